// Runs passes over one picture. Reads no DOM and no clock of its own.
import { type Format, isMatrix, type Reading } from '../reading.ts';
import { applyChanges } from './change.ts';
import type { Look, Pass } from './ladder.ts';
import type { Luma } from './luma.ts';

/** What the engine is asked to do with one picture. */
export interface PassOptions {
  readonly formats: readonly Format[];
  readonly binarizer: Pass['binarizer'];
  readonly denoise: boolean;
}

/** Reads one picture at once; corners are in its pixels. */
export type Decode = (picture: Luma, options: PassOptions) => readonly Reading[];

/** What a climb is for. */
export interface Climb {
  readonly picture: Luma;
  /** Run in any case, and what they find is put together. */
  readonly first: readonly Pass[];
  /** Tried in their order until one finds something. */
  readonly rest: readonly Pass[];
  readonly formats: readonly Format[];
  /** Milliseconds after which no further pass is begun. */
  readonly budget: number;
  /** A bar code needs two passes of different kinds that agree, or many lines. */
  readonly witnesses: boolean;
}

/** Pixels; the smallest code has ten modules a side, and a pass may halve the picture. */
const SMALLEST_SIDE = 20;
/** Lines across a bar code that are no chance any more. Misreadings had up to 4, in thresholds up to 12 (test/bench/scanner). */
const MANY_LINES = 12;
const MANY_LINES_AS_IT_IS = 8;
const MANY_LINES_IN_THRESHOLD = 24;
const ENOUGH: Readonly<Record<Pass['witness'], number>> = {
  plain: MANY_LINES_AS_IT_IS,
  soft: MANY_LINES,
  sharp: MANY_LINES,
  threshold: MANY_LINES_IN_THRESHOLD,
};
/** Lines that two witnesses need together. */
const FEW_LINES = 8;

/** Reads every code that the passes find; corners are fractions of the first picture. */
export function climb(
  { picture, first, rest, formats, budget, witnesses }: Climb,
  decode: Decode,
  now: () => number,
): readonly Reading[] {
  if (Math.min(picture.width, picture.height) < SMALLEST_SIDE) return [];
  const started = now();
  let longest = 0;
  const doubts: Doubts = new Map();
  const found: Reading[] = [];
  for (const [index, pass] of [...first, ...rest].entries()) {
    const begun = now() - started;
    // A pass that would end too late is not begun: it may take as long as the longest so far, or more.
    if (index > 0 && begun + longest * pass.reserve > budget) continue;
    if (index >= first.length && found.length > 0) break;
    const wanted = formatsFor(pass.look, formats);
    const changed = wanted.length > 0 ? applyChanges(picture, pass.changes) : undefined;
    if (!changed) continue;
    const options = { formats: wanted, binarizer: pass.binarizer, denoise: pass.denoise };
    for (const reading of decode(changed.picture, options)) {
      if (!witnesses || isSure(reading, pass.witness) || confirm(reading, pass.witness, doubts))
        found.push(place(reading, picture, changed.back));
    }
    longest = Math.max(longest, now() - started - begun);
  }
  return distinct(found);
}

function isSure({ format, lines = 0 }: Reading, witness: Pass['witness']): boolean {
  return isMatrix(format) || lines >= ENOUGH[witness];
}

/** The formats among those asked for that a look covers. */
function formatsFor(look: Look, formats: readonly Format[]): readonly Format[] {
  switch (look) {
    case 'all':
      return formats;
    case 'qr':
      return formats.filter(format => format === 'qr_code');
    case 'all-but-qr':
      return formats.filter(format => format !== 'qr_code');
    case 'matrix':
      return formats.filter(isMatrix);
    case 'linear':
      return formats.filter(format => !isMatrix(format));
  }
}

function place(reading: Reading, picture: Luma, back: (x: number, y: number) => readonly [number, number]): Reading {
  const [a, b, c, d] = reading.corners;
  const fraction = ([x, y]: readonly [number, number]) => {
    const [sourceX, sourceY] = back(x, y);
    return [sourceX / picture.width, sourceY / picture.height] as const;
  };
  return { ...reading, corners: [fraction(a), fraction(b), fraction(c), fraction(d)] };
}

/** What was read without enough lines: text → witness → its lines. */
type Doubts = Map<string, Map<string, number>>;

/** Whether two witnesses have now said the same, on lines enough together. */
function confirm({ format, text, lines = 0 }: Reading, witness: string, doubts: Doubts): boolean {
  const key = `${format} ${text}`;
  const witnesses = doubts.get(key) ?? new Map<string, number>();
  doubts.set(key, witnesses);
  witnesses.set(witness, Math.max(lines, witnesses.get(witness) ?? 0));
  const together = [...witnesses.values()].reduce((sum, some) => sum + some, 0);
  return witnesses.size >= 2 && together >= FEW_LINES;
}

/** Each code once, in reading order: top to bottom, then left to right. */
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const seen = new Map<string, Reading>();
  for (const reading of readings) seen.set(`${reading.format} ${reading.text}`, reading);
  return [...seen.values()].sort((a, b) => a.corners[0][1] - b.corners[0][1] || a.corners[0][0] - b.corners[0][0]);
}
