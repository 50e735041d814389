import { zlibSync } from 'fflate';
import type { LabelData } from '../fields/index.ts';
import type { Layouter } from '../layout/index.ts';
import type { Deflate } from '../pdf/index.ts';
import { bytesOf } from '../printer/bytes.ts';
import { type PrinterLanguage, type PrintOptions, writePrintJob } from '../printer/print-job.ts';
import { fieldText, type StoredField } from '../printer/stored-form.ts';
import { createGraphicField, type GraphicField, type ZplPacking } from './graphic-field.ts';

/* ZPL II, the language of Zebra printers and their kin: ZPL II Programming Guide. */

export interface ZplOptions extends PrintOptions {
  readonly packing?: ZplPacking;
  /** zlib format; Node's own is faster than the built-in one. */
  readonly deflate?: Deflate;
}

/** In the printer's memory, gone when it is switched off; short, since it is repeated with every label. */
const formName = 'R:L.ZPL';

/** Width of the scalable font 0 as a share of its height. */
const letterWidth = 0.62;

/** What a caret, a tilde or an underscore in the data would do otherwise: `^FH` reads them as hexadecimal. */
const fieldData = (text: string): string => {
  if (!/[\^~]/.test(text)) return `^FD${text}^FS`;
  const escaped = text.replace(/[\^~_]/g, sign => `_${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `^FH^FD${escaped}^FS`;
};

const place = (field: Exclude<StoredField, { as: 'picture' }>, number: number): string => {
  if (field.as === 'qr') return `^FO${field.x},${field.y}^BQN,2,${field.cell}^FN${number}^FS`;
  const height = Math.max(10, Math.round(field.height / 0.72));
  const width = Math.max(8, Math.min(height, Math.round(field.width / field.length / letterWidth)));
  return `^FO${field.x},${field.y}^A0N,${height},${width}^FN${number}^FS`;
};

const createZpl = (graphicField: GraphicField, copies: number): PrinterLanguage => {
  const quantity = copies === 1 ? '' : `^PQ${copies}`;
  return {
    // Each label says its own size: nothing is set for the jobs of others.
    start: () => bytesOf(''),
    bitmap: bitmap =>
      bytesOf(`^XA^PW${bitmap.width}^LL${bitmap.height}^LH0,0^FO0,0${graphicField(bitmap)}^FS${quantity}^XZ\n`),
    store: (form, background) => {
      const fields = form.fields.map((field, index) => (field.as === 'picture' ? '' : place(field, index + 1)));
      return bytesOf(
        `^XA^DF${formName}^FS^PW${background.width}^LL${background.height}^LH0,0^FO0,0${graphicField(background)}^FS`,
        ...fields,
        '^XZ\n',
      );
    },
    fill: (form, layout, pictures) => {
      const fields = form.fields.map((field, index) => {
        if (field.as === 'picture') return '';
        const text = fieldText(field, layout);
        // Level and input mode stand before the data of a QR code.
        return `^FN${index + 1}${fieldData(field.as === 'qr' ? `${field.level}A,${text}` : text)}`;
      });
      const dots = pictures.map(({ bitmap, x, y }) => `^FO${x},${y}${graphicField(bitmap)}^FS`);
      return bytesOf(`^XA^XF${formName}^FS${fields.join('')}${dots.join('')}${quantity}^XZ\n`);
    },
  };
};

/** Labels as ZPL II. The layouter must be made with the printer's resolution: `createLayouter(template, fonts, { dpi })`. */
export const writeZpl = (
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: ZplOptions,
): AsyncGenerator<Uint8Array, void, undefined> => {
  const graphicField = createGraphicField(
    options.packing ?? 'z64',
    options.deflate ?? (bytes => zlibSync(bytes, { level: 6 })),
  );
  return writePrintJob(createZpl(graphicField, options.copies ?? 1), layouter, labels, options);
};
