/*
 * Drawing near to an edge or centre of something else pulls an item onto it. Pure, in millimetres.
 */
import { type Box, type Mm, mm } from '@suyuan/label/model';
import { type Axis, type Handle, roundMm } from './geometry.ts';

/** A line that items may snap to: at `at` on its axis, drawn along the other one from `from` to `to`. */
export interface Guide {
  readonly axis: Axis;
  readonly at: Mm;
  readonly from: Mm;
  readonly to: Mm;
}

/** The lines of one label; made once when a gesture begins. */
export interface SnapLines {
  readonly x: readonly Guide[];
  readonly y: readonly Guide[];
}

export interface Snapped {
  /** What to add to the movement. */
  readonly dx: number;
  readonly dy: number;
  readonly guides: readonly Guide[];
}

const linesOf = (one: Box, axis: Axis): readonly Guide[] => {
  const [start, length, from, across] = axis === 'x' ? [one.x, one.w, one.y, one.h] : [one.y, one.h, one.x, one.w];
  return [start, start + length / 2, start + length].map(at => ({
    axis,
    at: mm(at),
    from,
    to: mm(from + across),
  }));
};

/** Edges and centres of the label itself and of the items that stay. */
export const snapLines = (label: Box, others: readonly Box[]): SnapLines => ({
  x: [label, ...others].flatMap(one => linesOf(one, 'x')),
  y: [label, ...others].flatMap(one => linesOf(one, 'y')),
});

interface Pull {
  readonly by: number;
  /** Every line that the moved box then lies on. */
  readonly guides: readonly Guide[];
}

const sameLine = 0.005;

const nearest = (positions: readonly number[], lines: readonly Guide[], tolerance: number): Pull | undefined => {
  let by: number | undefined;
  for (const line of lines) {
    for (const position of positions) {
      const distance = line.at - position;
      if (Math.abs(distance) <= tolerance && (by === undefined || Math.abs(distance) < Math.abs(by))) by = distance;
    }
  }
  if (by === undefined) return undefined;
  const moved = positions.map(position => position + by);
  return { by, guides: lines.filter(line => moved.some(position => Math.abs(line.at - position) < sameLine)) };
};

/** One guide for all that lie on one line, long enough to reach what snapped to it. */
const reaching = (guides: readonly Guide[], moved: Box): readonly Guide[] => {
  const reach = new Map<number, Guide>();
  for (const { axis, at, from, to } of guides) {
    const [start, length] = axis === 'x' ? [moved.y, moved.h] : [moved.x, moved.w];
    const line = roundMm(at);
    const drawn = reach.get(line) ?? { axis, at, from: roundMm(start), to: roundMm(start + length) };
    reach.set(line, { ...drawn, from: roundMm(Math.min(drawn.from, from)), to: roundMm(Math.max(drawn.to, to)) });
  }
  return [...reach.values()];
};

const pulled = (moving: Box, alongX: Pull | undefined, alongY: Pull | undefined): Snapped => {
  const dx = alongX?.by ?? 0;
  const dy = alongY?.by ?? 0;
  const moved = { ...moving, x: mm(moving.x + dx), y: mm(moving.y + dy) };
  return { dx, dy, guides: [alongX, alongY].flatMap(pull => reaching(pull?.guides ?? [], moved)) };
};

/** How a moved box snaps: any of its edges or its centre, on each axis by itself. */
export const snapMove = (moving: Box, lines: SnapLines, tolerance: Mm): Snapped => {
  const { x, y, w, h } = moving;
  return pulled(
    moving,
    nearest([x, x + w / 2, x + w], lines.x, tolerance),
    nearest([y, y + h / 2, y + h], lines.y, tolerance),
  );
};

/** How a pulled handle snaps: only the edges that move. */
export const snapHandle = (resized: Box, handle: Handle, lines: SnapLines, tolerance: Mm): Snapped => {
  const { x, y, w, h } = resized;
  const alongX = handle.includes('w') ? [x] : handle.includes('e') ? [x + w] : [];
  const alongY = handle.includes('n') ? [y] : handle.includes('s') ? [y + h] : [];
  return pulled(resized, nearest(alongX, lines.x, tolerance), nearest(alongY, lines.y, tolerance));
};

/** The next line, one way along one axis, that an edge or the centre of a box comes to lie on. Nothing where there is none. */
export const snapOnward = (moving: Box, lines: SnapLines, axis: Axis, direction: 1 | -1): Snapped => {
  const [start, length] = axis === 'x' ? [moving.x, moving.w] : [moving.y, moving.h];
  const positions = [start, start + length / 2, start + length];
  const ways = lines[axis].flatMap(({ at }) => positions.map(position => (at - position) * direction));
  const way = Math.min(...ways.filter(length => length > sameLine));
  if (way === Infinity) return { dx: 0, dy: 0, guides: [] };
  const moved = positions.map(position => position + way * direction);
  const pull = {
    by: way * direction,
    guides: lines[axis].filter(({ at }) => moved.some(one => Math.abs(at - one) < sameLine)),
  };
  return axis === 'x' ? pulled(moving, pull, undefined) : pulled(moving, undefined, pull);
};
