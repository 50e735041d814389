// Reads characters one after the other, each where the one before ended, and follows the most likely readings at once.
// Reads no DOM and no clock.
import { type Line, misfit } from './line.ts';
import type { Template } from './template.ts';

/** A reading as far as it goes: a character and what stood before it. */
export interface Path {
  /** The place where the character ended, in samples. */
  readonly at: number;
  /** Power of {@link WIDER} by which a module here is wider than at first. */
  readonly width: number;
  /** Sum of misfits, each as often as its modules. */
  readonly cost: number;
  readonly modules: number;
  /** The largest misfit of a character so far. */
  readonly worst: number;
  /** The character by its number in its table. */
  readonly value: number;
  readonly before: Path | undefined;
  /** The same for the same characters. */
  readonly hash: number;
}

/** From step to step of a module's width. */
export const WIDER = 1.03;
/** Readings that are followed at once. */
const MOST = 14;
/** And after the first character, which leaves a module's width open. */
const MOST_AT_FIRST = 16;
/** The same characters at different places, of these. */
const SAME = 2;
/** Characters that are followed from one place. */
const CHOICES = 4;
/** By how much a module may fit worse than the best, and still be followed. */
const SLACK = 0.35;
type Moves = readonly (readonly [aside: number, bend: number, price: number])[];

/**
 * Where a character may begin and how wide its modules may be, seen from the one before: eighths of a module aside, steps
 * of width, and what a module costs for it. On a can modules grow by a fifth from one character to the next.
 */
const MOVES: Moves = [
  [0, 0, 0],
  [0, -1, 0.02],
  [0, 1, 0.02],
  [-1, 0, 0.03],
  [1, 0, 0.03],
  [-1, 1, 0.05],
  [1, -1, 0.05],
  [0, -3, 0.05],
  [0, 3, 0.05],
  [0, -6, 0.08],
  [0, 6, 0.08],
];
/** A quick look needs no more than these. */
export const FEW_MOVES: Moves = MOVES.slice(0, 5);
const FIRST_MOVE: Moves = [[0, 0, 0]];

interface Fits {
  readonly values: Int16Array;
  readonly costs: Float32Array;
}

/** One line under one assumption of a module's width. */
export class Beam {
  readonly #line: Line;
  readonly #module: number;
  readonly #fits = new Map<readonly Template[], Map<number, Fits>>();

  constructor(line: Line, module: number) {
    this.#line = line;
    this.#module = module;
  }

  /** A module's width along a path, in samples. */
  widthOf(path: Path): number {
    return this.#module * WIDER ** path.width;
  }

  /** Begins at an edge, or up to three eighths of a module beside it, and some modules of quiet zone before it. */
  begin(at: number, widths: readonly number[], quiet: number): readonly Path[] {
    return widths.flatMap(width =>
      [-3, -2, -1, 0, 1, 2, 3].map(aside => ({
        at: at + (aside / 8 - quiet) * this.#module * WIDER ** width,
        width,
        cost: 0,
        modules: 0,
        worst: 0,
        value: -1,
        before: undefined,
        hash: 0,
      })),
    );
  }

  /** Every path by one more character of a table, the likeliest first. */
  step(
    paths: readonly Path[],
    templates: readonly Template[],
    modules: number,
    moves: Moves | undefined = MOVES,
  ): readonly Path[] {
    const next: Path[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const path of paths) {
      const isFirst = path.modules === 0;
      for (const [aside, bend, price] of isFirst ? FIRST_MOVE : moves) {
        const width = path.width + bend;
        const module = this.#module * WIDER ** width;
        const at = path.at + (aside * module) / 8;
        if (at + modules * module > this.#line.length) continue;
        const base = path.cost + price * modules;
        if (base > least + SLACK * modules) continue;
        const { values, costs } = this.#fit(templates, modules, at, width);
        for (let choice = 0; choice < values.length; choice += 1) {
          const cost = base + costs[choice]! * modules;
          if (cost > least + SLACK * modules) break;
          least = Math.min(least, cost);
          const value = values[choice]!;
          next.push({
            at: at + module * modules,
            width,
            cost,
            modules: path.modules + modules,
            worst: Math.max(path.worst, costs[choice]!),
            value,
            before: path,
            hash: (Math.imul(path.hash, 131) + value + 1) | 0,
          });
        }
      }
    }
    return best(next, paths[0]?.modules === 0 ? MOST_AT_FIRST : MOST);
  }

  /** The characters that fit a place best. */
  #fit(templates: readonly Template[], modules: number, at: number, width: number): Fits {
    const known = this.#fits.get(templates) ?? new Map<number, Fits>();
    this.#fits.set(templates, known);
    const place = Math.round((at / this.#module) * 12);
    const key = place * 512 + width + 256;
    const before = known.get(key);
    if (before) return before;
    const piece = this.#line.piece(
      (place / 12) * this.#module,
      this.#module * WIDER ** width,
      modules,
      key * 32 + modules,
    );
    const count = Math.min(CHOICES, templates.length);
    const values = new Int16Array(count);
    const costs = new Float32Array(count).fill(Number.POSITIVE_INFINITY);
    for (let value = 0; value < templates.length; value += 1) {
      const cost = misfit(piece, templates[value]!);
      let rank = count - 1;
      if (cost >= costs[rank]!) continue;
      for (; rank > 0 && costs[rank - 1]! > cost; rank -= 1) {
        costs[rank] = costs[rank - 1]!;
        values[rank] = values[rank - 1]!;
      }
      costs[rank] = cost;
      values[rank] = value;
    }
    const fits = { values, costs };
    known.set(key, fits);
    return fits;
  }
}

/** How wide a module was in a path's first character, as a power of {@link WIDER}. */
export function firstWidthOf(path: Path): number {
  let first = path;
  while (first.before && first.before.value >= 0) first = first.before;
  return first.width;
}

/** The characters of a path from its beginning. */
export function valuesOf(path: Path): readonly number[] {
  const values: number[] = [];
  for (let at: Path | undefined = path; at && at.value >= 0; at = at.before) values.push(at.value);
  return values.reverse();
}

function best(paths: Path[], most: number): readonly Path[] {
  paths.sort((one, other) => one.cost - other.cost);
  const kept: Path[] = [];
  const seen = new Map<number, number>();
  for (const path of paths) {
    // After the first character every width of a module is followed from its best place.
    const key = most === MOST ? path.hash : path.width;
    const count = seen.get(key) ?? 0;
    if (count >= SAME) continue;
    seen.set(key, count + 1);
    kept.push(path);
    if (kept.length === most) break;
  }
  return kept;
}
