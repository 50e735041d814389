// Finds version and mapping of a code by what is known of it. Pictures here are of even contrast: 128 between ink and paper.
// Reads no DOM and no clock.
import type { Luma } from '../luma.ts';
import type { Corners } from './corners.ts';
import { type Known, knownOf } from './known.ts';
import { CORNERS, flatMapping, type Mapping, type Projection, place, placesOf, project } from './mapping.ts';

/** A version and where its modules lie; `score` about 0 for chance, 1 for a perfect print. */
export interface Fit {
  readonly known: Known;
  readonly map: Mapping;
  readonly score: number;
}

const spot = new Float64Array(2);

/** How well the picture shows what is known, -1 to 1. */
function agree({ data, width, height }: Luma, projection: Projection, known: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < known.length; at += 3) {
    place(projection, known[at]!, known[at + 1]!, spot);
    const [x, y] = [spot[0]! | 0, spot[1]! | 0];
    if (x >= 0 && y >= 0 && x < width && y < height) sum += (128 - data[y * width + x]!) * known[at + 2]!;
  }
  return (sum * 3) / known.length / 127;
}

/** How clearly modules of unknown colour stand out, 0 to 1: their middles do, the edges between them do not. */
function clarity({ data, width, height }: Luma, projection: Projection, open: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < open.length; at += 2) {
    place(projection, open[at]!, open[at + 1]!, spot);
    const [x, y] = [spot[0]! | 0, spot[1]! | 0];
    if (x >= 0 && y >= 0 && x < width && y < height) sum += Math.abs(128 - data[y * width + x]!);
  }
  return (sum * 2) / open.length / 127;
}

function scoreOf(even: Luma, known: Known, map: Mapping): number {
  const projection = project(map, known.side);
  // A few modules agree by chance: the smallest code has ten beside its patterns.
  const weight = Math.min(0.5, known.rest.length / (known.rest.length + 180));
  return agree(even, projection, known.finders) * (1 - weight) + agree(even, projection, known.rest) * weight;
}

/** How far the fourth corner may be from where a parallelogram has it, along the diagonal and across, in diagonals. */
const FAR = [-0.24, -0.15, -0.07, 0, 0.07, 0.15, 0.28];
const SKEW = [-0.16, -0.08, 0.08, 0.16];

const GLANCES = [-0.06, 0.04];

/** How well three patterns explain what is seen at best, by a quick look. */
export function glance(even: Luma, corners: Corners): number {
  return versionsFor(corners).reduce((best, known) => {
    const scores = GLANCES.map(far => scoreOf(even, known, start(corners, far, 0)));
    return Math.max(best, scoreOf(even, known, slanted(corners)), ...scores);
  }, -1);
}

/** A turned pattern looks larger along a row than it is, and so the code smaller. */
function versionsFor({ modules }: Corners): readonly Known[] {
  const found: Known[] = [];
  for (let version = 1; version <= 40; version += 1) {
    const side = 4 * version + 17;
    if (side >= modules * 0.7 && side <= modules * 1.55) found.push(knownOf(version));
  }
  return found;
}

/** The versions that three patterns may belong to, the likeliest first. */
export function fitVersions(even: Luma, corners: Corners, most: number): readonly Fit[] {
  const fits: Fit[] = [];
  for (const known of versionsFor(corners)) {
    let best: Fit | undefined;
    const consider = (map: Mapping) => {
      const score = scoreOf(even, known, map);
      if (best && score <= best.score) return false;
      best = { known, map, score };
      return true;
    };
    // First along the diagonal, then across it.
    let farthest = 0;
    for (const far of FAR) if (consider(start(corners, far, 0))) farthest = far;
    for (const skew of SKEW) consider(start(corners, farthest, skew));
    consider(slanted(corners));
    if (best) fits.push(best);
  }
  return fits
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(fit => bend(even, fit));
}

/** How much a bottle's curve draws modules together at both ends, in parts of the code's side. */
const BENDS = [0, 0.22, 0.42];

/** The code on a bottle that stands or lies, where that explains more. */
function bend(even: Luma, fit: Fit): Fit {
  let best = fit;
  for (const wide of BENDS)
    for (const high of BENDS) {
      const map = fit.map.slice();
      map[12] = wide * (map[2]! - map[0]!);
      map[18] = wide * (map[3]! - map[1]!);
      map[13] = high * (map[6]! - map[0]!);
      map[19] = high * (map[7]! - map[1]!);
      const score = scoreOf(even, fit.known, map);
      if (score > best.score) best = { known: fit.known, map, score };
    }
  return best;
}

function start({ topLeft, topRight, bottomLeft }: Corners, far: number, skew: number): Mapping {
  const [alongX, alongY] = [topRight.x + bottomLeft.x - 2 * topLeft.x, topRight.y + bottomLeft.y - 2 * topLeft.y];
  const [acrossX, acrossY] = [topRight.x - bottomLeft.x, topRight.y - bottomLeft.y];
  return flatMapping(
    topLeft,
    topRight,
    {
      x: topLeft.x + alongX * (1 + far) + acrossX * skew,
      y: topLeft.y + alongY * (1 + far) + acrossY * skew,
    },
    bottomLeft,
  );
}

/** The fourth corner where the patterns' sizes have it. */
function slanted({ topLeft, topRight, bottomLeft, depths: [right, down] }: Corners): Mapping {
  const depth = Math.max(0.3, right + down - 1);
  return flatMapping(
    topLeft,
    topRight,
    {
      x: (topRight.x * right + bottomLeft.x * down - topLeft.x) / depth,
      y: (topRight.y * right + bottomLeft.y * down - topLeft.y) / depth,
    },
    bottomLeft,
  );
}

/** Modules about the last alignment pattern in which it is looked for. */
const WINDOW = 9;
const MOST_PLACES = 4;

/** Puts the fourth corner where the alignment pattern near it is seen, if that explains more. */
export function align(even: Luma, fit: Fit): Fit {
  const { known, map } = fit;
  if (known.version === 1) return fit;
  const placeOf = placesOf(map, known.side);
  const centre = known.side - 6.5;
  const places: { dx: number; dy: number; score: number }[] = [];
  for (let dy = -WINDOW; dy <= WINDOW; dy += 0.6)
    for (let dx = -WINDOW; dx <= WINDOW; dx += 0.6) {
      let score = 0;
      for (let row = -2; row <= 2; row += 1)
        for (let column = -2; column <= 2; column += 1) {
          const [x, y] = placeOf(centre + dx + column, centre + dy + row);
          const isDark = Math.max(Math.abs(row), Math.abs(column)) !== 1;
          const value = even.data[(y | 0) * even.width + (x | 0)];
          if (value !== undefined && x >= 0 && x < even.width) score += isDark ? 128 - value : value - 128;
        }
      places.push({ dx, dy, score });
    }
  places.sort((one, other) => other.score - one.score);
  let best = fit;
  for (const { dx, dy } of places.slice(0, MOST_PLACES)) {
    // What the pattern is off, the corner beyond it is off a little more.
    const [fromX, fromY] = placeOf(centre, centre);
    const [toX, toY] = placeOf(centre + dx, centre + dy);
    const stretch = ((known.side - 7) / (known.side - 10)) ** 2;
    const moved = map.slice();
    moved[4] = map[4]! + (toX - fromX) * stretch;
    moved[5] = map[5]! + (toY - fromY) * stretch;
    const score = scoreOf(even, known, moved);
    if (score > best.score) best = { known, map: moved, score };
  }
  return best;
}

/** What it costs to bend by a module: data stands out as clearly where it is a module off. */
const BEND_COST = 0.005;

function bentness(map: Mapping): number {
  let sum = 0;
  for (let at = CORNERS; at < map.length; at += 1) sum += Math.abs(map[at]!);
  return sum * BEND_COST;
}

/** Moves corners and bends step by step while the picture agrees better; bends cost as much as the paper is stiff. */
export function settle(even: Luma, { known, map }: Fit, module: number, stiffness = 1): Fit {
  const score = (candidate: Mapping) => {
    const projection = project(candidate, known.side);
    return (
      agree(even, projection, known.finders) * 0.3 +
      agree(even, projection, known.rest) * 0.4 +
      clarity(even, projection, known.data) * 0.3 -
      (bentness(candidate) * stiffness) / module
    );
  };
  const best = map.slice();
  let top = score(best);
  for (let step = module * 1.4; step > module * 0.12; step /= 2)
    for (let round = 0; round < 3; round += 1) {
      let hasMoved = false;
      for (let at = 0; at < best.length; at += 1) {
        const before = best[at]!;
        // A bend counts a quarter, or less, in the middle of the code.
        const move = at < CORNERS ? step : step * 3;
        for (const way of [move, -move]) {
          best[at] = before + way;
          const now = score(best);
          if (now > top) {
            top = now;
            hasMoved = true;
            break;
          }
          best[at] = before;
        }
      }
      if (!hasMoved) break;
    }
  return { known, map: best, score: top };
}
