import * as v from 'valibot';
import { thickness } from '../../model/field-shapes.ts';
import { itemBase } from '../../model/item-base.ts';
import { ink } from '../../model/text-style.ts';

/** A rule through the middle of its box, along the longer side. */
export const lineItemSchema = v.object({
  ...itemBase,
  kind: v.literal('line'),
  thickness: thickness(),
  dashed: v.optional(v.boolean('template.not_a_flag'), false),
  ink: ink(),
});
export type LineItem = v.InferOutput<typeof lineItemSchema>;
