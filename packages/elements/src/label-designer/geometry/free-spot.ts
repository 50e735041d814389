import type { Box, Mm } from '@suyuan/label/model';
import { type Point, point } from './geometry.ts';

/** How far one new item lies from another in the same place, in mm. */
const spread = 2;

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.1;

/** The middle of the label, or down from it as far as it takes not to lie on the very middle of something else. Pure. */
export const freeSpot = (
  { width, height }: { readonly width: Mm; readonly height: Mm },
  boxes: readonly Box[],
): Point => {
  const isTaken = (offset: number) =>
    boxes.some(({ x, y, w, h }) => isNear(x + w / 2, width / 2 + offset) && isNear(y + h / 2, height / 2 + offset));
  let offset = 0;
  while (isTaken(offset) && offset < Math.min(width, height) / 2 - spread) offset += spread;
  return point(width / 2 + offset, height / 2 + offset);
};
