export type { Code128Item, EanItem } from '../items/barcode/barcode-item.ts';
export type { BoxItem } from '../items/box/box-item.ts';
export { type DateFormat, type DateItem, dateFormats } from '../items/date/date-item.ts';
export { type FieldItem, fieldFormats } from '../items/field/field-item.ts';
export type { Gs1Element, Gs1Item } from '../items/gs1/gs1-item.ts';
export { type ImageItem, maxImageLength } from '../items/image/image-item.ts';
export type { LineItem } from '../items/line/line-item.ts';
export { type MarkItem, type MarkName, markNames } from '../items/mark/mark-item.ts';
export { type QrItem, type QrLevel, qrLevels, qrPayloads } from '../items/qr/qr-item.ts';
export type { TableItem } from '../items/table/table-item.ts';
export type { TextItem } from '../items/text/text-item.ts';
export type { TickBoxItem } from '../items/tick-box/tick-box-item.ts';
export { maxTextLength } from './field-shapes.ts';
export { type Condition, type Content, type Rotation, rotations } from './item-base.ts';
export type { Media, Sheet } from './media.ts';
export { type Migration, migrate } from './migrations.ts';
export { type Box, type Dot, dot, dotsPerMm, type Mm, mm, mmPerInch, toPoints } from './mm.ts';
export { onRoll, onSheet, sheetFor } from './on-media.ts';
export {
  defineTemplate,
  formatTemplate,
  maxTemplateLength,
  parseTemplate,
  parseTemplateJson,
} from './parse-template.ts';
export {
  type TemplateProblem,
  type TemplateProblemCode,
  type TemplateResult,
  templateProblemCodes,
} from './problem.ts';
export {
  currentSchemaVersion,
  type ItemKind,
  itemKinds,
  type LabelItem,
  type LabelItemInput,
  type LabelTemplate,
  type LabelTemplateInput,
  maxItems,
  type TemplateKind,
  templateKinds,
} from './template.ts';
export { type Ink, type TextStyle, type Weight, weights } from './text-style.ts';
