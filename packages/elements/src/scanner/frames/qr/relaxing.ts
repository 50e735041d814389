// Lets the places of modules give way to crumples that no bend explains. Reads no DOM and no clock.
import type { Luma } from '../luma.ts';
import { type Mapping, type PlaceOf, placesOf } from './mapping.ts';

/** Modules between two knots of the net, and about a knot in which it is judged. */
const MESH = 6;
const REACH = 4;
/** Modules by which a knot may move in a round. */
const MOVES = [-0.45, -0.22, 0, 0.22, 0.45];
const ROUNDS = 2;

/** The places of modules, each part of the code moved to where its modules stand out most clearly. */
export function relax(even: Luma, map: Mapping, side: number): PlaceOf {
  const placeOf = placesOf(map, side);
  const count = Math.max(2, Math.round(side / MESH) + 1);
  const gap = side / (count - 1);
  const moved = { x: new Float32Array(count * count), y: new Float32Array(count * count) };
  const give: PlaceOf = (column, row) => {
    const [atX, atY] = [
      Math.min(count - 1.001, Math.max(0, column / gap)),
      Math.min(count - 1.001, Math.max(0, row / gap)),
    ];
    const [left, top] = [Math.floor(atX), Math.floor(atY)];
    const [partX, partY] = [atX - left, atY - top];
    const at = top * count + left;
    const mix = (values: Float32Array) =>
      (values[at]! * (1 - partX) + values[at + 1]! * partX) * (1 - partY) +
      (values[at + count]! * (1 - partX) + values[at + count + 1]! * partX) * partY;
    return placeOf(column + mix(moved.x), row + mix(moved.y));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = { x: moved.x.slice(), y: moved.y.slice() };
    for (let knotY = 0; knotY < count; knotY += 1)
      for (let knotX = 0; knotX < count; knotX += 1) {
        const [dx, dy] = clearest(even, give, side, knotX * gap, knotY * gap);
        next.x[knotY * count + knotX]! += dx;
        next.y[knotY * count + knotX]! += dy;
      }
    moved.x.set(smooth(next.x, count));
    moved.y.set(smooth(next.y, count));
  }
  return give;
}

/** The move under which modules about a place stand out most. */
function clearest(
  { data, width, height }: Luma,
  placeOf: PlaceOf,
  side: number,
  aboutX: number,
  aboutY: number,
): readonly [number, number] {
  let best: readonly [number, number] = [0, 0];
  let top = -1;
  const [fromX, toX] = [Math.max(0, Math.floor(aboutX - REACH)), Math.min(side, Math.ceil(aboutX + REACH))];
  const [fromY, toY] = [Math.max(0, Math.floor(aboutY - REACH)), Math.min(side, Math.ceil(aboutY + REACH))];
  for (const dy of MOVES)
    for (const dx of MOVES) {
      let sum = 0;
      for (let row = fromY; row < toY; row += 1)
        for (let column = fromX; column < toX; column += 1) {
          const [x, y] = placeOf(column + 0.5 + dx, row + 0.5 + dy);
          if (x >= 0 && y >= 0 && x < width && y < height) sum += Math.abs(128 - data[(y | 0) * width + (x | 0)]!);
        }
      // To stay is best in doubt.
      const score = sum * (1 - 0.06 * (Math.abs(dx) + Math.abs(dy)));
      if (score > top) [top, best] = [score, [dx, dy]];
    }
  return best;
}

/** Paper does not jump: each knot half its own, half its neighbours'. */
function smooth(values: Float32Array, count: number): Float32Array {
  return values.map((value, at) => {
    const [x, y] = [at % count, Math.floor(at / count)];
    const around = [
      x > 0 ? values[at - 1]! : value,
      x + 1 < count ? values[at + 1]! : value,
      y > 0 ? values[at - count]! : value,
      y + 1 < count ? values[at + count]! : value,
    ];
    return value / 2 + around.reduce((sum, one) => sum + one, 0) / 8;
  });
}
