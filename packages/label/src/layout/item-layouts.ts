import { code128Layout, eanLayout } from '../items/barcode/barcode-layout.ts';
import { boxLayout } from '../items/box/box-layout.ts';
import { dateLayout } from '../items/date/date-layout.ts';
import { fieldLayout } from '../items/field/field-layout.ts';
import { gs1Layout } from '../items/gs1/gs1-layout.ts';
import { imageLayout } from '../items/image/image-layout.ts';
import { lineLayout } from '../items/line/line-layout.ts';
import { markLayout } from '../items/mark/mark-layout.ts';
import { qrLayout } from '../items/qr/qr-layout.ts';
import { tableLayout } from '../items/table/table-layout.ts';
import { textLayout } from '../items/text/text-layout.ts';
import { tickBoxLayout } from '../items/tick-box/tick-box-layout.ts';
import type { ItemKind, LabelItem } from '../model/index.ts';
import type { ItemLayout } from './item-layout.ts';

const byKind: { readonly [K in ItemKind]: ItemLayout<Extract<LabelItem, { kind: K }>> } = {
  text: textLayout,
  field: fieldLayout,
  date: dateLayout,
  qr: qrLayout,
  code128: code128Layout,
  ean13: eanLayout,
  ean8: eanLayout,
  'gs1-128': gs1Layout,
  'gs1-datamatrix': gs1Layout,
  image: imageLayout,
  line: lineLayout,
  box: boxLayout,
  table: tableLayout,
  'tick-box': tickBoxLayout,
  mark: markLayout,
};

/** The layout of the item's own kind: the table above ties each to its item type. */
export const itemLayoutOf = (item: LabelItem): ItemLayout<LabelItem> => byKind[item.kind] as ItemLayout<LabelItem>;
