// EAN-13, UPC-A and EAN-8 on a line. Reads no DOM and no clock.
import { Beam, FEW_MOVES, firstWidthOf, type Path, valuesOf } from './beam.ts';
import type { Line } from './line.ts';
import {
  type Bits,
  EAN_MIDDLE,
  EAN_START,
  EAN_STOP,
  FIRST_DIGIT,
  LEFT_DIGITS,
  QUIET,
  RIGHT_DIGITS,
} from './patterns.ts';
import { type Softness, templatesOf } from './template.ts';

/** What stands on a line. */
export interface Guess {
  readonly text: string;
  /** Its modules without quiet zones. */
  readonly bits: Bits;
  /** Mean misfit, 0 to 1. */
  readonly cost: number;
  /** The largest misfit of a character. */
  readonly worst: number;
  /** Where its quiet zone ends, as far as that was looked at. */
  readonly to: number;
}

export interface Reading {
  /** Of the likeliest characters, be they a valid code or not. */
  readonly cost: number;
  /** How wide the likeliest ones' modules are at their beginning. */
  readonly width: number;
  /** Valid codes, the likeliest first. */
  readonly guesses: readonly Guess[];
}

/** Where a code begins on a line, and how wide its modules may be. */
export interface Beginning {
  readonly line: Line;
  readonly from: number;
  readonly narrowest: number;
  readonly widths: readonly number[];
}

/** Beyond it a beginning is none. */
const HOPELESS = 0.34;
export const NOTHING: Reading = { cost: 1, width: 0, guesses: [] };
const SHORT_LEFT_DIGITS = LEFT_DIGITS.slice(0, 10);

/** Reads a code of two halves of so many digits; only the first `few` digits if told so. */
export function readEan(
  { line, from, narrowest, widths }: Beginning,
  half: 6 | 4,
  softness: Softness,
  few?: number,
): Reading {
  const beam = new Beam(line, narrowest);
  const left = templatesOf(half === 6 ? LEFT_DIGITS : SHORT_LEFT_DIGITS, softness);
  const right = templatesOf(RIGHT_DIGITS, softness);
  let paths = beam.step(beam.begin(from, widths, QUIET), templatesOf(EAN_START, softness), 6);
  for (let at = 0; at < half; at += 1) {
    paths = beam.step(paths, left, 7, few === undefined ? undefined : FEW_MOVES);
    if (isHopeless(paths)) return NOTHING;
    if (at + 1 === few) return toReading(paths);
  }
  paths = beam.step(paths, templatesOf(EAN_MIDDLE, softness), 5);
  for (let at = 0; at < half; at += 1) {
    paths = beam.step(paths, right, 7);
    if (isHopeless(paths)) return NOTHING;
  }
  paths = beam.step(paths, templatesOf(EAN_STOP, softness), 6);
  return toReading(paths, values => {
    const text = toDigits(values, half);
    return text === undefined ? undefined : { text, bits: toBits(values, half) };
  });
}

export function toReading(
  paths: readonly Path[],
  spell: (values: readonly number[]) => Pick<Guess, 'text' | 'bits'> | undefined = () => undefined,
): Reading {
  return {
    cost: costOf(paths[0]),
    width: paths[0] ? firstWidthOf(paths[0]) : 0,
    guesses: paths.flatMap(path => {
      const spelt = spell(valuesOf(path));
      return spelt ? [{ ...spelt, cost: costOf(path), worst: path.worst, to: path.at }] : [];
    }),
  };
}

export function costOf(path: Path | undefined): number {
  return path ? path.cost / path.modules : 1;
}

export function isHopeless(paths: readonly Path[]): boolean {
  return costOf(paths[0]) > HOPELESS;
}

function toDigits(values: readonly number[], half: 6 | 4): string | undefined {
  const left = values.slice(1, 1 + half);
  const right = values.slice(2 + half, 2 + half * 2);
  const sets = left.map(value => (value < 10 ? 'A' : 'B')).join('');
  const first = half === 6 ? FIRST_DIGIT.indexOf(sets) : -1;
  if (half === 6 && first < 0) return undefined;
  const digits = `${first < 0 ? '' : first}${left.map(value => value % 10).join('')}${right.join('')}`;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits.at(-1 - at)) * (at % 2 ? 3 : 1);
  return sum % 10 === 0 ? digits : undefined;
}

function toBits(values: readonly number[], half: 6 | 4): Bits {
  const left = values.slice(1, 1 + half).map(value => LEFT_DIGITS[value]);
  const right = values.slice(2 + half, 2 + half * 2).map(value => RIGHT_DIGITS[value]);
  return ['101', ...left, ...EAN_MIDDLE, ...right, '101'].join('');
}
