import { recall, remember } from './choices.ts';
import { allowTone, announce, possibleSignals, type Signal } from './signal.ts';

/** Tells of a code as the visitor has chosen, here or on an earlier visit. */
export class Announcer {
  readonly #host: { readonly muted: boolean };
  #chosen = recall().signal;

  constructor(host: { readonly muted: boolean }) {
    this.#host = host;
  }

  get signal(): Signal {
    const possible = this.#possible;
    return possible.find(one => one === this.#chosen) ?? possible[0] ?? 'none';
  }

  /** What the button for it changes to; undefined where there is no choice. */
  get next(): Signal | undefined {
    const possible = this.#possible;
    return possible.length > 1 ? possible[(possible.indexOf(this.signal) + 1) % possible.length] : undefined;
  }

  choose(signal: Signal): void {
    this.#chosen = signal;
    remember({ signal });
    this.allow();
  }

  /** Has the tone ready; from a press. */
  allow(): void {
    if (this.signal === 'sound') allowTone();
  }

  announce(): void {
    announce(this.signal);
  }

  get #possible(): readonly Signal[] {
    return possibleSignals(this.#host.muted);
  }
}
