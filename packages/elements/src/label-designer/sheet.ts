/*
 * Several labels on an A4 page. Pure.
 */
import { type LabelTemplate, type Mm, mm, type Sheet } from '@suyuan/label/model';

/** As many as fit an A4 page with margins of 10 mm, none between. */
export const sheetFor = ({ width, height }: LabelTemplate): Sheet => {
  const [pageWidth, pageHeight] = [210 as Mm, 297 as Mm];
  const columns = Math.max(1, Math.floor((pageWidth - 20) / width));
  const rows = Math.max(1, Math.floor((pageHeight - 20) / height));
  const margin = (page: number, used: number) => Math.max(0, Math.floor((page - used) * 5) / 10) as Mm;
  return {
    type: 'sheet',
    pageWidth,
    pageHeight,
    columns,
    rows,
    marginLeft: margin(pageWidth, columns * width),
    marginTop: margin(pageHeight, rows * height),
    gapX: 0 as Mm,
    gapY: 0 as Mm,
  };
};

/** A sheet that no longer holds its labels is laid out anew, so that the template stays a valid one. */
export const withRoom = (template: LabelTemplate): LabelTemplate => {
  const { media, width, height } = template;
  if (media.type === 'roll') return template;
  const isFull =
    media.marginLeft + media.columns * width + (media.columns - 1) * media.gapX > media.pageWidth + 0.01 ||
    media.marginTop + media.rows * height + (media.rows - 1) * media.gapY > media.pageHeight + 0.01;
  return isFull ? { ...template, media: sheetFor(template) } : template;
};

/** The template on sheets: as it is where it has one, else on A4. */
export const onSheet = (template: LabelTemplate): LabelTemplate =>
  template.media.type === 'sheet' ? template : { ...template, media: sheetFor(template) };

/** The template one label a page. */
export const onRoll = (template: LabelTemplate): LabelTemplate =>
  template.media.type === 'roll' ? template : { ...template, media: { type: 'roll', gap: mm(0) } };
