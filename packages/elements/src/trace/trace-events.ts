import type { TraceDocument } from '@suyuan/contract/trace';

/** A trace document has arrived, or has changed since (a recall, say). */
export class TraceLoadEvent extends Event {
  static readonly type = 'suyuan-load';
  readonly detail: { readonly document: TraceDocument };

  constructor(document: TraceDocument) {
    super(TraceLoadEvent.type);
    this.detail = { document };
  }
}

/** The look-up failed; the reason is shown in the element as well. */
export class TraceErrorEvent extends Event {
  static readonly type = 'suyuan-error';
  /** `code` is a problem code of the server, `network.unreachable` or `network.unexpected_answer`. */
  readonly detail: { readonly code: string };

  constructor(code: string) {
    super(TraceErrorEvent.type);
    this.detail = { code };
  }
}

declare global {
  interface HTMLElementEventMap {
    'suyuan-load': TraceLoadEvent;
  }
}
