/*
 * A run on its way to a printer that the browser reaches itself, label by label. Each connection begins with what the printer must hear
 * first, a stored form for instance: it may have been switched off. A label is counted once the printer has taken its last byte.
 */
import type { Printer } from './printer.ts';

export type SendingState = {
  readonly at: 'sending' | 'waiting' | 'paused' | 'stopped' | 'done' | 'cancelled';
  /** Labels that the printer has taken whole. */
  readonly sent: number;
  /** The next may be out as well: its last bytes were under way when the connection broke. */
  readonly isNextInDoubt: boolean;
};

export interface SendingOptions {
  readonly printer: Printer;
  /** What is printed on the first label as its number; 1 where labels have none. */
  readonly first?: number;
  /** What comes before any label, and then each label; asked for anew with each connection. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
  /** Finds the printer again after it was gone; undefined where the user chose none. */
  readonly reopen: () => Promise<Printer | undefined>;
  readonly onChange: () => void;
  /** Told before the first byte of a label leaves, counted from 1. */
  readonly onBegin?: (label: number) => void;
  /** Milliseconds after which a printer that takes nothing is spoken of: it may have no paper. */
  readonly patience?: number;
}

/** Small enough that it is seen soon when the printer takes nothing. */
const chunkLength = 4096;

export class Sending {
  state: SendingState = { at: 'sending', sent: 0, isNextInDoubt: false };
  readonly first: number;
  /** Resolves when all is sent or it is given up, pauses included. */
  readonly whenOver: Promise<void>;

  readonly #options: SendingOptions;
  #printer: Printer | undefined;
  #pieces: AsyncIterator<Uint8Array> | undefined;
  #isRunning = false;
  /** Done once the label under way has left: half a label would garble what is printed next. */
  #asked: 'pause' | 'cancel' | undefined;
  #end!: () => void;

  constructor(options: SendingOptions) {
    this.#options = options;
    this.first = Math.max(1, options.first ?? 1);
    this.#printer = options.printer;
    this.whenOver = new Promise(resolve => {
      this.#end = resolve;
    });
  }

  /** Begins, or goes on with the next label. Resolves when it is done, pauses, or the printer is gone. */
  async start(): Promise<void> {
    if (this.#isRunning || this.#isOver) return;
    this.#isRunning = true;
    this.#asked = undefined;
    this.#become({ at: 'sending' });
    try {
      await this.#sendAll();
    } catch {
      if (!this.#isOver) this.#become({ at: 'stopped' });
      await this.#letGo();
    } finally {
      this.#isRunning = false;
    }
  }

  /** Once the printer is there again: goes on with that label, counted from 1, as whoever looked at the printer says. */
  async resumeFrom(label: number): Promise<void> {
    if (this.state.at !== 'stopped' || !this.mayResumeFrom(label)) return;
    const printer = await this.#options.reopen();
    if (!printer || this.state.at !== 'stopped') return;
    this.#printer = printer;
    this.#become({ sent: label - 1, isNextInDoubt: false });
    await this.start();
  }

  /** Any that left, since a printer that is switched off forgets what it holds, and the one after. */
  mayResumeFrom(label: number): boolean {
    return Number.isInteger(label) && label >= 1 && label <= this.next;
  }

  /** The label to go on with so that none comes twice. */
  get next(): number {
    const { sent, isNextInDoubt } = this.state;
    return sent + (isNextInDoubt ? 2 : 1);
  }

  /** After the label that is under way. */
  pause(): void {
    if (this.state.at === 'sending') this.#asked = 'pause';
  }

  /** After the label that is under way, or at once where the printer takes nothing. */
  async cancel(): Promise<void> {
    if (this.state.at === 'sending' && this.#isRunning) this.#asked = 'cancel';
    else if (!this.#isOver) await this.#finish('cancelled');
  }

  get #isOver(): boolean {
    return this.state.at === 'done' || this.state.at === 'cancelled';
  }

  async #sendAll(): Promise<void> {
    this.#pieces ??= await this.#connect();
    for (;;) {
      if (this.#asked === 'cancel') return this.#finish('cancelled');
      if (this.#asked === 'pause') return this.#become({ at: 'paused' });
      const label = await this.#pieces.next();
      if (label.done) return this.#finish('done');
      this.#options.onBegin?.(this.state.sent + 1);
      await this.#send(label.value, true);
      if (this.#isOver) return;
      this.#become({ at: 'sending', sent: this.state.sent + 1 });
    }
  }

  /** The set-up, and then past what has left already. */
  async #connect(): Promise<AsyncIterator<Uint8Array>> {
    const pieces = this.#options.pieces()[Symbol.asyncIterator]();
    const setUp = await pieces.next();
    if (!setUp.done) await this.#send(setUp.value, false);
    for (let label = 0; label < this.state.sent; label += 1) await pieces.next();
    return pieces;
  }

  async #send(bytes: Uint8Array, isLabel: boolean): Promise<void> {
    for (let rest = bytes; rest.length > 0; ) {
      const chunk = rest.subarray(0, chunkLength);
      const waiting = setTimeout(() => this.#become({ at: 'waiting' }), this.#options.patience ?? 5000);
      try {
        rest = rest.subarray((await this.#printer?.send(chunk)) ?? rest.length);
      } catch (error) {
        // Of a label whose end had not been handed over nothing can have come out.
        this.#become({ isNextInDoubt: isLabel && chunk.length === rest.length });
        throw error;
      } finally {
        clearTimeout(waiting);
      }
      if (this.#isOver) return;
      if (this.state.at === 'waiting') this.#become({ at: 'sending' });
    }
  }

  async #finish(at: 'done' | 'cancelled'): Promise<void> {
    // What the way still holds is flushed before it counts as sent.
    if (at === 'done') await this.#printer?.close();
    else await this.#letGo();
    this.#become({ at });
    await this.#pieces?.return?.();
    this.#end();
  }

  /** A connection that is of no more use. */
  async #letGo(): Promise<void> {
    const printer = this.#printer;
    this.#printer = undefined;
    void this.#pieces?.return?.();
    this.#pieces = undefined;
    await printer?.close().catch(() => undefined);
  }

  #become(change: Partial<SendingState>): void {
    if (this.#isOver) return;
    this.state = { ...this.state, ...change };
    this.#options.onChange();
  }
}
