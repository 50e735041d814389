import type { QrLevel } from '../../model/index.ts';
import { createGaloisField } from '../galois-field.ts';
import { applyMask, chooseMask } from './choose-mask.ts';
import { frameOf, type QrFrame } from './qr-frame.ts';
import { splitSegments, totalBits, writeCodewords } from './qr-segments.ts';
import { blockPlan, maxVersion, sideOf } from './qr-tables.ts';

export interface QrSymbol {
  readonly version: number;
  readonly side: number;
  /** Row by row, one byte a module, 1 is dark. */
  readonly modules: Uint8Array;
}

export interface QrOptions {
  /** One of the eight masks; the one that reads best where it is left out. */
  readonly mask?: number;
  /** Byte by byte, as an encoder does that does not know how to mix modes. */
  readonly isBytesOnly?: boolean;
}

const field = createGaloisField(0x11d);
const generators = new Map<number, Uint8Array>();
const generatorOf = (degree: number): Uint8Array => {
  const known = generators.get(degree) ?? field.generator(degree, 0);
  generators.set(degree, known);
  return known;
};

/** Modules a side that a printer's own encoder needs at most: it may not know how to mix modes. */
export const largestSide = (text: string, level: QrLevel): number | undefined => {
  const segments = splitSegments(text, true);
  for (let version = 1; version <= maxVersion; version += 1) {
    if (totalBits(segments, version) <= 8 * blockPlan(version, level).dataCodewords) return sideOf(version);
  }
  return undefined;
};

/**
 * The smallest QR code that holds an ASCII text at a level, ISO/IEC 18004; undefined where none does. Throws RangeError on other
 * characters: scan guns type them wrong, so that labels must not carry them.
 */
export const encodeQr = (text: string, level: QrLevel, options: QrOptions = {}): QrSymbol | undefined => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
  if (!/^[\x00-\x7f]*$/.test(text)) throw new RangeError('QR codes of labels hold ASCII only');
  const segments = splitSegments(text, options.isBytesOnly);
  for (let version = 1; version <= maxVersion; version += 1) {
    const { dataCodewords } = blockPlan(version, level);
    if (totalBits(segments, version) > 8 * dataCodewords) continue;
    const stream = interleave(writeCodewords(segments, version, dataCodewords), version, level);
    const frame = frameOf(version);
    return { version, side: frame.side, modules: fill(frame, stream, level, options.mask) };
  }
  return undefined;
};

/** Blocks with their error correction, codeword by codeword in turn: §7.6. */
const interleave = (data: Uint8Array, version: number, level: QrLevel): Uint8Array => {
  const { count, correction, dataCodewords } = blockPlan(version, level);
  const generator = generatorOf(correction);
  if (count === 1) {
    const stream = new Uint8Array(dataCodewords + correction);
    stream.set(data);
    stream.set(field.remainder(data, generator), dataCodewords);
    return stream;
  }
  const short = Math.floor(dataCodewords / count);
  const shortBlocks = count - (dataCodewords % count);
  const stream = new Uint8Array(dataCodewords + count * correction);
  for (let block = 0, start = 0; block < count; block += 1) {
    const length = block < shortBlocks ? short : short + 1;
    const part = data.subarray(start, start + length);
    for (let at = 0; at < length; at += 1) {
      const place = at < short ? at * count + block : short * count + block - shortBlocks;
      stream[place] = part[at]!;
    }
    const check = field.remainder(part, generator);
    for (let at = 0; at < correction; at += 1) stream[dataCodewords + at * count + block] = check[at]!;
    start += length;
  }
  return stream;
};

const levelBits: Readonly<Record<QrLevel, number>> = { L: 1, M: 0, Q: 3, H: 2 };

const fill = (frame: QrFrame, stream: Uint8Array, level: QrLevel, wanted?: number): Uint8Array => {
  const { order } = frame;
  const modules = frame.modules.slice();
  // What is left over behind the last codeword stays light until it is masked.
  const length = Math.min(order.length, 8 * stream.length);
  for (let at = 0; at < length; at += 1) modules[order[at]!] = (stream[at >>> 3]! >>> (7 - (at & 7))) & 1;
  applyMask(frame, modules, levelBits[level], wanted ?? chooseMask(frame, modules, levelBits[level]));
  return modules;
};
