/*
 * The one label whose data the page has, as a file or for a printer: what the element does where no host takes the order. Loaded
 * when needed.
 */
import { writeEscPos } from '@suyuan/label/esc-pos';
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import { onRoll, onSheet } from '@suyuan/label/model';
import { writePdf } from '@suyuan/label/pdf';
import { framed } from '@suyuan/label/printer';
import { writeTspl } from '@suyuan/label/tspl';
import { writeZpl } from '@suyuan/label/zpl';
import type { PrintDetail, PrintEvent } from '../label-designer-events.ts';
import { isPrinterLanguage } from '../print-order.ts';
import { download, fileName } from '../templates/template-files.ts';

const endings = { pdf: 'pdf', 'pdf-a4': 'pdf', tspl: 'prn', zpl: 'zpl', 'esc-pos': 'bin' } as const;

const piecesOf = ({ template, format, dpi, form }: PrintDetail, labels: readonly LabelData[], fonts: FontSet) => {
  const options = { dpi, mode: form === 'stored' ? 'stored' : 'bitmap', pieces: 'labels' } as const;
  switch (format) {
    case 'pdf':
      return writePdf(createLayouter(onRoll(template), fonts), labels);
    case 'pdf-a4':
      return writePdf(createLayouter(onSheet(template), fonts), labels, { cropMarks: true });
    case 'tspl':
      return writeTspl(createLayouter(template, fonts, { dpi }), labels, options);
    case 'zpl':
      return writeZpl(createLayouter(template, fonts, { dpi }), labels, options);
    case 'esc-pos':
      return writeEscPos(createLayouter(template, fonts, { dpi }), labels, options);
  }
};

export const makeFile = async ({ detail: order, send }: PrintEvent, data: LabelData, fonts: FontSet): Promise<void> => {
  const isPages = !isPrinterLanguage(order.format);
  const labels = Array.from({ length: order.copies }, () => data);
  const made = piecesOf(order, labels, fonts);
  const pieces: BlobPart[] = [];
  for await (const piece of send && !isPages ? framed(made) : made) pieces.push(piece as Uint8Array<ArrayBuffer>);
  const file = new Blob(pieces, { type: isPages ? 'application/pdf' : 'application/octet-stream' });
  if (send) await send(file);
  else download(file, fileName(order.template.name, endings[order.format]));
};
