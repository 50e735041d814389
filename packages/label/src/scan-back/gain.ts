import { type Bitmap, copyBitmap, createBitmap } from '../raster/index.ts';

/**
 * The label as a hot or a cold head prints it: every black line one dot wider (1) or narrower (-1) across and down, or as it
 * is (0).
 */
export type Gain = -1 | 0 | 1;

export const withGain = (bitmap: Bitmap, gain: Gain): Bitmap => {
  if (gain === 0) return bitmap;
  const combine =
    gain === 1 ? (one: number, other: number) => one | other : (one: number, other: number) => one & other;
  const { stride, height, width } = bitmap;
  const across = createBitmap(width, height);
  for (let row = 0; row < height; row += 1) {
    for (let at = 0; at < stride; at += 1) {
      const byte = bitmap.bits[row * stride + at]!;
      const before = at > 0 ? bitmap.bits[row * stride + at - 1]! : 0;
      // The dot to the left of each dot.
      across.bits[row * stride + at] = combine(byte, ((byte >> 1) | (before << 7)) & 0xff);
    }
  }
  const both = copyBitmap(across);
  for (let at = 0; at < both.bits.length; at += 1) {
    const above = at >= stride ? across.bits[at - stride]! : 0;
    both.bits[at] = combine(across.bits[at]!, above);
  }
  return both;
};
