import * as v from 'valibot';
import { itemBase } from '../../model/item-base.ts';

/** Marks that their owners license. The product holds none of them: who has the licence brings the picture with the data. */
export const markNames = [
  'national-trace',
  'green-food',
  'organic',
  'geographical-indication',
  'hunan-id',
  'brand',
] as const;
export type MarkName = (typeof markNames)[number];

/** A place kept for a licensed mark. Empty on paper unless the data brings the mark; shown dashed while designing. */
export const markItemSchema = v.object({
  ...itemBase,
  kind: v.literal('mark'),
  mark: v.picklist(markNames, 'template.unknown_value'),
});
export type MarkItem = v.InferOutput<typeof markItemSchema>;
