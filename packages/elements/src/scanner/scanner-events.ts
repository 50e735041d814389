import type { Recognition } from '@suyuan/domain/code';
import type { Format } from './reading.ts';
import type { ScanProblem } from './scanner-session.ts';

/** Where a scan came from. */
export type ScanSource = 'camera' | 'photo' | 'gun' | 'typing' | 'native';

export interface ScanDetail {
  /** The code's text as read, never shortened or opened; may hold anything. */
  readonly text: string;
  /** The kind of symbol; absent where nothing but text arrived (typing, a scan gun, an app's scanner). */
  readonly format?: Format;
  /** What the text is. */
  readonly recognised: Recognition;
  readonly source: ScanSource;
  /** The bytes in the symbol, where the decoder tells them. */
  readonly bytes?: Uint8Array;
}

/** A code was scanned. Cancel it to show the result elsewhere: the scanner then stays ready and shows none itself. */
export class ScanEvent extends Event {
  static readonly type = 'suyuan-scan';
  readonly detail: ScanDetail;

  constructor(detail: ScanDetail) {
    super(ScanEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
  }
}

/** Scanning is not possible just now; the reason is shown in the element as well. */
export class ScanErrorEvent extends Event {
  static readonly type = 'suyuan-error';
  readonly detail: { readonly problem: ScanProblem };

  constructor(problem: ScanProblem) {
    super(ScanErrorEvent.type);
    this.detail = { problem };
  }
}

/** The camera is on and frames are read. */
export class ScanOpenEvent extends Event {
  static readonly type = 'suyuan-open';

  constructor() {
    super(ScanOpenEvent.type);
  }
}

/** The camera is off again. */
export class ScanCloseEvent extends Event {
  static readonly type = 'suyuan-close';

  constructor() {
    super(ScanCloseEvent.type);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'suyuan-scan': ScanEvent;
  }
}
