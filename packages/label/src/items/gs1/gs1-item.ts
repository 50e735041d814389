import * as v from 'valibot';
import { flag, fontSize } from '../../model/field-shapes.ts';
import { contentSchema, itemBase } from '../../model/item-base.ts';

/** One application identifier and its value, such as 01 with the GTIN or 10 with the lot. */
export const gs1ElementSchema = v.object({
  ai: v.pipe(v.string('template.not_a_text'), v.regex(/^\d{2,4}$/, 'template.application_identifier')),
  content: contentSchema,
});
export type Gs1Element = v.InferOutput<typeof gs1ElementSchema>;

/** GS1-128 and GS1 DataMatrix: an element string, GS1 General Specifications §5.4 and §5.6. Empty values are left out. */
export const gs1ItemSchema = v.object({
  ...itemBase,
  kind: v.picklist(['gs1-128', 'gs1-datamatrix']),
  elements: v.pipe(
    v.array(gs1ElementSchema, 'template.not_a_list'),
    v.minLength(1, 'template.empty_list'),
    v.maxLength(10, 'template.too_many'),
  ),
  showText: v.optional(flag(), true),
  textSize: v.optional(fontSize(), 2.2),
});
export type Gs1Item = v.InferOutput<typeof gs1ItemSchema>;
