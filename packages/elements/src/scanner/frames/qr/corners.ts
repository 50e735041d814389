// Which finder patterns may be three corners of one code. Reads no DOM and no clock.
import type { Finder } from './finders.ts';

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middles of a code's finder patterns, seen upright. */
export interface Corners {
  readonly topLeft: Spot;
  readonly topRight: Spot;
  readonly bottomLeft: Spot;
  /** Pixels of a module. */
  readonly module: number;
}

/** Three patterns that stand as in a code, the likeliest first. */
export function findCorners(finders: readonly Finder[], most: number): readonly Corners[] {
  const found: { corners: Corners; oddness: number }[] = [];
  for (let i = 0; i < finders.length; i += 1)
    for (let j = i + 1; j < finders.length; j += 1)
      for (let k = j + 1; k < finders.length; k += 1) {
        const corners = arrange(finders[i]!, finders[j]!, finders[k]!);
        if (corners) found.push(corners);
      }
  found.sort((one, other) => one.oddness - other.oddness);
  return found.slice(0, most).map(({ corners }) => corners);
}

function arrange(...three: [Finder, Finder, Finder]): { corners: Corners; oddness: number } | undefined {
  const sizes = three.map(({ module }) => module).sort((one, other) => one - other) as [number, number, number];
  if (sizes[2] > sizes[0] * 2.2) return undefined;
  const apart = [0, 1, 2].map(at => distance(three[(at + 1) % 3]!, three[(at + 2) % 3]!));
  // Opposite the longest side.
  const at = apart.indexOf(Math.max(...apart));
  const topLeft = three[at]!;
  let [topRight, bottomLeft] = [three[(at + 1) % 3]!, three[(at + 2) % 3]!];
  if (cross(topLeft, topRight, bottomLeft) < 0) [topRight, bottomLeft] = [bottomLeft, topRight];
  const [right, down] = [distance(topLeft, topRight), distance(topLeft, bottomLeft)];
  const module = (sizes[0] + sizes[1] + sizes[2]) / 3;
  const legs = Math.max(right, down) / Math.min(right, down);
  const cosine =
    ((topRight.x - topLeft.x) * (bottomLeft.x - topLeft.x) + (topRight.y - topLeft.y) * (bottomLeft.y - topLeft.y)) /
    (right * down);
  // Between middles there are 14 modules in the smallest code and 170 in the largest.
  if (legs > 2.6 || Math.abs(cosine) > 0.75 || right < module * 9 || down < module * 9) return undefined;
  if (right > module * 220 || down > module * 220) return undefined;
  const weight = Math.min(three[0].weight, three[1].weight, three[2].weight) / module;
  const oddness = legs - 1 + 1.5 * Math.abs(cosine) + (sizes[2] / sizes[0] - 1) + 1 / (1 + weight);
  return { corners: { topLeft, topRight, bottomLeft, module }, oddness };
}

/** Where the third pattern may be when only two are to be seen: they stand side by side or across from each other. */
export function guessCorners(finders: readonly Finder[], most: number): readonly Corners[] {
  const found: Corners[] = [];
  for (let i = 0; i < finders.length; i += 1)
    for (let j = i + 1; j < finders.length; j += 1) {
      const [a, b] = [finders[i]!, finders[j]!];
      if (Math.max(a.module, b.module) > Math.min(a.module, b.module) * 1.5) continue;
      const module = (a.module + b.module) / 2;
      const apart = distance(a, b);
      if (apart < module * 9 || apart > module * 150) continue;
      const [x, y] = [b.x - a.x, b.y - a.y];
      found.push(
        { topLeft: a, topRight: b, bottomLeft: { x: a.x - y, y: a.y + x }, module },
        { topLeft: b, topRight: a, bottomLeft: { x: b.x + y, y: b.y - x }, module },
        { topLeft: a, bottomLeft: b, topRight: { x: a.x + y, y: a.y - x }, module },
        { topLeft: b, bottomLeft: a, topRight: { x: b.x - y, y: b.y + x }, module },
        { topRight: a, bottomLeft: b, topLeft: { x: a.x + (x + y) / 2, y: a.y + (y - x) / 2 }, module },
        { topRight: b, bottomLeft: a, topLeft: { x: a.x + (x - y) / 2, y: a.y + (y + x) / 2 }, module },
      );
      if (found.length >= most) return found.slice(0, most);
    }
  return found;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function cross(from: Spot, one: Spot, other: Spot): number {
  return (one.x - from.x) * (other.y - from.y) - (one.y - from.y) * (other.x - from.x);
}
