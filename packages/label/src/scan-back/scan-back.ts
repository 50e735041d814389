import type { Finding } from '../checks/index.ts';
import type { LabelLayout, SymbolNote } from '../layout/index.ts';
import { dotsPerMm } from '../model/index.ts';
import { type Bitmap, isBlack, rasterize } from '../raster/index.ts';
import { type Gain, withGain } from './gain.ts';

/** A grey picture for a decoder: one byte a pixel, 255 is white. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly luminance: Uint8Array<ArrayBuffer>;
}

/**
 * Reads the symbols of a picture, of one symbology alone if it is told which; zxing-wasm behind a few lines, on the server and in
 * the browser. Gives what they hold, FNC1 between values as U+001D.
 */
export type Decode = (picture: GreyPicture, symbology?: SymbolNote['symbology']) => Promise<readonly string[]>;

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

/** Pixels a module that a phone held close sees; dots are enlarged to about that, three times at most. */
const pixelsPerModule = 8;
/** What is looked at around a symbol, in modules: its quiet zone and what may disturb it. */
const surroundings = 14;

/** Prints a label in memory, once right, once too dark and once too light, and reads its symbols back. */
export const scanBack = async (layout: LabelLayout, { dpi, decode }: ScanBackOptions): Promise<ScanReport> => {
  const dots = rasterize(layout, dpi);
  const prints = gains.map(gain => ({ gain, picture: withGain(dots, gain) }));
  const symbols: SymbolReading[] = [];
  for (const { id, symbol } of layout.items) {
    if (!symbol) continue;
    const readAt: Gain[] = [];
    for (const { gain, picture } of prints) {
      const found = await decode(toGrey(picture, symbol, dotsPerMm(dpi)), symbol.symbology);
      if (found.includes(symbol.text)) readAt.push(gain);
    }
    symbols.push({ itemId: id, symbology: symbol.symbology, expected: symbol.text, readAt });
  }
  return { symbols, findings: symbols.flatMap(toFinding) };
};

const toFinding = ({ itemId, symbology, readAt }: SymbolReading): Finding[] => {
  if (readAt.length === gains.length) return [];
  const failed = readAt.includes(0) ? (readAt.includes(1) ? 'light' : 'dark') : 'always';
  return [{ code: 'label.unreadable', severity: 'error', itemId, params: { symbology, failed } }];
};

/** The symbol and what lies around it; white where the label ends, as its backing paper is. */
const toGrey = (bitmap: Bitmap, { area, module }: SymbolNote, perMm: number): GreyPicture => {
  const margin = surroundings * module;
  const left = Math.floor((area.x - margin) * perMm);
  const top = Math.floor((area.y - margin) * perMm);
  const columns = Math.ceil((area.w + 2 * margin) * perMm);
  const rows = Math.ceil((area.h + 2 * margin) * perMm);
  const zoom = Math.max(1, Math.min(3, Math.round(pixelsPerModule / (module * perMm))));
  const width = columns * zoom;
  const luminance = new Uint8Array(width * rows * zoom).fill(255);
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < columns; x += 1) {
      if (!isBlack(bitmap, left + x, top + y)) continue;
      const start = y * zoom * width + x * zoom;
      for (let row = 0; row < zoom; row += 1) luminance.fill(0, start + row * width, start + row * width + zoom);
    }
  return { width, height: rows * zoom, luminance };
};
