// Where each module of a code lies in a picture: four corners and a bend. Reads no DOM and no clock.
import type { Spot } from './corners.ts';

/**
 * Twenty numbers: the middles of the finder patterns and of the fourth corner (x and y of top left, top right, bottom right,
 * bottom left), then how far paper bends away from that in x and in y, by six shapes.
 */
export type Mapping = Float64Array;

export const CORNERS = 8;
const SHAPES = 6;

/** A mapping made ready for many modules. */
export interface Projection {
  readonly map: Mapping;
  /** Modules between the middles of two finder patterns. */
  readonly span: number;
  readonly g: number;
  readonly h: number;
}

export function flatMapping(topLeft: Spot, topRight: Spot, bottomRight: Spot, bottomLeft: Spot): Mapping {
  const map = new Float64Array(CORNERS + 2 * SHAPES);
  for (const [at, { x, y }] of [topLeft, topRight, bottomRight, bottomLeft].entries()) {
    map[2 * at] = x;
    map[2 * at + 1] = y;
  }
  return map;
}

export function project(map: Mapping, side: number): Projection {
  const across = map[0]! - map[2]! + map[4]! - map[6]!;
  const down = map[1]! - map[3]! + map[5]! - map[7]!;
  const [ax, ay] = [map[2]! - map[4]!, map[3]! - map[5]!];
  const [bx, by] = [map[6]! - map[4]!, map[7]! - map[5]!];
  const under = ax * by - bx * ay || 1e-9;
  return { map, span: side - 7, g: (across * by - bx * down) / under, h: (ax * down - across * ay) / under };
}

/** Both coordinates of a place in modules from the code's edge; written into `to`. */
export function place({ map, span, g, h }: Projection, column: number, row: number, to: Float64Array): void {
  const u = (column - 3.5) / span;
  const v = (row - 3.5) / span;
  const depth = 1 / (g * u + h * v + 1);
  const [uu, vv] = [u * (1 - u), v * (1 - v)];
  const [ud, vd] = [2 * u - 1, 2 * v - 1];
  to[0] =
    ((map[2]! * (1 + g) - map[0]!) * u + (map[6]! * (1 + h) - map[0]!) * v + map[0]!) * depth +
    (map[8]! + map[10]! * vd + map[12]! * ud) * uu +
    (map[9]! + map[11]! * ud + map[13]! * vd) * vv;
  to[1] =
    ((map[3]! * (1 + g) - map[1]!) * u + (map[7]! * (1 + h) - map[1]!) * v + map[1]!) * depth +
    (map[14]! + map[16]! * vd + map[18]! * ud) * uu +
    (map[15]! + map[17]! * ud + map[19]! * vd) * vv;
}

/** From a place in modules to one in pixels. */
export type PlaceOf = (column: number, row: number) => readonly [number, number];

export function placesOf(map: Mapping, side: number): PlaceOf {
  const projection = project(map, side);
  const spot = new Float64Array(2);
  return (column, row) => {
    place(projection, column, row, spot);
    return [spot[0]!, spot[1]!];
  };
}
