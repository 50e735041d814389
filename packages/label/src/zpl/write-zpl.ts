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

/** Height of capitals and advance of letters in the scalable font 0, as shares of the height and width that are asked for. */
const capital = 0.75;
const advances = { digit: 0.5, space: 0.25, other: 0.58 } as const;

const advanceOf = (letter: string): number => {
  if (/\d/.test(letter)) return advances.digit;
  return letter === ' ' ? advances.space : advances.other;
};

/** Letters that are stretched further look odd. */
const widest = 1.25;

/** `^BY` as nobody else left it: the printer moves a QR code down by the height of bar codes, which it keeps from job to job. */
const barHeight = 1;

const place = (field: Exclude<StoredField, { as: 'picture' }>, number: number): string => {
  if (field.as === 'qr')
    return `^BY2,3,${barHeight}^FO${field.x},${Math.max(0, field.y - barHeight)}^BQN,2,${field.cell}^FN${number}^FS`;
  const ems = Array.from(field.sample, advanceOf).reduce((sum, advance) => sum + advance, 0);
  const height = Math.max(10, Math.round(field.height / capital));
  const width = Math.max(10, Math.min(Math.floor(height * widest), Math.round(field.width / ems)));
  const x = Math.max(0, Math.round(field.x + (field.width - ems * width) / 2));
  return `^FO${x},${field.y}^A0N,${height},${width}^FN${number}^FS`;
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
        return `^FN${index + 1}^FD${field.as === 'qr' ? `${field.level}A,${text}` : text}^FS`;
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
