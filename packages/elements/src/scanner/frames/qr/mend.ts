// Reads a QR code as far as its modules, mends them, and draws it anew: what a decoder gets then has no fault left.
// Reads no DOM and no clock.
import type { Changed, Luma } from '../luma.ts';
import { equalise, halve, threshold } from '../transforms.ts';
import { mendModules } from './codewords.ts';
import { findCorners, guessCorners } from './corners.ts';
import { type Finder, findFinders } from './finders.ts';
import { align, type Fit, fitVersions, glance, settle } from './fitting.ts';
import { type PlaceOf, placesOf } from './mapping.ts';
import { judgeModules, sampleModules, unmix } from './modules.ts';
import { relax } from './relaxing.ts';

/** Pixels a module of the new drawing has, and modules of paper around it. */
const DRAWN = 4;
const QUIET = 4;
/** How well what is known must be seen before a code is read: at a glance, and when its mapping has settled. */
const LEAST_GLANCE = 0.1;
const LEAST_GLANCED = 0.14;
const LEAST_FIT = 0.2;
const LEAST_SETTLED = 0.42;
/** Codes of one picture that are looked at closely. */
const MOST_FITS = 5;
const MOST_GLANCED = 6;

/** How a code is looked for. */
export interface Search {
  /** Patterns are looked for in thresholds of these radii. */
  readonly radii: readonly number[];
  /** Half the size takes a quarter of the time, and grain and dots of print melt away; modules must be large enough. */
  readonly isCoarse: boolean;
  /** Also where only two patterns are to be seen. */
  readonly isGuessing: boolean;
}

/** The first code that can be mended. */
export function mendCode(whole: Luma, { radii, isCoarse, isGuessing }: Search): Changed | undefined {
  const picture = isCoarse ? halve(whole) : whole;
  const scale = isCoarse ? 2 : 1;
  const finders = merge(radii.flatMap(radius => findFinders(threshold(picture, radius, 5), 12)));
  const corners = isGuessing ? guessCorners(finders.slice(0, 10), 200) : findCorners(finders.slice(0, 16), 120);
  const evens = new Map<number, Luma>();
  const evenFor = (module: number) => {
    const reach = module < 4 ? 9 : module < 8 ? 18 : module < 16 ? 36 : 72;
    const made = evens.get(reach) ?? equalise(picture, reach, 12);
    evens.set(reach, made);
    return made;
  };
  const fits = corners
    .map(one => ({ one, score: glance(evenFor(one.module), one) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_GLANCED)
    .filter(({ score }) => score > LEAST_GLANCE)
    .flatMap(({ one }) => fitVersions(evenFor(one.module), one, 2).map(fit => ({ fit, module: one.module })))
    .filter(({ fit }) => fit.score > LEAST_GLANCED)
    .sort((one, other) => other.fit.score - one.fit.score)
    .slice(0, MOST_FITS);
  for (const { fit, module } of fits) {
    const even = evenFor(module);
    const aligned = align(even, fit);
    if (aligned.score < LEAST_FIT) continue;
    const settled = settle(even, aligned, module);
    if (settled.score < LEAST_SETTLED) continue;
    // First as stiff paper, then as paper that gives way.
    const { known } = settled;
    for (const isSoft of [false, true]) {
      const inPicture = isSoft
        ? relax(even, settle(even, aligned, module, 0).map, known.side)
        : placesOf(settled.map, known.side);
      const placeOf: PlaceOf = (column, row) => {
        const [x, y] = inPicture(column, row);
        return [x * scale, y * scale];
      };
      const modules = readModules(whole, settled, placeOf);
      if (modules) return draw(modules, known.side, placeOf);
    }
  }
  return undefined;
}

/** What was seen in several thresholds is one. */
function merge(finders: readonly Finder[]): readonly Finder[] {
  const merged: Finder[] = [];
  for (const finder of [...finders].sort((one, other) => other.weight - one.weight)) {
    const isKnown = merged.some(
      one => Math.abs(one.x - finder.x) < 2 * one.across && Math.abs(one.y - finder.y) < 2 * one.down,
    );
    if (!isKnown) merged.push(finder);
  }
  return merged;
}

/** Several looks at the same modules; each costs little. */
function readModules(picture: Luma, { known }: Fit, placeOf: PlaceOf): Uint8Array | undefined {
  const grey = sampleModules(picture, placeOf, known.side);
  for (const strength of [0, 0.8, 1.6]) {
    const clear = strength > 0 ? unmix(grey, known.side, strength) : grey;
    for (const reach of [4, 2]) {
      const mended = mendModules(known, judgeModules(clear, known.side, reach));
      if (mended) return mended;
    }
  }
  return undefined;
}

function draw(modules: Uint8Array, side: number, placeOf: PlaceOf): Changed {
  const width = (side + 2 * QUIET) * DRAWN;
  const data = new Uint8Array(width * width).fill(255);
  for (let y = 0; y < side * DRAWN; y += 1)
    for (let x = 0; x < side * DRAWN; x += 1)
      if (modules[Math.floor(y / DRAWN) * side + Math.floor(x / DRAWN)])
        data[(y + QUIET * DRAWN) * width + x + QUIET * DRAWN] = 0;
  return {
    picture: { data, width, height: width },
    back: (x, y) => placeOf(x / DRAWN - QUIET, y / DRAWN - QUIET),
  };
}
