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
  /** About how many modules a side has, by what the patterns measure along it. */
  readonly modules: number;
  /** How much further away the patterns on the right and below are than the one at the corner, by how small they look. */
  readonly depths: readonly [right: number, down: number];
}

/** Three patterns that stand as in a code, the likeliest first. */
export function findCorners(finders: readonly Finder[], most: number): readonly Corners[] {
  const found: { corners: Corners; oddness: number }[] = [];
  for (let i = 0; i < finders.length; i += 1)
    for (let j = i + 1; j < finders.length; j += 1)
      for (let k = j + 1; k < finders.length; k += 1) {
        const three = [finders[i]!, finders[j]!, finders[k]!] as const;
        const sizes = three.map(sizeOf);
        if (Math.max(...sizes) > Math.min(...sizes) * 2.4) continue;
        // Seen at a slant, the longest side need not be the one opposite the corner.
        for (let at = 0; at < 3; at += 1) {
          const corners = arrange(three[at]!, three[(at + 1) % 3]!, three[(at + 2) % 3]!);
          if (corners) found.push(corners);
        }
      }
  found.sort((one, other) => one.oddness - other.oddness);
  return found.slice(0, most).map(({ corners }) => corners);
}

function arrange(topLeft: Finder, one: Finder, other: Finder): { corners: Corners; oddness: number } | undefined {
  const isTurned = cross(topLeft, one, other) < 0;
  const [topRight, bottomLeft] = isTurned ? [other, one] : [one, other];
  const sizes = [topLeft, one, other].map(sizeOf) as [number, number, number];
  const [right, down] = [modulesBetween(topLeft, topRight), modulesBetween(topLeft, bottomLeft)];
  const legs = Math.max(right, down) / Math.min(right, down);
  const cosine =
    ((topRight.x - topLeft.x) * (bottomLeft.x - topLeft.x) + (topRight.y - topLeft.y) * (bottomLeft.y - topLeft.y)) /
    (distance(topLeft, topRight) * distance(topLeft, bottomLeft));
  // Between middles there are 14 modules in the smallest code and 170 in the largest.
  const modules = Math.sqrt(right * down) + 7;
  if (legs > 2.2 || Math.abs(cosine) > 0.88 || modules < 15 || modules > 240) return undefined;
  const weight = Math.min(topLeft.weight, one.weight, other.weight) / Math.max(...sizes);
  const oddness =
    1.5 * (legs - 1) + 1.5 * Math.abs(cosine) + (Math.max(...sizes) / Math.min(...sizes) - 1) + 1 / (1 + weight);
  const module = (sizes[0] + sizes[1] + sizes[2]) / 3;
  const depths = [depth(topLeft, topRight), depth(topLeft, bottomLeft)] as const;
  return { corners: { topLeft, topRight, bottomLeft, module, modules, depths }, oddness };
}

/** Where the third pattern may be when only two are to be seen: they stand side by side or across from each other. */
export function guessCorners(finders: readonly Finder[], most: number): readonly Corners[] {
  const found: Corners[] = [];
  for (let i = 0; i < finders.length; i += 1)
    for (let j = i + 1; j < finders.length; j += 1) {
      const [a, b] = [finders[i]!, finders[j]!];
      const sizes = [sizeOf(a), sizeOf(b)] as const;
      if (Math.max(...sizes) > Math.min(...sizes) * 1.5) continue;
      const module = (sizes[0] + sizes[1]) / 2;
      const apart = modulesBetween(a, b);
      if (apart < 9 || apart > 150) continue;
      const [beside, opposite] = [
        { module, modules: apart + 7, depths: FLAT },
        { module, modules: apart * Math.SQRT1_2 + 7, depths: FLAT },
      ];
      const [x, y] = [b.x - a.x, b.y - a.y];
      found.push(
        { topLeft: a, topRight: b, bottomLeft: { x: a.x - y, y: a.y + x }, ...beside },
        { topLeft: b, topRight: a, bottomLeft: { x: b.x + y, y: b.y - x }, ...beside },
        { topLeft: a, bottomLeft: b, topRight: { x: a.x + y, y: a.y - x }, ...beside },
        { topLeft: b, bottomLeft: a, topRight: { x: b.x - y, y: b.y + x }, ...beside },
        { topRight: a, bottomLeft: b, topLeft: { x: a.x + (x + y) / 2, y: a.y + (y - x) / 2 }, ...opposite },
        { topRight: b, bottomLeft: a, topLeft: { x: a.x + (x - y) / 2, y: a.y + (y + x) / 2 }, ...opposite },
      );
      if (found.length >= most) return found.slice(0, most);
    }
  return found;
}

const FLAT = [1, 1] as const;

/** What lies further away by this factor covers its third power less. */
function depth(near: Finder, far: Finder): number {
  return Math.min(1.8, Math.max(0.55, Math.cbrt((near.across * near.down) / (far.across * far.down))));
}

function sizeOf({ across, down }: Finder): number {
  return Math.sqrt(across * down);
}

/** Two patterns' distance by the size they have in its direction. */
function modulesBetween(one: Finder, other: Finder): number {
  const [x, y] = [one.x - other.x, one.y - other.y];
  return (Math.hypot(x / one.across, y / one.down) + Math.hypot(x / other.across, y / other.down)) / 2;
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function cross(from: Spot, one: Spot, other: Spot): number {
  return (one.x - from.x) * (other.y - from.y) - (one.y - from.y) * (other.x - from.x);
}
