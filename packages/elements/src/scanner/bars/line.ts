// One line across the bars, ready to be compared with templates. Reads no DOM and no clock.
import { SAMPLES, type Template } from './template.ts';

/** How far a piece of a line is from a template: 0 the same, about 1 nothing in common. */
export type Misfit = number;

/** How strongly the level and the depth of a piece are held to those of its surroundings. */
const HOLD_LEVEL = 0.6;
const HOLD_DEPTH = 0.35;
/** Bars fainter than this part of their surroundings are rather none. */
const LEAST_DEPTH = 0.5;
const FLAT = 1.2;

/** A line whose bars have been brought to the same level and depth from end to end. */
export class Line {
  /** Running sums, so that any stretch's mean is one difference. */
  readonly #sums: Float64Array;
  readonly length: number;
  readonly #pieces = new Map<number, Piece>();
  readonly #from: number;
  readonly #to: number;
  readonly #reach: number;

  /** What lies beyond `from` and `to` says nothing of the code's light, which is judged within `reach` of each place. */
  constructor(profile: Float32Array, from: number, to: number, reach: number) {
    this.length = profile.length;
    this.#from = from;
    this.#to = to;
    this.#reach = reach;
    const first = Math.max(0, Math.floor(from));
    const last = Math.min(profile.length, Math.ceil(to));
    const totals = new Float64Array(profile.length + 1);
    const squares = new Float64Array(profile.length + 1);
    for (let at = 0; at < profile.length; at += 1) {
      totals[at + 1] = totals[at]! + profile[at]!;
      squares[at + 1] = squares[at]! + profile[at]! ** 2;
    }
    this.#sums = new Float64Array(profile.length + 1);
    for (let at = 0; at < profile.length; at += 1) {
      const left = Math.round(Math.min(Math.max(at - reach, first), Math.max(first, last - 2 * reach)));
      const right = Math.round(Math.min(last, left + 2 * reach));
      const count = Math.max(1, right - left);
      const mean = (totals[right]! - totals[left]!) / count;
      const spread = Math.sqrt(Math.max(1, (squares[right]! - squares[left]!) / count - mean * mean));
      this.#sums[at + 1] = this.#sums[at]! + Math.max(-3, Math.min(3, (profile[at]! - mean) / spread));
    }
  }

  /** Another line across the same bars. */
  like(profile: Float32Array): Line {
    return new Line(profile, this.#from, this.#to, this.#reach);
  }

  /** The samples of a character of so many modules that begins at a place; asked for again and again under one key. */
  piece(at: number, module: number, modules: number, key: number): Piece {
    const known = this.#pieces.get(key);
    if (known) return known;
    const samples = new Float32Array(modules * SAMPLES);
    const step = module / SAMPLES;
    let [sum, squares] = [0, 0];
    let before = this.#upTo(at);
    for (let sample = 0; sample < samples.length; sample += 1) {
      const next = this.#upTo(at + (sample + 1) * step);
      const value = (next - before) / step;
      samples[sample] = value;
      sum += value;
      squares += value * value;
      before = next;
    }
    const piece = { samples, sum, squares };
    this.#pieces.set(key, piece);
    return piece;
  }

  #upTo(place: number): number {
    if (place <= 0) return 0;
    if (place >= this.length) return this.#sums[this.length]!;
    const whole = Math.floor(place);
    const before = this.#sums[whole]!;
    return before + (this.#sums[whole + 1]! - before) * (place - whole);
  }
}

export interface Piece {
  readonly samples: Float32Array;
  readonly sum: number;
  readonly squares: number;
}

/** Compares after the best change of level and depth, which costs the more the larger it is. */
export function misfit(piece: Piece, template: Template): Misfit {
  const { samples } = piece;
  const other = template.samples;
  const count = samples.length;
  let product = 0;
  for (let at = 0; at < count; at += 1) product += samples[at]! * other[at]!;
  const a11 = count * (1 + HOLD_LEVEL);
  const a22 = template.squares + count * HOLD_DEPTH;
  const b2 = product + count * HOLD_DEPTH;
  const determinant = a11 * a22 - template.sum * template.sum;
  const level = (piece.sum * a22 - template.sum * b2) / determinant;
  const depth = (a11 * b2 - template.sum * piece.sum) / determinant;
  const flat = Math.max(0, LEAST_DEPTH - depth) * FLAT;
  return (piece.squares + count * HOLD_DEPTH - level * piece.sum - depth * b2) / count + flat;
}
