/*
 * Several labels on a page. Pure.
 */
import { type LabelTemplate, sheetFor } from '@suyuan/label/model';

/** A sheet that no longer holds its labels is laid out anew, so that the template stays a valid one. */
export const withRoom = (template: LabelTemplate): LabelTemplate => {
  const { media, width, height } = template;
  if (media.type === 'roll') return template;
  const isFull =
    media.marginLeft + media.columns * width + (media.columns - 1) * media.gapX > media.pageWidth + 0.01 ||
    media.marginTop + media.rows * height + (media.rows - 1) * media.gapY > media.pageHeight + 0.01;
  return isFull ? { ...template, media: sheetFor(template) } : template;
};
