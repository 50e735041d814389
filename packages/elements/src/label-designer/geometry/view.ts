/*
 * Millimetres of the label and pixels of the screen. Pure.
 */
import { type Mm, mm } from '@suyuan/label/model';

/** CSS pixels on the screen. */
export type Px = number & { readonly [pxBrand]: true };
declare const pxBrand: unique symbol;

export const px = (value: number): Px => value as Px;

/** CSS pixels a millimetre has at 100 %. */
export const pxPerMm = 96 / 25.4;

/** How large the label is shown; 1 is its size on paper. */
export const minZoom = 0.25;
export const maxZoom = 16;
const steps = [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8, 12, 16];

export const toPx = (length: Mm, zoom: number): Px => px(length * pxPerMm * zoom);
export const toMm = (length: Px, zoom: number): Mm => mm(length / (pxPerMm * zoom));

export const clampZoom = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom));

/** The next round zoom above or below. */
export const nextZoom = (zoom: number, direction: 1 | -1): number =>
  direction === 1
    ? (steps.find(step => step > zoom + 0.01) ?? maxZoom)
    : (steps.findLast(step => step < zoom - 0.01) ?? minZoom);

/** The zoom at which a label of this size fills the room, margins left free around it. */
export const fitZoom = (width: Mm, height: Mm, roomX: Px, roomY: Px, margin: Px): number => {
  const free = (room: number) => Math.max(40, room - 2 * margin);
  return clampZoom(Math.min(free(roomX) / (width * pxPerMm), free(roomY) / (height * pxPerMm)));
};

/** Free room around the label on each side. */
export interface Ground {
  readonly x: Px;
  readonly y: Px;
}

/** The least of it; what the room has beyond keeps the label in the middle. */
export const minGround = px(28);

export const groundFor = (width: Mm, height: Mm, zoom: number, roomX: Px, roomY: Px): Ground => ({
  x: px(Math.max(minGround, Math.floor((roomX - toPx(width, zoom)) / 2))),
  y: px(Math.max(minGround, Math.floor((roomY - toPx(height, zoom)) / 2))),
});

/** Distance of a ruler's numbered marks: the smallest round one that leaves room for the numbers. */
export const rulerStep = (zoom: number): Mm =>
  mm([1, 2, 5, 10, 20, 50, 100].find(step => step * pxPerMm * zoom >= 36) ?? 200);
