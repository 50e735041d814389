import * as v from 'valibot';
import { flag, gap, number, thickness } from '../../model/field-shapes.ts';
import { contentSchema, itemBase } from '../../model/item-base.ts';
import { textStyleSchema } from '../../model/text-style.ts';

/** Rows and columns over the whole box. Rows share the height evenly, columns the width by their `columns` numbers. */
export const tableItemSchema = v.object({
  ...itemBase,
  kind: v.literal('table'),
  columns: v.pipe(
    v.array(number(0.01, 1000), 'template.not_a_list'),
    v.minLength(1, 'template.empty_list'),
    v.maxLength(8, 'template.too_many'),
  ),
  rows: v.pipe(
    v.array(
      v.pipe(v.array(contentSchema, 'template.not_a_list'), v.maxLength(8, 'template.too_many')),
      'template.not_a_list',
    ),
    v.minLength(1, 'template.empty_list'),
    v.maxLength(40, 'template.too_many'),
  ),
  style: textStyleSchema,
  /** The first column is set bold where it names what stands beside it. */
  headings: v.optional(v.picklist(['none', 'first-column', 'first-row'], 'template.unknown_value'), 'none'),
  /** Which rules are drawn. */
  rules: v.optional(v.picklist(['all', 'rows', 'none'], 'template.unknown_value'), 'all'),
  thickness: v.optional(thickness(), 0.2),
  padding: v.optional(gap(), 0.8),
  statutory: v.optional(flag(), false),
});
export type TableItem = v.InferOutput<typeof tableItemSchema>;
