import * as v from 'valibot';
import { flag, text } from '../../model/field-shapes.ts';
import { fieldName, itemBase } from '../../model/item-base.ts';
import { textStyleSchema } from '../../model/text-style.ts';

/** A box to tick and the words beside it; ticked always, never (for the pen), or as a field says. */
export const tickBoxItemSchema = v.object({
  ...itemBase,
  kind: v.literal('tick-box'),
  text: text(),
  checked: v.variant(
    'when',
    [v.object({ when: v.picklist(['always', 'never']) }), v.object({ when: v.literal('field'), field: fieldName() })],
    'template.unknown_value',
  ),
  style: textStyleSchema,
  statutory: v.optional(flag(), false),
});
export type TickBoxItem = v.InferOutput<typeof tickBoxItemSchema>;
