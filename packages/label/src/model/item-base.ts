import * as v from 'valibot';
import { fieldNames } from '../fields/names.ts';
import { extent, flag, itemId, optionalText, position, text } from './field-shapes.ts';

export const rotations = [0, 90, 180, 270] as const;
/** Degrees clockwise. */
export type Rotation = (typeof rotations)[number];

export const fieldName = () => v.picklist(fieldNames, 'template.unknown_field');

/** When an item shows. A field that holds nothing, or false, is not filled. */
export const conditionSchema = v.variant(
  'is',
  [
    v.object({ field: fieldName(), is: v.picklist(['filled', 'empty']) }),
    v.object({ field: fieldName(), is: v.literal('equal'), to: text(100) }),
  ],
  'template.unknown_value',
);
export type Condition = v.InferOutput<typeof conditionSchema>;

/**
 * What every item has. The box is the one seen on the label: turned by 90° or 270°, its contents are laid out in a frame of
 * `h` × `w` and then turned into it.
 */
export const itemBase = {
  id: itemId(),
  /** What the list of items calls it; the kind and contents where it is left out. */
  name: optionalText(60),
  x: position(),
  y: position(),
  w: extent(),
  h: extent(),
  rotation: v.optional(v.picklist(rotations, 'template.unknown_value'), 0),
  showWhen: v.optional(conditionSchema),
  /** Kept from being moved by mistake; printing does not care. */
  locked: v.optional(flag(), false),
  /** Items of one group are selected and moved together. */
  group: v.optional(itemId()),
};

/** What a bar code or table cell says: words of its own, or a field of the batch. */
export const contentSchema = v.variant(
  'from',
  [
    v.object({ from: v.literal('text'), text: text() }),
    v.object({ from: v.literal('field'), field: fieldName(), prefix: optionalText(60), suffix: optionalText(60) }),
  ],
  'template.unknown_value',
);
export type Content = v.InferOutput<typeof contentSchema>;
