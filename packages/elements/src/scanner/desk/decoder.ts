import type { Engine, Picture, ReadRequest } from '../engines/engine.ts';
import { closePicture } from '../engines/engine.ts';
import type { Format, Reading } from '../reading.ts';

/** How an engine for some formats is found; a test can bring another. */
export type ChooseEngine = (formats: readonly Format[], signal: AbortSignal) => Promise<Engine>;

/** The engines that come with the scanner, best first. */
export const usualChoice: ChooseEngine = async (formats, signal) => {
  const { chooseEngine, usualEngines } = await import('../engines/choose-engine.ts');
  return chooseEngine(usualEngines(formats), signal);
};

/** One engine, opened when it is first wanted and again after it broke. */
export class Decoder {
  readonly #choose: ChooseEngine;
  readonly #stopped = new AbortController();
  #opening: Promise<Engine> | undefined;
  #key = '';

  constructor(choose: ChooseEngine) {
    this.#choose = choose;
  }

  /** Begins to load, or waits for what has begun. Rejects where no engine works here. */
  ready(formats: readonly Format[]): Promise<Engine> {
    const key = formats.join();
    if (!this.#opening || this.#key !== key) {
      void this.#opening?.then(engine => engine.close()).catch(() => {});
      this.#key = key;
      this.#opening = this.#choose(formats, this.#stopped.signal);
      this.#opening.catch(() => {
        if (this.#key === key) this.#opening = undefined;
      });
    }
    return this.#opening;
  }

  /** Reads a picture, which is closed in any case. */
  async read(picture: Picture, request: ReadRequest): Promise<readonly Reading[]> {
    let engine: Engine;
    try {
      engine = await this.ready(request.formats);
    } catch (error) {
      closePicture(picture);
      throw error;
    }
    try {
      return await engine.read(picture, request);
    } catch (error) {
      // A crashed worker does not come back: the next picture opens a new one.
      this.#opening = undefined;
      engine.close();
      throw error;
    }
  }

  close(): void {
    this.#stopped.abort();
    void this.#opening?.then(engine => engine.close()).catch(() => {});
    this.#opening = undefined;
  }
}
