import { type ItemKind, type LabelItem, type LabelItemInput, mm, parseTemplate } from '@suyuan/label/model';
import { type Point, roundMm } from '../geometry/geometry.ts';
import type { Words } from '../words.ts';
import { barcodeEditor } from './barcode/barcode-editor.ts';
import { boxEditor } from './box/box-editor.ts';
import { dateEditor } from './date/date-editor.ts';
import { fieldEditor } from './field/field-editor.ts';
import { gs1Editor } from './gs1/gs1-editor.ts';
import { imageEditor } from './image/image-editor.ts';
import type { EditorOf, ItemEditor } from './item-editor.ts';
import { lineEditor } from './line/line-editor.ts';
import { markEditor } from './mark/mark-editor.ts';
import { qrEditor } from './qr/qr-editor.ts';
import { tableEditor } from './table/table-editor.ts';
import { textEditor } from './text/text-editor.ts';
import { tickBoxEditor } from './tick-box/tick-box-editor.ts';

const editors: { readonly [K in ItemKind]: EditorOf<K> } = {
  text: textEditor,
  field: fieldEditor,
  date: dateEditor,
  qr: qrEditor,
  code128: barcodeEditor,
  ean13: barcodeEditor,
  ean8: { ...barcodeEditor, size: [24, 12] },
  'gs1-128': gs1Editor,
  'gs1-datamatrix': { ...gs1Editor, icon: 'matrix', size: [14, 14] },
  image: imageEditor,
  line: lineEditor,
  box: boxEditor,
  table: tableEditor,
  'tick-box': tickBoxEditor,
  mark: markEditor,
};

/** The editor of a kind: the table above ties each to its own item type. */
export const editorOf = (kind: ItemKind): ItemEditor<LabelItem> => editors[kind] as ItemEditor<LabelItem>;

/** What an item is called: its own name, else what stands in it, else its kind. */
export const nameOf = (item: LabelItem, words: Words): string =>
  item.name || editorOf(item.kind).describe(item, words) || words.label.itemKinds[item.kind];

export interface Place {
  /** The middle of the new item. */
  readonly at: Point;
  /** Where it was drawn; its usual size about the middle otherwise. */
  readonly area?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** A new item of a kind, with everything that the schema fills in. */
export const createItem = (kind: ItemKind, id: string, { at, area }: Place, words: Words): LabelItem => {
  const editor = editorOf(kind);
  const [w, h] = editor.size;
  const place = area ?? { x: at.x - w / 2, y: at.y - h / 2, w, h };
  const input = {
    ...editor.create(kind, words),
    id,
    x: roundMm(place.x),
    y: roundMm(place.y),
    w: roundMm(Math.max(0.5, place.w)),
    h: roundMm(Math.max(0.5, place.h)),
  } as LabelItemInput;
  const size = { width: mm(1), height: mm(1), media: { type: 'roll' } };
  const parsed = parseTemplate({ schemaVersion: 1, name: kind, kind: 'trace', ...size, items: [input] });
  const item = parsed.ok ? parsed.value.items[0] : undefined;
  if (!item) throw new TypeError(`a new ${kind} breaks the schema`);
  return item;
};
