import type { Sheet } from './media.ts';
import { type Mm, mm } from './mm.ts';
import type { LabelTemplate } from './template.ts';

const a4 = { pageWidth: 210, pageHeight: 297 } as const;
/** What office printers cannot print on, on each side, in mm. */
const unprintable = 10;

/** A4 with as many labels as fit, none between them, in the middle of the page. */
export const sheetFor = ({ width, height }: Pick<LabelTemplate, 'width' | 'height'>): Sheet => {
  const fitting = (page: number, label: number) => Math.max(1, Math.floor((page - 2 * unprintable) / label));
  const margin = (page: number, used: number): Mm => mm(Math.max(0, Math.floor((page - used) * 5) / 10));
  const columns = fitting(a4.pageWidth, width);
  const rows = fitting(a4.pageHeight, height);
  return {
    type: 'sheet',
    pageWidth: mm(a4.pageWidth),
    pageHeight: mm(a4.pageHeight),
    columns,
    rows,
    marginLeft: margin(a4.pageWidth, columns * width),
    marginTop: margin(a4.pageHeight, rows * height),
    gapX: mm(0),
    gapY: mm(0),
  };
};

/** The template on sheets: its own where it has one, else A4. */
export const onSheet = (template: LabelTemplate): LabelTemplate =>
  template.media.type === 'sheet' ? template : { ...template, media: sheetFor(template) };

/** The template one label a page. */
export const onRoll = (template: LabelTemplate): LabelTemplate =>
  template.media.type === 'roll' ? template : { ...template, media: { type: 'roll', gap: mm(0) } };
