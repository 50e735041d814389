// Reads the bars of a region by comparing them with what each character would look like, instead of by their edges.
// Reads no DOM and no clock.
import { findEnds } from './ends.ts';
import { Line } from './line.ts';
import { readCode128 } from './read-code128.ts';
import { type Beginning, type Guess, type Reading, readEan } from './read-ean.ts';
import type { Strip } from './strip.ts';
import type { Softness } from './template.ts';

export type Kind = 'ean_13' | 'ean_8' | 'code_128';

/** A code and where on the line it stands. */
export interface Found extends Guess {
  readonly kind: Kind;
  readonly softness: Softness;
  readonly place: Beginning;
  readonly isReversed: boolean;
  /** The cost of the likeliest characters, be they a valid code or not; and of the next valid code. */
  readonly best: number;
  readonly second: number;
}

const USUAL: Softness = { blur: 0.55, gain: 0 };
const SOFTNESSES: readonly Softness[] = [
  USUAL,
  { blur: 0.2, gain: 0 },
  { blur: 0.35, gain: 0 },
  { blur: 0.85, gain: 0 },
  { blur: 0.45, gain: 0.3 },
  { blur: 0.45, gain: -0.3 },
  { blur: 1.15, gain: 0 },
  { blur: 0.85, gain: 0.3 },
];
const MOST_PLACES = 4;
const MOST_TRIES = 10;
const PROMISING = 0.215;
const STILL_PROMISING = 0.16;
const GOOD = 0.1;

/** Bars whose light is judged together on either side of a place, in distances between edges. */
const REACH = 8;
/** A module's width, in distances between edges: from this in steps of three hundredths. */
const NARROWEST = 0.22;
const WIDTHS = Array.from({ length: 34 }, (_, at) => at * 2);

interface Place extends Beginning {
  readonly kind: Kind;
  readonly isReversed: boolean;
}

export function readLine(kind: Kind, beginning: Beginning, softness: Softness, few?: number): Reading {
  return kind === 'code_128'
    ? readCode128(beginning, softness, few)
    : readEan(beginning, kind === 'ean_13' ? 6 : 4, softness, few);
}

/** A code, and how many of the two halves of its bars say the same by themselves, or something else. */
export interface Judged extends Found {
  readonly ayes: number;
  readonly noes: number;
}

/** What was read where no code is cost 0.24 and more; characters fitted to bars that are not all there, 0.15 (test/bench/scanner). */
const SURE = { cost: 0.175, worst: 0.6 } as const;
const SURE_OF_HALF = { cost: 0.12, worst: 0.45 } as const;
/** By how much the next valid code must be worse. */
const AHEAD = 0.045;

/** Whether a code can be believed. */
export function isSure({ cost, worst, second, ayes, noes }: Judged): boolean {
  if (second - cost < AHEAD || ayes === 0 || noes > 0) return false;
  const most = ayes === 2 ? SURE : SURE_OF_HALF;
  return cost < most.cost && worst < most.worst;
}

/** The likeliest code in a strip. */
export function readStrip({ bands }: Strip, kinds: readonly Kind[]): Judged | undefined {
  const found = searchLine(average(bands), kinds);
  if (!found) return undefined;
  const middle = bands.length >> 1;
  let [ayes, noes] = [0, 0];
  for (const half of [bands.slice(0, middle), bands.slice(middle)]) {
    if (half.length === 0) continue;
    const line = average(half);
    const ahead = found.isReversed ? line.reverse() : line;
    const { line: whole, ...place } = found.place;
    const [guess] = readLine(found.kind, { ...place, line: whole.like(ahead) }, found.softness).guesses;
    if (guess?.text === found.text) ayes += 1;
    else if (guess && guess.cost < found.cost * 2) noes += 1;
  }
  return { ...found, ayes, noes };
}

function average(bands: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(bands[0]?.length ?? 0);
  for (const band of bands) for (let at = 0; at < sum.length; at += 1) sum[at]! += band[at]! / bands.length;
  return sum;
}

/** The likeliest code on a line. */
export function searchLine(profile: Float32Array, kinds: readonly Kind[]): Found | undefined {
  // The first digits of an EAN-8 might be an EAN-13's.
  const begun = kinds.includes('ean_13') ? kinds.filter(kind => kind !== 'ean_8') : kinds;
  const tries = likeliest(
    placesOf(profile, begun).map(place => lookAt(place, USUAL, 2)),
    MOST_PLACES,
    PROMISING,
  )
    .map(({ place, width }) => ({ ...place, widths: [-4, -3, -2, -1, 0, 1, 2, 3, 4].map(more => width + more) }))
    .flatMap(place =>
      likeliest(
        SOFTNESSES.map(softness => lookAt(place, softness, 3)),
        2,
        STILL_PROMISING,
      ),
    )
    .flatMap(one =>
      one.place.kind === 'ean_13' ? [one, { ...one, place: { ...one.place, kind: 'ean_8' as const } }] : [one],
    );
  let found: Found | undefined;
  for (const { place, softness } of likeliest(tries, MOST_TRIES, STILL_PROMISING)) {
    const { kind, isReversed } = place;
    const reading = readLine(kind, place, softness);
    const [first] = reading.guesses;
    if (!first || (found && first.cost >= found.cost)) continue;
    const second = reading.guesses.find(({ text }) => text !== first.text)?.cost ?? 1;
    found = { ...first, kind, softness, place, isReversed, best: reading.cost, second };
    if (found.cost < GOOD) return found;
  }
  return found;
}

function lookAt(place: Place, softness: Softness, few: number) {
  const { cost, width } = readLine(place.kind, place, softness, few);
  return { place, softness, cost, width };
}

function likeliest<Try extends { readonly cost: number }>(
  tries: readonly Try[],
  most: number,
  worst: number,
): readonly Try[] {
  return tries
    .filter(({ cost }) => cost < worst)
    .sort((one, other) => one.cost - other.cost)
    .slice(0, most);
}

export function placesOf(profile: Float32Array, kinds: readonly Kind[]): readonly Place[] {
  return [false, true].flatMap(isReversed => {
    const ahead = isReversed ? profile.toReversed() : profile;
    const { starts, gap } = findEnds(ahead);
    return starts.flatMap(from => {
      const line = new Line(ahead, from - gap, ahead.length, gap * REACH);
      return kinds.map(kind => ({ kind, line, from, narrowest: gap * NARROWEST, widths: WIDTHS, isReversed }));
    });
  });
}
