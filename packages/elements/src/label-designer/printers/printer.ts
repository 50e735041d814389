/** A printer that takes bytes: TSPL, ZPL or ESC/POS. */
export interface Printer {
  /** What the system calls it. */
  readonly name: string;
  /** Sends bytes in order; resolves with how many the printer has taken, which may be fewer. Rejects when it is gone. */
  send(bytes: Uint8Array): Promise<number>;
  close(): Promise<void>;
}
