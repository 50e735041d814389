import * as v from 'valibot';
import { flag, optionalText } from '../../model/field-shapes.ts';
import { fieldName, itemBase } from '../../model/item-base.ts';
import { textStyleSchema } from '../../model/text-style.ts';

/** 2026-11-24, 2026.11.24, year-month-day in Chinese, and 261124. */
export const dateFormats = ['iso', 'dots', 'chinese', 'compact'] as const;
export type DateFormat = (typeof dateFormats)[number];

/** A day of the batch, written in one of the ways that are common on packages. */
export const dateItemSchema = v.object({
  ...itemBase,
  kind: v.literal('date'),
  field: fieldName(),
  prefix: optionalText(60),
  suffix: optionalText(60),
  format: v.optional(v.picklist(dateFormats, 'template.unknown_value'), 'iso'),
  whenEmpty: optionalText(60),
  style: textStyleSchema,
  statutory: v.optional(flag(), false),
});
export type DateItem = v.InferOutput<typeof dateItemSchema>;
