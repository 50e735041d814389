import { type Bitmap, isBlack } from '../src/raster/index.ts';
import type { GreyPicture } from '../src/scan-back/index.ts';

/** A part of a label in dots; `right` and `bottom` are the first that do not belong to it. */
export interface Dots {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const isDark = ({ width, height, luminance }: GreyPicture, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && luminance[y * width + x]! < 128;

/** The first dot that differs outside of `apart`, as `x y`; none where both are the same. */
export const difference = (dots: Bitmap, picture: GreyPicture, apart: readonly Dots[] = []): string | undefined => {
  for (let y = 0; y < dots.height; y += 1)
    for (let x = 0; x < dots.width; x += 1) {
      if (isBlack(dots, x, y) === isDark(picture, x, y)) continue;
      if (!apart.some(area => x >= area.left && x < area.right && y >= area.top && y < area.bottom)) return `${x} ${y}`;
    }
  return undefined;
};

/** Around the ink inside an area. */
export const inkIn = (area: Dots, dark: (x: number, y: number) => boolean): Dots => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let y = area.top; y < area.bottom; y += 1)
    for (let x = area.left; x < area.right; x += 1) {
      if (!dark(x, y)) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
  return { left, top, right, bottom };
};
