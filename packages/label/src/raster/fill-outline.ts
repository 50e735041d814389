import type { Contour } from '../font/index.ts';
import { type Bitmap, createBitmap, fillRun } from './bitmap.ts';

/*
 * Outlines to dots: each edge adds its signed area to the cells that it crosses, and a running sum along the row gives
 * how much of each cell is covered. A cell turns black from `darkFrom` on.
 */

/** Below one half, since the strokes of small ideographs are thinner than a dot in places and must not break. */
const darkFrom = 0.44;

/** How far a flattened curve may stray, in dots. */
const tolerance = 0.1;

/** A transform of font units to dots, y downwards: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export interface Transform {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

export interface FilledOutline {
  readonly bitmap: Bitmap;
  /** Of its upper left dot, relative to the glyph's origin. */
  readonly x: number;
  readonly y: number;
}

/** The dots of an outline whose origin lies on a corner of the grid; undefined where there are none. */
export const fillOutline = (contours: readonly Contour[], { a, b, c, d }: Transform): FilledOutline | undefined => {
  const lines = contours.map(({ points }) => flatten(points, (x, y) => [a * x + c * y, b * x + d * y]));
  const xs = lines.flatMap(line => line.filter((_, index) => index % 2 === 0));
  const ys = lines.flatMap(line => line.filter((_, index) => index % 2 === 1));
  if (xs.length === 0) return undefined;
  const bound = (values: readonly number[], pick: (...numbers: number[]) => number) =>
    values.reduce((found, value) => pick(found, value));
  const [left, top] = [Math.floor(bound(xs, Math.min)), Math.floor(bound(ys, Math.min))];
  const width = Math.ceil(bound(xs, Math.max)) - left;
  const height = Math.ceil(bound(ys, Math.max)) - top;
  if (width <= 0 || height <= 0) return undefined;
  // One cell more: an edge on the right border reaches into it.
  const cells = new Float32Array((width + 2) * height);
  for (const line of lines) {
    for (let at = 0; at + 3 < line.length; at += 2)
      addEdge(cells, width + 2, line[at]! - left, line[at + 1]! - top, line[at + 2]! - left, line[at + 3]! - top);
  }
  const bitmap = createBitmap(width, height);
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    let start = -1;
    for (let column = 0; column < width; column += 1) {
      sum += cells[row * (width + 2) + column]!;
      const isDark = Math.abs(sum) >= darkFrom;
      if (isDark && start < 0) start = column;
      if (!isDark && start >= 0) {
        fillRun(bitmap, row, start, column, true);
        start = -1;
      }
    }
    if (start >= 0) fillRun(bitmap, row, start, width, true);
  }
  return { bitmap, x: left, y: top };
};

/** A contour as a closed line of x and y in turn. */
const flatten = (points: readonly number[], move: (x: number, y: number) => readonly [number, number]): number[] => {
  let [x, y] = move(points[0]!, points[1]!);
  const line = [x, y];
  for (let at = 2; at < points.length; at += 4) {
    const [cx, cy] = move(points[at]!, points[at + 1]!);
    const [toX, toY] = move(points[at + 2]!, points[at + 3]!);
    const bend = Math.hypot(x - 2 * cx + toX, y - 2 * cy + toY);
    const isStraight = points[at] === points[at - 2] && points[at + 1] === points[at - 1];
    const steps = isStraight ? 1 : Math.max(1, Math.ceil(Math.sqrt(bend / (4 * tolerance))));
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
      const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
      line.push(p * x + q * cx + r * toX, p * y + q * cy + r * toY);
    }
    [x, y] = [toX, toY];
  }
  return line;
};

/** Adds what lies right of an edge to the cells of the rows that it crosses. */
const addEdge = (cells: Float32Array, stride: number, x0: number, y0: number, x1: number, y1: number): void => {
  if (y0 === y1) return;
  const direction = y0 < y1 ? 1 : -1;
  const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
  const slope = (bottomX - topX) / (bottomY - topY);
  for (let row = Math.floor(topY); row < bottomY; row += 1) {
    const from = Math.max(topY, row);
    const to = Math.min(bottomY, row + 1);
    const height = (to - from) * direction;
    if (height === 0) continue;
    const start = topX + (from - topY) * slope;
    const end = topX + (to - topY) * slope;
    addSpan(cells, row * stride, Math.min(start, end), Math.max(start, end), height);
  }
};

/** Spreads `height` over the cells between two places of a row. */
const addSpan = (cells: Float32Array, base: number, left: number, right: number, height: number): void => {
  const first = Math.floor(left);
  const last = Math.floor(right);
  if (first === last) {
    const covered = first + 1 - (left + right) / 2;
    cells[base + first]! += height * covered;
    cells[base + first + 1]! += height * (1 - covered);
    return;
  }
  const perCell = height / (right - left);
  let before = 0;
  for (let cell = first; cell <= last; cell += 1) {
    const [from, to] = [Math.max(left, cell), Math.min(right, cell + 1)];
    const part = (to - from) * perCell;
    // Covered in this cell so far: what passed before it wholly, its own edge by its middle.
    const covered = part * (cell + 1 - (from + to) / 2);
    cells[base + cell]! += covered + before;
    before = part - covered;
  }
  cells[base + last + 1]! += before;
};
