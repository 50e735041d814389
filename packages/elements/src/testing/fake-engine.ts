import type { ChooseEngine } from '../scanner/desk/decoder.ts';
import { closePicture, type ReadRequest } from '../scanner/engines/engine.ts';
import type { Reading } from '../scanner/reading.ts';

/** An engine that reads what a test says, until told otherwise. */
export class FakeEngine {
  /** What the next pictures hold. */
  sees: readonly Reading[] = [];
  readonly requests: ReadRequest[] = [];
  opened = 0;
  closed = 0;
  #loaded: Promise<void> = Promise.resolve();

  /** Loads slowly from now on; the returned function lets it arrive. */
  delay(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#loaded = promise;
    return resolve;
  }

  readonly choose: ChooseEngine = async () => {
    this.opened += 1;
    await this.#loaded;
    return {
      name: 'script',
      read: async (picture, request) => {
        this.requests.push(request);
        closePicture(picture);
        return this.sees;
      },
      close: () => {
        this.closed += 1;
      },
    };
  };
}

/** A reading in the middle of the picture. */
export function reading(text: string, format: Reading['format'] = 'qr_code', left = 0.4): Reading {
  const right = left + 0.2;
  return {
    text,
    format,
    corners: [
      [left, 0.4],
      [right, 0.4],
      [right, 0.6],
      [left, 0.6],
    ],
  };
}
