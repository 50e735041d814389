import * as v from 'valibot';
import { flag, fontSize } from '../../model/field-shapes.ts';
import { contentSchema, itemBase } from '../../model/item-base.ts';

const bars = {
  ...itemBase,
  content: contentSchema,
  /** The human-readable line below the bars, and the height of its letters. */
  showText: v.optional(flag(), true),
  textSize: v.optional(fontSize(), 2.4),
};

/** Code 128, ISO/IEC 15417: any ASCII text; runs of digits take half the room. */
export const code128ItemSchema = v.object({ ...bars, kind: v.literal('code128') });
export type Code128Item = v.InferOutput<typeof code128ItemSchema>;

/** EAN-13 and EAN-8, ISO/IEC 15420. The content is the whole number, or all but its check digit. */
export const eanItemSchema = v.object({ ...bars, kind: v.picklist(['ean13', 'ean8']) });
export type EanItem = v.InferOutput<typeof eanItemSchema>;
