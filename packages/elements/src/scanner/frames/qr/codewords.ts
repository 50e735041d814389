// From modules of which some are doubtful to a code without a fault. Reads no DOM and no clock.
import { applyMask, blockPlan, drawFormat } from '@suyuan/label/symbols';
import type { Known } from './known.ts';
import { correct } from './reed-solomon.ts';

/** By their bits in the format information. */
const LEVELS = ['M', 'L', 'H', 'Q'] as const;
/** How surely a format must be told, of 1. */
const LEAST_FORMAT = 0.25;
/** Checks that stay unused: they are what tells a code from chance. */
const SPARE_CHECKS = 3;
/** How much of what is to be seen the mended code must agree with. */
const LEAST_AGREEMENT = 0.72;

/** The whole code, dark where 1; undefined where too much is lost. `verdict` from -1, light, to 1, dark. */
export function mendModules(known: Known, verdict: Float32Array): Uint8Array | undefined {
  for (const { levelBits, mask } of readFormats(known, verdict)) {
    const mended = mendUnder(known, verdict, levelBits, mask);
    if (mended) return mended;
  }
  return undefined;
}

interface Format {
  readonly levelBits: number;
  readonly mask: number;
  readonly score: number;
}

const signs = new Map<number, readonly { readonly places: Int32Array; readonly dark: Int8Array }[]>();

/** The 32 formats as they stand in a code of a side: all places, and 1 for dark, -1 for light. */
function formatsOf(side: number) {
  const made =
    signs.get(side) ??
    Array.from({ length: 32 }, (_, at) => {
      const modules = new Uint8Array(side * side).fill(2);
      drawFormat(modules, side, at >> 3, at & 7);
      const places = Int32Array.from(modules.keys()).filter(place => modules[place] !== 2);
      return { places, dark: Int8Array.from(places, place => (modules[place] ? 1 : -1)) };
    });
  signs.set(side, made);
  return made;
}

/** Level and mask, the likeliest first. */
function readFormats({ side }: Known, verdict: Float32Array): readonly Format[] {
  return formatsOf(side)
    .map(({ places, dark }, at) => {
      let score = 0;
      for (let bit = 0; bit < places.length; bit += 1) score += verdict[places[bit]!]! * dark[bit]!;
      return { levelBits: at >> 3, mask: at & 7, score: score / places.length };
    })
    .filter(({ score }) => score > LEAST_FORMAT)
    .sort((one, other) => other.score - one.score)
    .slice(0, 2);
}

function mendUnder(
  { version, frame }: Known,
  verdict: Float32Array,
  levelBits: number,
  mask: number,
): Uint8Array | undefined {
  const { order, side } = frame;
  const turned = frame.masks[mask]!;
  const { count, correction, dataCodewords } = blockPlan(version, LEVELS[levelBits]!);
  const stream = new Uint8Array(dataCodewords + count * correction);
  const surety = new Float32Array(stream.length).fill(1);
  for (let at = 0; at < stream.length * 8; at += 1) {
    const dark = verdict[order[at]!]!;
    if (dark > 0 !== (turned[at] === 1)) stream[at >> 3]! |= 0x80 >> (at & 7);
    surety[at >> 3] = Math.min(surety[at >> 3]!, Math.abs(dark));
  }
  for (const places of blocksOf(dataCodewords, count, correction)) {
    const seen = Uint8Array.from(places, place => stream[place]!);
    const doubtful = [...places.keys()].sort((one, other) => surety[places[one]!]! - surety[places[other]!]!);
    const block = mendBlock(seen, doubtful, correction);
    if (!block) return undefined;
    for (const [at, place] of places.entries()) stream[place] = block[at]!;
  }
  const modules = frame.modules.slice();
  for (let at = 0; at < stream.length * 8; at += 1) modules[order[at]!] = (stream[at >> 3]! >> (7 - (at & 7))) & 1;
  applyMask(frame, modules, levelBits, mask);
  let [same, all] = [0, 0];
  for (let at = 0; at < side * side; at += 1) {
    const sure = Math.abs(verdict[at]!);
    all += sure;
    if (verdict[at]! > 0 === (modules[at] === 1)) same += sure;
  }
  return same > all * LEAST_AGREEMENT ? modules : undefined;
}

/** As it stands first, then with more and more of its doubtful codewords given up. */
function mendBlock(seen: Uint8Array, doubtful: readonly number[], correction: number): Uint8Array | undefined {
  for (const part of [0, 0.3, 0.5, 0.7, 0.85, 1]) {
    const erased = Math.floor((correction - SPARE_CHECKS) * part);
    const block = seen.slice();
    const used = correct(block, correction, doubtful.slice(0, Math.max(0, erased)));
    // Small codes keep fewer spare checks by their own standard.
    if (used !== undefined && (erased <= 0 || used <= correction - SPARE_CHECKS)) return block;
  }
  return undefined;
}

/** For each block the places of its codewords in the stream: ISO/IEC 18004 §7.6. */
function blocksOf(dataCodewords: number, count: number, correction: number): readonly (readonly number[])[] {
  const short = Math.floor(dataCodewords / count);
  const shortBlocks = count - (dataCodewords % count);
  return Array.from({ length: count }, (_, block) => {
    const places: number[] = [];
    for (let at = 0; at < short; at += 1) places.push(at * count + block);
    if (block >= shortBlocks) places.push(short * count + block - shortBlocks);
    for (let at = 0; at < correction; at += 1) places.push(dataCodewords + at * count + block);
    return places;
  });
}
