import * as v from 'valibot';
import { itemBase } from '../../model/item-base.ts';

/** Longest data URL, about 380 KB of PNG. */
export const maxImageLength = 512 * 1024;

/** A PNG inside the template. Nothing is ever fetched: an address of any other kind is refused. */
export const imageData = () =>
  v.pipe(
    v.string('template.not_a_text'),
    v.maxLength(maxImageLength, 'template.image_too_large'),
    v.regex(/^data:image\/png;base64,/, 'template.image_not_inline'),
    // The shape alone says nothing of half a megabyte: whether it is a PNG is seen when it is decoded.
    v.check(url => /^[A-Za-z0-9+/]+={0,2}$/.test(url.slice(url.indexOf(',') + 1)), 'template.image_not_inline'),
  );

/** A picture, kept in proportion and centred in its box. Printed in one bit: the darker half of greys is black. */
export const imageItemSchema = v.object({
  ...itemBase,
  kind: v.literal('image'),
  data: imageData(),
  alt: v.optional(v.pipe(v.string('template.not_a_text'), v.maxLength(200, 'template.text_too_long')), ''),
});
export type ImageItem = v.InferOutput<typeof imageItemSchema>;
