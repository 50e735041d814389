import type { LabelLayout } from '../layout/index.ts';
import { type Bitmap, copyBitmap, createBitmap, type Rasterizer } from '../raster/index.ts';
import type { Dots, StoredForm } from './stored-form.ts';

export interface Cutting {
  readonly bitmap: Bitmap;
  readonly x: number;
  readonly y: number;
}

/**
 * The places of a form that are sent as dots, cut out of the whole label as printed: with whatever lies below them, so that it
 * makes no difference whether the printer replaces dots or adds them.
 */
export const cutPictures = (
  form: StoredForm,
  layout: LabelLayout,
  background: Bitmap,
  rasterizer: Rasterizer,
): readonly Cutting[] => {
  const pictures = form.fields.filter(field => field.as === 'picture');
  if (pictures.length === 0) return [];
  const whole = copyBitmap(background);
  rasterizer.drawOver(
    whole,
    pictures.map(field => layout.items[field.index]!),
  );
  return pictures.flatMap(field => cut(whole, field.box) ?? []);
};

/** On whole bytes to the left; undefined where nothing of it lies on the label. */
const cut = (whole: Bitmap, { x, y, width, height }: Dots): Cutting | undefined => {
  const left = Math.max(0, x - (((x % 8) + 8) % 8));
  const top = Math.max(0, y);
  const right = Math.min(whole.width, x + width);
  const bottom = Math.min(whole.height, y + height);
  if (right <= left || bottom <= top) return undefined;
  const bitmap = createBitmap(right - left, bottom - top);
  for (let row = 0; row < bitmap.height; row += 1) {
    const from = (top + row) * whole.stride + left / 8;
    bitmap.bits.set(whole.bits.subarray(from, from + bitmap.stride), row * bitmap.stride);
  }
  return { bitmap, x: left, y: top };
};
