import * as v from 'valibot';
import { extent, gap, whole } from './field-shapes.ts';

/** Labels one after another on a roll, `gap` apart. */
const rollSchema = v.object({ type: v.literal('roll'), gap: v.optional(gap(), 2) });

/** Several labels on a page, row by row; what the last row and column leave over is margin. */
const sheetSchema = v.object({
  type: v.literal('sheet'),
  pageWidth: extent(),
  pageHeight: extent(),
  columns: whole(1, 50),
  rows: whole(1, 100),
  marginLeft: gap(),
  marginTop: gap(),
  gapX: gap(),
  gapY: gap(),
});

export const mediaSchema = v.variant('type', [rollSchema, sheetSchema], 'template.unknown_value');
export type Media = v.InferOutput<typeof mediaSchema>;
export type Sheet = v.InferOutput<typeof sheetSchema>;
