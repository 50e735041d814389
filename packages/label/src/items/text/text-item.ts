import * as v from 'valibot';
import { flag, text } from '../../model/field-shapes.ts';
import { itemBase } from '../../model/item-base.ts';
import { textStyleSchema } from '../../model/text-style.ts';

/** Words that are the same on every label. */
export const textItemSchema = v.object({
  ...itemBase,
  kind: v.literal('text'),
  text: text(),
  style: textStyleSchema,
  /** Wording that a rule demands: never cut, never hidden, and missed by the checks. */
  statutory: v.optional(flag(), false),
});
export type TextItem = v.InferOutput<typeof textItemSchema>;
