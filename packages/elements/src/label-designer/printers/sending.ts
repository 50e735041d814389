/*
 * A run of labels on its way to a printer. What the printer has taken is never sent again: after paper-out or a pulled cable it
 * goes on with the next byte.
 */
import type { Printer } from './printer.ts';

export type SendingState = {
  readonly at: 'sending' | 'paused' | 'stopped' | 'done' | 'cancelled';
  readonly sent: number;
};

/** Small enough that a pause is felt at once: a label of 60 × 40 mm has 19,200 bytes. */
const chunkLength = 4096;

export class Sending {
  state: SendingState = { at: 'sending', sent: 0 };
  /** Resolves when all is sent or it is given up, pauses included. */
  readonly whenOver: Promise<void>;

  readonly #printer: Printer;
  readonly #pieces: AsyncIterator<Uint8Array>;
  readonly #onChange: () => void;
  #rest: Uint8Array = new Uint8Array();
  #isRunning = false;
  #end!: () => void;

  constructor(printer: Printer, pieces: AsyncIterable<Uint8Array>, onChange: () => void) {
    this.#printer = printer;
    this.#pieces = pieces[Symbol.asyncIterator]();
    this.#onChange = onChange;
    this.whenOver = new Promise(resolve => {
      this.#end = resolve;
    });
  }

  /** Begins, or goes on where it was. Resolves when it is done, pauses, or the printer stops. */
  async start(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#become('sending');
    try {
      while (this.state.at === 'sending' && (await this.#hasMore())) await this.#sendChunk();
      if (this.state.at === 'sending') await this.#finish('done');
    } catch {
      if (this.state.at !== 'cancelled') this.#become('stopped');
    } finally {
      this.#isRunning = false;
    }
  }

  pause(): void {
    if (this.state.at === 'sending') this.#become('paused');
  }

  async cancel(): Promise<void> {
    if (this.state.at !== 'done') await this.#finish('cancelled');
  }

  async #hasMore(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const next = await this.#pieces.next();
      if (next.done) return false;
      this.#rest = next.value;
    }
    return true;
  }

  async #sendChunk(): Promise<void> {
    const taken = await this.#printer.send(this.#rest.subarray(0, chunkLength));
    this.#rest = this.#rest.subarray(taken);
    this.state = { ...this.state, sent: this.state.sent + taken };
    this.#onChange();
  }

  async #finish(at: 'done' | 'cancelled'): Promise<void> {
    this.#become(at);
    await this.#pieces.return?.();
    await this.#printer.close().catch(() => undefined);
    this.#end();
  }

  #become(at: SendingState['at']): void {
    this.state = { at, sent: this.state.sent };
    this.#onChange();
  }
}
