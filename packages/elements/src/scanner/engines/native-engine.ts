// The browser's own BarcodeDetector, where it truly works.
import { type Corners, FORMATS, type Format, type Reading } from '../reading.ts';
import { closePicture, type Engine, type OpenEngine, type Picture, type ReadRequest } from './engine.ts';
import { PROBE_TEXT, probePicture } from './probe-picture.ts';

interface Detected {
  readonly rawValue: string;
  readonly format: string;
  readonly cornerPoints: readonly { readonly x: number; readonly y: number }[];
}
interface Detector {
  detect(source: ImageBitmapSource | VideoFrame): Promise<readonly Detected[]>;
}
interface DetectorHost {
  readonly BarcodeDetector?: {
    new (options: { formats: readonly string[] }): Detector;
    getSupportedFormats?(): Promise<readonly string[]>;
  };
}

/**
 * Opens the detector if it covers the wanted formats and reads a known picture. Some browsers have the class and no
 * decoder behind it (its list is empty, or missing), or one that never answers.
 */
export function openNative(formats: readonly Format[], openBackup: OpenEngine): OpenEngine {
  return async signal => {
    const { BarcodeDetector } = globalThis as DetectorHost;
    const listed = (await BarcodeDetector?.getSupportedFormats?.()) ?? [];
    signal.throwIfAborted();
    const missing = formats.filter(format => format !== 'databar' && !listed.includes(format));
    if (!BarcodeDetector || missing.length > 0)
      throw new Error(`the browser reads no ${missing.join(', ') || 'codes'}`);
    const detector = new BarcodeDetector({ formats: formats.filter(format => listed.includes(format)) });
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('the browser does not answer')), 1500),
    );
    const [probe] = await Promise.race([detector.detect(probePicture()), late]);
    signal.throwIfAborted();
    if (probe?.rawValue !== PROBE_TEXT) throw new Error('the browser misreads a known code');
    return new NativeEngine(detector, openBackup, signal);
  };
}

/** Empty frames in a row after which the detector is thought to miss something; a third of a second. */
const PATIENCE = 10;

class NativeEngine implements Engine {
  readonly name = 'native';
  readonly #detector: Detector;
  readonly #openBackup: OpenEngine;
  readonly #signal: AbortSignal;
  #backup: Promise<Engine | undefined> | undefined;
  #empty = 0;

  constructor(detector: Detector, openBackup: OpenEngine, signal: AbortSignal) {
    this.#detector = detector;
    this.#openBackup = openBackup;
    this.#signal = signal;
  }

  async read(picture: Picture, request: ReadRequest): Promise<readonly Reading[]> {
    const still = request.kind === 'still';
    // The second frame in two goes to the backup once the detector has been blind for a while.
    if (!still && this.#empty > PATIENCE && request.turn % 2 === 1) return this.#readByBackup(picture, request);
    try {
      const found = await this.#detect(picture);
      if (found.length > 0) {
        closePicture(picture);
        this.#empty = 0;
        return found;
      }
    } catch {
      // A detector can lose its service at any time; the backup then does all the work.
      this.#empty = PATIENCE;
    }
    this.#empty += 1;
    if (still) return this.#readByBackup(picture, request);
    closePicture(picture);
    return [];
  }

  close(): void {
    void this.#backup?.then(engine => engine?.close());
  }

  async #detect(picture: Picture): Promise<readonly Reading[]> {
    const [width, height] =
      'codedWidth' in picture ? [picture.displayWidth, picture.displayHeight] : [picture.width, picture.height];
    const found = await this.#detector.detect(picture);
    return found.flatMap(detected => toReading(detected, width, height) ?? []);
  }

  async #readByBackup(picture: Picture, request: ReadRequest): Promise<readonly Reading[]> {
    this.#backup ??= this.#openBackup(this.#signal).catch(() => undefined);
    const engine = await this.#backup;
    if (engine) return engine.read(picture, request);
    closePicture(picture);
    return [];
  }
}

function toReading({ rawValue, format, cornerPoints }: Detected, width: number, height: number): Reading | undefined {
  const known = FORMATS.find(name => name === format);
  // Bytes that are no UTF-8 come out as U+FFFD: better no reading than a garbled one. The next engine sees the bytes.
  if (!known || rawValue === '' || rawValue.includes('\ufffd') || cornerPoints.length !== 4) return undefined;
  const corners = cornerPoints.map(({ x, y }) => [x / width, y / height] as const) as unknown as Corners;
  return { text: rawValue, format: known, corners };
}
