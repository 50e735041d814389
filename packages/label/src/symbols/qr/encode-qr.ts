import type { QrLevel } from '../../model/index.ts';
import { createGaloisField } from '../galois-field.ts';
import { frameOf, type QrFrame } from './qr-frame.ts';
import { penaltyOf } from './qr-penalty.ts';
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
  const segments = splitSegments(text);
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
  const { order, masks, side, workspace } = frame;
  const { bits } = workspace;
  bits.fill(0);
  const length = Math.min(order.length, 8 * stream.length);
  for (let at = 0; at < length; at += 1) bits[at] = (stream[at >>> 3]! >>> (7 - (at & 7))) & 1;
  let { modules, spare } = workspace;
  let bestPenalty = Number.POSITIVE_INFINITY;
  for (let mask = wanted ?? 0; mask <= (wanted ?? 7); mask += 1) {
    const turned = masks[mask]!;
    // Function patterns are in both buffers already; every data and format module is written anew.
    for (let at = 0; at < order.length; at += 1) spare[order[at]!] = bits[at]! ^ turned[at]!;
    drawFormat(spare, side, levelBits[level], mask);
    const penalty = wanted === undefined ? penaltyOf(spare, side) : 0;
    if (penalty < bestPenalty) {
      bestPenalty = penalty;
      [modules, spare] = [spare, modules];
    }
  }
  return modules.slice();
};

/** BCH(15, 5), annex C. */
const drawFormat = (modules: Uint8Array, side: number, level: number, mask: number): void => {
  const data = (level << 3) | mask;
  let rest = data;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const set = (row: number, column: number, bit: number) => {
    modules[row * side + column] = (bits >>> bit) & 1;
  };
  for (let bit = 0; bit < 6; bit += 1) set(bit, 8, bit);
  set(7, 8, 6);
  set(8, 8, 7);
  set(8, 7, 8);
  for (let bit = 9; bit < 15; bit += 1) set(8, 14 - bit, bit);
  for (let bit = 0; bit < 8; bit += 1) set(8, side - 1 - bit, bit);
  for (let bit = 8; bit < 15; bit += 1) set(side - 15 + bit, 8, bit);
};
