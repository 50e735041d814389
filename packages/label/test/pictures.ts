import type { Bitmap } from '../src/raster/index.ts';
import { isBlack } from '../src/raster/index.ts';
import type { GreyPicture } from '../src/scan-back/index.ts';

/** All pieces of a stream as one. */
export const gather = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const kept: Uint8Array[] = [];
  for await (const piece of pieces) kept.push(piece);
  return Buffer.concat(kept);
};

/**
 * Share of one-bit dots whose neighbourhood (a dot around) in the grey picture holds nothing of their colour: 0 where both show the
 * same, apart from the edges of letters.
 */
export const disagreement = (bitmap: Bitmap, grey: GreyPicture): number => {
  let wrong = 0;
  let ink = 0;
  for (let y = 0; y < bitmap.height; y += 1)
    for (let x = 0; x < bitmap.width; x += 1) {
      const dark = isBlack(bitmap, x, y);
      const there = near(grey, x, y);
      if (dark || there.darkest < 90) ink += 1;
      if (dark ? there.darkest > 190 : there.lightest < 65) wrong += 1;
    }
  return wrong / Math.max(1, ink);
};

const near = ({ width, height, luminance }: GreyPicture, x: number, y: number) => {
  let [darkest, lightest] = [255, 0];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const value = luminance[row * width + column]!;
      darkest = Math.min(darkest, value);
      lightest = Math.max(lightest, value);
    }
  return { darkest, lightest };
};

/** A part of a picture; what lies beyond its edges is white. */
export const cut = (
  picture: GreyPicture,
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
): GreyPicture => {
  const luminance = new Uint8Array(width * height).fill(255);
  for (let row = 0; row < Math.min(height, picture.height - y); row += 1) {
    const start = (y + row) * picture.width + x;
    luminance.set(picture.luminance.subarray(start, start + Math.min(width, picture.width - x)), row * width);
  }
  return { width, height, luminance };
};

/** Rows of dots as a grey picture, white around. */
export const toGrey = (
  modules: Uint8Array,
  columns: number,
  rows: number,
  zoom: number,
  barHeight = 1,
): GreyPicture => {
  const quiet = 12 * zoom;
  const width = columns * zoom + 2 * quiet;
  const cellHeight = rows === 1 ? barHeight : zoom;
  const height = rows * cellHeight + 2 * quiet;
  const luminance = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < rows * cellHeight; y += 1)
    for (let x = 0; x < columns * zoom; x += 1) {
      const cell = modules[Math.floor(y / cellHeight) * columns + Math.floor(x / zoom)];
      if (cell === 1) luminance[(y + quiet) * width + x + quiet] = 0;
    }
  return { width, height, luminance };
};
