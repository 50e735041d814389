/*
 * Boxes on a label, in millimetres. Pure: reads no DOM and no state of the designer.
 */
import { type Box, type Mm, mm, type Rotation } from '@suyuan/label/model';

export interface Point {
  readonly x: Mm;
  readonly y: Mm;
}

/** A corner or side of a box that is pulled to resize it, by compass point. */
export const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof handles)[number];

export type Axis = 'x' | 'y';
export const alignments = ['start', 'center', 'end', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** Smallest side that an item can be pulled to. */
export const minSide = mm(0.5);

/** Positions are kept to hundredths of a millimetre, far below a printer's dot, so that nobody reads 3.0000000004. */
export const roundMm = (length: number): Mm => mm(Math.round(length * 100) / 100);

export const point = (x: number, y: number): Point => ({ x: mm(x), y: mm(y) });
export const box = (x: number, y: number, w: number, h: number): Box => ({ x: mm(x), y: mm(y), w: mm(w), h: mm(h) });

export const translate = ({ x, y, w, h }: Box, dx: number, dy: number): Box => ({
  x: roundMm(x + dx),
  y: roundMm(y + dy),
  w,
  h,
});

/** The box between two corners, in whichever order they come. */
export const boxBetween = (one: Point, other: Point): Box =>
  box(Math.min(one.x, other.x), Math.min(one.y, other.y), Math.abs(one.x - other.x), Math.abs(one.y - other.y));

export const intersects = (one: Box, other: Box): boolean =>
  one.x <= other.x + other.w && other.x <= one.x + one.w && one.y <= other.y + other.h && other.y <= one.y + one.h;

/** The smallest box around all of them. */
export const unionOf = (boxes: readonly Box[]): Box | undefined => {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map(one => one.x));
  const y = Math.min(...boxes.map(one => one.y));
  const right = Math.max(...boxes.map(one => one.x + one.w));
  const bottom = Math.max(...boxes.map(one => one.y + one.h));
  return box(x, y, right - x, bottom - y);
};

export interface ResizeOptions {
  /** Keeps the proportion of width to height, as for codes and pictures. */
  readonly keepsRatio?: boolean;
}

/** The box with one handle pulled by a distance; the opposite side stays where it is, and no side gets below {@link minSide}. */
export const resizeBox = (
  start: Box,
  handle: Handle,
  dx: number,
  dy: number,
  { keepsRatio = false }: ResizeOptions = {},
): Box => {
  const toWest = handle.includes('w');
  const toNorth = handle.includes('n');
  const isWide = toWest || handle.includes('e');
  const isHigh = toNorth || handle.includes('s');
  let w = isWide ? Math.max(minSide, start.w + (toWest ? -dx : dx)) : start.w;
  let h = isHigh ? Math.max(minSide, start.h + (toNorth ? -dy : dy)) : start.h;
  if (keepsRatio) {
    const byWidth = w / start.w;
    const byHeight = h / start.h;
    const wanted = isWide && isHigh ? Math.max(byWidth, byHeight) : isWide ? byWidth : byHeight;
    const scale = Math.max(wanted, minSide / Math.min(start.w, start.h));
    w = start.w * scale;
    h = start.h * scale;
  }
  return {
    x: roundMm(toWest ? start.x + start.w - w : start.x),
    y: roundMm(toNorth ? start.y + start.h - h : start.y),
    w: roundMm(w),
    h: roundMm(h),
  };
};

/** Where a box comes to lie when the box around the whole selection changes from one to the other. */
export const scaleWithin = (inner: Box, from: Box, to: Box): Box => {
  const alongX = to.w / from.w;
  const alongY = to.h / from.h;
  return {
    x: roundMm(to.x + (inner.x - from.x) * alongX),
    y: roundMm(to.y + (inner.y - from.y) * alongY),
    w: roundMm(Math.max(minSide, inner.w * alongX)),
    h: roundMm(Math.max(minSide, inner.h * alongY)),
  };
};

const turned = (degrees: number): Rotation => (((degrees % 360) + 360) % 360) as Rotation;

/** A quarter turn clockwise (or counter-clockwise) about the centre: sides change places. */
export const rotateBox = <T extends Box & { readonly rotation: Rotation }>(item: T, isClockwise = true): T => ({
  ...item,
  x: roundMm(item.x + (item.w - item.h) / 2),
  y: roundMm(item.y + (item.h - item.w) / 2),
  w: item.h,
  h: item.w,
  rotation: turned(item.rotation + (isClockwise ? 90 : -90)),
});

/** Boxes lined up within `frame`, in the order given. */
export const alignBoxes = (boxes: readonly Box[], alignment: Alignment, frame: Box): readonly Box[] =>
  boxes.map(one => {
    const right = frame.x + frame.w;
    const bottom = frame.y + frame.h;
    const to: Readonly<Record<Alignment, Partial<Box>>> = {
      start: { x: frame.x },
      center: { x: mm(frame.x + (frame.w - one.w) / 2) },
      end: { x: mm(right - one.w) },
      top: { y: frame.y },
      middle: { y: mm(frame.y + (frame.h - one.h) / 2) },
      bottom: { y: mm(bottom - one.h) },
    };
    const { x = one.x, y = one.y } = to[alignment];
    return { ...one, x: roundMm(x), y: roundMm(y) };
  });

/** Boxes with even gaps between them; the outermost two stay. Fewer than three stay as they are. */
export const distributeBoxes = (boxes: readonly Box[], axis: Axis): readonly Box[] => {
  if (boxes.length < 3) return boxes;
  const side = axis === 'x' ? 'w' : 'h';
  const order = boxes.map((_, index) => index).sort((one, other) => boxes[one]![axis] - boxes[other]![axis]);
  const first = boxes[order[0]!]!;
  const end = Math.max(...boxes.map(one => one[axis] + one[side]));
  const taken = boxes.reduce((sum, one) => sum + one[side], 0);
  const gap = (end - first[axis] - taken) / (boxes.length - 1);
  const placed = [...boxes];
  let at: number = first[axis];
  for (const index of order) {
    const one = boxes[index]!;
    placed[index] = { ...one, [axis]: roundMm(at) };
    at += one[side] + gap;
  }
  return placed;
};
