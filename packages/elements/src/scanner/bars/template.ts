// How bars look through a lens: the brightness along a line across them. Reads no DOM and no clock.
import type { Bits } from './patterns.ts';

/** Samples that are taken of a module. */
export const SAMPLES = 3;

/** What lens and press do to bars, in modules. */
export interface Softness {
  /** Spread of the blur. */
  readonly blur: number;
  /** By how much bars are wider than they should be; spaces where negative. */
  readonly gain: number;
}

/** A character as it would be seen; light is above 0, dark below, a whole code varies by 1. */
export interface Template {
  readonly samples: Float32Array;
  readonly sum: number;
  readonly squares: number;
}

const known = new Map<string, readonly Template[]>();

/** The characters of a table as they would be seen. */
export function templatesOf(table: readonly Bits[], softness: Softness): readonly Template[] {
  const key = `${table[0]} ${table.length} ${softness.blur} ${softness.gain}`;
  let templates = known.get(key);
  if (!templates) {
    const depth = visible(softness);
    templates = table.map(bits => toTemplate(bits, softness, depth));
    known.set(key, templates);
  }
  return templates;
}

/** How much of the difference between ink and paper is left, seen over many bars of one and two modules. */
function visible(softness: Softness): number {
  const row = '1001101011001001011101001101';
  const samples = see(row, softness);
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  return Math.sqrt(samples.reduce((sum, value) => sum + (value - mean) ** 2, 0) / samples.length);
}

function toTemplate(bits: Bits, softness: Softness, depth: number): Template {
  const samples = see(bits, softness).map(value => value / depth);
  return {
    samples,
    sum: samples.reduce((sum, value) => sum + value, 0),
    squares: samples.reduce((sum, value) => sum + value * value, 0),
  };
}

/** Brightness of each sample between -1 and 1. What stands beside a character begins with the other colour. */
function see(bits: Bits, { blur, gain }: Softness): Float32Array {
  const edges: { readonly at: number; readonly step: number }[] = [];
  const colour = (at: number) => (bits[at] === '1' ? -1 : 1);
  const isQuiet = (side: string) => side === '000';
  let before = isQuiet(bits.slice(0, 3)) ? 1 : -colour(0);
  // Beyond the neighbour's first module and a half anything may follow, which is grey; a quiet zone goes on.
  edges.push({ at: isQuiet(bits.slice(0, 3)) ? -10 : -1.6, step: before });
  for (let at = 0; at <= bits.length; at += 1) {
    const after = at < bits.length ? colour(at) : isQuiet(bits.slice(-3)) ? 1 : -before;
    if (after !== before) edges.push({ at: at + (after < before ? -gain / 2 : gain / 2), step: after - before });
    before = after;
  }
  edges.push({ at: bits.length + (isQuiet(bits.slice(-3)) ? 10 : 1.6), step: -before });
  const samples = new Float32Array(bits.length * SAMPLES);
  for (let at = 0; at < samples.length; at += 1)
    for (const { at: edge, step } of edges) samples[at]! += step * risen(((at + 0.5) / SAMPLES - edge) / blur);
  return samples;
}

/** The normal distribution, by the logistic curve that stays within a hundredth of it. */
function risen(x: number): number {
  return 1 / (1 + Math.exp(-1.702 * x));
}
