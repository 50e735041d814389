import type { ProblemDocument } from '@suyuan/contract';
import type { TraceDocument } from '@suyuan/contract/trace';
import type { Language } from './language.ts';

/** What a look-up answers: the document, or why there is none, in the language asked for. */
export type TraceAnswer =
  | { readonly ok: true; readonly document: TraceDocument }
  | { readonly ok: false; readonly problem: ProblemDocument };

/** How often a label was opened, the time included that was just recorded. */
export type ScanTally = NonNullable<TraceDocument['scans']>;

/** The built files of a page, as `dist/assets/manifest.json` lists them. Paths on our own origin. */
export interface PageAssets {
  readonly script: string;
  readonly styles: readonly string[];
  readonly preload: readonly string[];
  /** Every file that the page may ever want, for use without a network. */
  readonly all: readonly string[];
}

/** A label that the landing page offers to look at. */
export interface TraceExample {
  readonly code: string;
  readonly productName: string;
}

/** Everything that the pages need from outside. */
export interface TraceAppOptions {
  /**
   * Reads what anyone may read of a code; counts nothing. Takes any text: what is no code is answered by its problem, which
   * carries the request's id where the host has set one as the variable `requestId`.
   */
  readonly readTrace: (code: string, language: Language, requestId?: string) => Promise<TraceAnswer>;
  /** Counts one opening of a label that exists, and tells the tally; undefined for the code of a whole batch. */
  readonly recordScan: (code: string) => Promise<ScanTally | undefined>;
  /** Codes to try, best first; none where there is no demo. */
  readonly examples: () => Promise<readonly TraceExample[]>;
  readonly assets: PageAssets;
  /** Public origin, such as `https://trace.example.cn`: what links, labels and search engines are told. */
  readonly origin: string;
}
