import * as v from 'valibot';
import { flag, optionalText } from '../../model/field-shapes.ts';
import { fieldName, itemBase } from '../../model/item-base.ts';
import { textStyleSchema } from '../../model/text-style.ts';

/** `grouped` parts digits into fours; `masked` hides the middle of a telephone number. */
export const fieldFormats = ['plain', 'grouped', 'masked'] as const;

/** A value of the batch, with words around it. Nothing at all is printed where the value is empty and `whenEmpty` too. */
export const fieldItemSchema = v.object({
  ...itemBase,
  kind: v.literal('field'),
  field: fieldName(),
  prefix: optionalText(60),
  suffix: optionalText(60),
  format: v.optional(v.picklist(fieldFormats, 'template.unknown_value'), 'plain'),
  whenEmpty: optionalText(60),
  style: textStyleSchema,
  statutory: v.optional(flag(), false),
});
export type FieldItem = v.InferOutput<typeof fieldItemSchema>;
