/*
 * The one label whose data the page has, as a file: what the element does where no host takes the order. Loaded when needed.
 */
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import { writePdf } from '@suyuan/label/pdf';
import { writeTspl } from '@suyuan/label/tspl';
import { writeZpl } from '@suyuan/label/zpl';
import type { PrintDetail, PrintEvent } from '../label-designer-events.ts';
import { onRoll, onSheet } from '../sheet.ts';
import { download, fileName } from '../template-files.ts';

const endings = { pdf: 'pdf', 'pdf-a4': 'pdf', tspl: 'prn', zpl: 'zpl' } as const;

const piecesOf = ({ template, format, dpi }: PrintDetail, labels: readonly LabelData[], fonts: FontSet) => {
  switch (format) {
    case 'pdf':
      return writePdf(createLayouter(onRoll(template), fonts), labels);
    case 'pdf-a4':
      return writePdf(createLayouter(onSheet(template), fonts), labels, { cropMarks: true });
    case 'tspl':
      return writeTspl(createLayouter(template, fonts, { dpi }), labels, { dpi });
    case 'zpl':
      return writeZpl(createLayouter(template, fonts, { dpi }), labels, { dpi });
  }
};

export const makeFile = async ({ detail: order, send }: PrintEvent, data: LabelData, fonts: FontSet): Promise<void> => {
  const made = piecesOf(order, [data], fonts);
  if (send) return send(made);
  const pieces: BlobPart[] = [];
  for await (const piece of made) pieces.push(piece as Uint8Array<ArrayBuffer>);
  const type = order.format.startsWith('pdf') ? 'application/pdf' : 'application/octet-stream';
  download(new Blob(pieces, { type }), fileName(order.template.name, endings[order.format]));
};
