import * as v from 'valibot';
import { code128ItemSchema, eanItemSchema } from '../items/barcode/barcode-item.ts';
import { boxItemSchema } from '../items/box/box-item.ts';
import { dateItemSchema } from '../items/date/date-item.ts';
import { fieldItemSchema } from '../items/field/field-item.ts';
import { gs1ItemSchema } from '../items/gs1/gs1-item.ts';
import { imageItemSchema } from '../items/image/image-item.ts';
import { lineItemSchema } from '../items/line/line-item.ts';
import { markItemSchema } from '../items/mark/mark-item.ts';
import { qrItemSchema } from '../items/qr/qr-item.ts';
import { tableItemSchema } from '../items/table/table-item.ts';
import { textItemSchema } from '../items/text/text-item.ts';
import { tickBoxItemSchema } from '../items/tick-box/tick-box-item.ts';
import { extent, text } from './field-shapes.ts';
import { mediaSchema } from './media.ts';

export const currentSchemaVersion = 1;
export const maxItems = 500;

/** What a label is for: the checks know which words and fields each kind must carry. */
export const templateKinds = [
  'trace',
  'certificate-producer',
  'certificate-buyer',
  'combined-producer',
  'combined-buyer',
  'voucher',
  'shelf-card',
] as const;
export type TemplateKind = (typeof templateKinds)[number];

export const labelItemSchema = v.variant(
  'kind',
  [
    textItemSchema,
    fieldItemSchema,
    dateItemSchema,
    qrItemSchema,
    code128ItemSchema,
    eanItemSchema,
    gs1ItemSchema,
    imageItemSchema,
    lineItemSchema,
    boxItemSchema,
    tableItemSchema,
    tickBoxItemSchema,
    markItemSchema,
  ],
  'template.unknown_kind',
);
export type LabelItem = v.InferOutput<typeof labelItemSchema>;
export type ItemKind = LabelItem['kind'];

export const itemKinds = [
  'text',
  'field',
  'date',
  'qr',
  'code128',
  'ean13',
  'ean8',
  'gs1-128',
  'gs1-datamatrix',
  'image',
  'line',
  'box',
  'table',
  'tick-box',
  'mark',
] as const satisfies readonly ItemKind[];

export const templateSchema = v.object({
  schemaVersion: v.literal(currentSchemaVersion, 'template.schema_version'),
  name: v.pipe(text(60), v.trim(), v.nonEmpty('template.name_missing')),
  kind: v.picklist(templateKinds, 'template.unknown_value'),
  width: extent(),
  height: extent(),
  media: mediaSchema,
  /** Later ones are printed over earlier ones. */
  items: v.pipe(
    v.array(labelItemSchema, 'template.not_a_list'),
    v.maxLength(maxItems, 'template.too_many'),
    v.check(items => new Set(items.map(item => item.id)).size === items.length, 'template.item_id_twice'),
  ),
  /** The template that comes with the product, and its edition, that this one began as. */
  basedOn: v.optional(v.object({ id: text(60), edition: text(20) })),
});

/** A label: its size in mm, the paper it is printed on, and what stands on it. */
export type LabelTemplate = v.InferOutput<typeof templateSchema>;
/** A template as it may be written: what has a default may be left out, lengths are plain numbers. */
export type LabelTemplateInput = v.InferInput<typeof templateSchema>;
export type LabelItemInput = v.InferInput<typeof labelItemSchema>;
