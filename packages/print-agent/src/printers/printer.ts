/** What a printer understands. The page makes its labels in it; of the agent it only decides how to ask for the state. */
export type Language = 'tspl' | 'zpl' | 'esc-pos' | 'pdf';

/** What stopped a printer. Codes of `locales/`. */
export type FaultReason =
  | 'paper-out'
  | 'cover-open'
  | 'ribbon-out'
  | 'jam'
  | 'overheated'
  | 'printer-paused'
  | 'unreachable'
  | 'connection-lost'
  | 'stalled'
  | 'unconfirmed'
  | 'queue-stopped'
  | 'queue-held'
  | 'queue-refused'
  | 'queue-dropped'
  | 'cups-unreachable';

/** A printer that cannot go on. */
export class PrinterFault extends Error {
  readonly reason: FaultReason;
  /** The printer still holds what it was sent and goes on with it once the cause is mended. */
  readonly isLinkKept: boolean;

  constructor(reason: FaultReason, { isLinkKept = false, cause }: { isLinkKept?: boolean; cause?: unknown } = {}) {
    super(reason, { cause });
    this.reason = reason;
    this.isLinkKept = isLinkKept;
  }
}

/** One conversation with a printer. Every method may reject with a `PrinterFault`. */
export interface PrinterLink {
  /** How many labels go out with one `send`. */
  readonly batch: number;
  /** How many labels may be under way before `settle` is due. */
  readonly window: number;
  /** It takes no more labels: the next ones need a new link. */
  readonly isSpent: boolean;
  /** Hands bytes over. */
  send(bytes: Uint8Array): Promise<void>;
  /** Resolves when nothing is left on our side and the printer is there to take more. */
  drain(): Promise<void>;
  /** Resolves when all that was sent is printed or, where the printer cannot tell, was taken in whole. */
  settle(): Promise<void>;
  /** Takes back what has not been printed, as far as that is possible. */
  withdraw(): void;
  /** Lets go of the printer. */
  close(): void;
}

/** How a printer is, for people to look at. */
export interface PrinterLook {
  readonly state: 'ready' | 'printing' | 'stopped' | 'unreachable';
  readonly reason?: FaultReason;
}

export interface Printer {
  readonly name: string;
  readonly language: Language;
  /** `setUp` are commands that come before the first label of each conversation. */
  open(setUp: Uint8Array): Promise<PrinterLink>;
  look(): Promise<PrinterLook>;
}
