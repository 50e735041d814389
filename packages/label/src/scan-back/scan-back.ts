import type { Finding } from '../checks/index.ts';
import type { LabelLayout, SymbolNote } from '../layout/index.ts';
import { type Bitmap, isBlack, rasterize } from '../raster/index.ts';
import { type Gain, withGain } from './gain.ts';

/** A grey picture for a decoder: one byte a pixel, 255 is white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly luminance: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the symbols of a picture; zxing-wasm behind a few lines, on the server and in the browser. Gives what they hold, FNC1 between
 * values as U+001D.
 */
export type Decode = (picture: GreyPicture) => Promise<readonly string[]>;

export interface ScanBackOptions {
  /** Of the printer, as the layout was made with. */
  readonly dpi: number;
  readonly decode: Decode;
}

export interface SymbolReading {
  readonly itemId: string;
  readonly symbology: SymbolNote['symbology'];
  readonly expected: string;
  /** At which gains it was read. */
  readonly readAt: readonly Gain[];
}

export interface ScanReport {
  readonly symbols: readonly SymbolReading[];
  /** One for each symbol that was not read in every case. */
  readonly findings: readonly Finding[];
}

const gains: readonly Gain[] = [0, 1, -1];

/** Pixels a dot: a phone held close sees more than one. */
const zoom = 3;
/** White backing paper around the label, in dots. */
const border = 16;

/** Prints a label in memory, once right, once too dark and once too light, and reads its symbols back. */
export const scanBack = async (layout: LabelLayout, { dpi, decode }: ScanBackOptions): Promise<ScanReport> => {
  const symbols = layout.items.flatMap(({ id, symbol }) => (symbol ? [{ id, symbol }] : []));
  const dots = rasterize(layout, dpi);
  const read = new Map<Gain, ReadonlySet<string>>();
  if (symbols.length > 0) for (const gain of gains) read.set(gain, new Set(await decode(toGrey(withGain(dots, gain)))));
  const readings = symbols.map(({ id, symbol }) => ({
    itemId: id,
    symbology: symbol.symbology,
    expected: symbol.text,
    readAt: gains.filter(gain => read.get(gain)?.has(symbol.text)),
  }));
  return { symbols: readings, findings: readings.flatMap(toFinding) };
};

const toFinding = ({ itemId, symbology, readAt }: SymbolReading): Finding[] => {
  if (readAt.length === gains.length) return [];
  const failed = readAt.includes(0) ? (readAt.includes(1) ? 'light' : 'dark') : 'always';
  return [{ code: 'label.unreadable', severity: 'error', itemId, params: { symbology, failed } }];
};

const toGrey = (bitmap: Bitmap): GreyPicture => {
  const width = (bitmap.width + 2 * border) * zoom;
  const height = (bitmap.height + 2 * border) * zoom;
  const luminance = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < bitmap.height; y += 1)
    for (let x = 0; x < bitmap.width; x += 1) {
      if (!isBlack(bitmap, x, y)) continue;
      const start = (y + border) * zoom * width + (x + border) * zoom;
      for (let row = 0; row < zoom; row += 1) luminance.fill(0, start + row * width, start + row * width + zoom);
    }
  return { width, height, luminance };
};
