import type { Gtin } from '../identifier/gtin.ts';
import type { Problem } from '../result/index.ts';
import type { DigitalLink } from './digital-link.ts';
import type { AiValue } from './element-string.ts';
import type { TraceCode } from './trace-code.ts';
import type { WebAddress } from './web-address.ts';

/** Kinds of code that a damaged reading can be told to have meant. */
export type DamagedKind = 'trace-code' | 'gs1-digital-link' | 'gs1-element-string' | 'gtin';

/**
 * What a scanned or typed text is. No member carries a personal number, but for the `url` of a foreign address, which must
 * open as it is: do not store or log it. `display` is always safe to show as text, and nothing here says that a code
 * was issued: that is the server's answer.
 */
export type Recognition =
  | { readonly kind: 'trace-code'; readonly code: TraceCode; readonly from: 'digits' | 'url' }
  | ({ readonly kind: 'gs1-digital-link'; readonly own: boolean } & DigitalLink & WebAddress)
  | { readonly kind: 'gs1-element-string'; readonly ais: readonly AiValue[]; readonly gtin?: Gtin }
  | { readonly kind: 'gtin'; readonly gtin: Gtin }
  | { readonly kind: 'national-short-code'; readonly code: string }
  /** Held back on purpose: the text may hold an identity number. `host` if it came inside a web address. */
  | { readonly kind: 'national-long-code'; readonly host?: string }
  /** An identity or mobile number, held back on purpose. */
  | { readonly kind: 'personal-number' }
  /** `own` if it leads to one of the given origins. Never opened by itself. */
  | ({ readonly kind: 'url'; readonly own: boolean } & WebAddress)
  /** `danger` if a browser would run it (`javascript:`, `data:`, …): never make it a link. */
  | { readonly kind: 'text'; readonly display: string; readonly danger: boolean }
  /** Meant as `like`, but misread, mistyped or misprinted. */
  | {
      readonly kind: 'invalid';
      readonly like: DamagedKind;
      readonly problem: Problem;
      readonly display: string;
    };

export interface RecogniseOptions {
  /** Origins whose `/t/{code}` are trace codes of this installation: `https://trace.example.cn`. */
  readonly origins?: readonly string[];
}
