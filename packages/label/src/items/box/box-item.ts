import * as v from 'valibot';
import { gap, thickness } from '../../model/field-shapes.ts';
import { itemBase } from '../../model/item-base.ts';

/** A frame, or a black area for white words. `radius` rounds the corners. */
export const boxItemSchema = v.object({
  ...itemBase,
  kind: v.literal('box'),
  thickness: v.optional(thickness(), 0.25),
  radius: v.optional(gap(), 0),
  fill: v.optional(v.picklist(['none', 'black'], 'template.unknown_value'), 'none'),
});
export type BoxItem = v.InferOutput<typeof boxItemSchema>;
