import type { LabelData } from '../fields/index.ts';
import type { Layouter } from '../layout/index.ts';
import { bytesOf, inverted } from '../printer/bytes.ts';
import type { Cutting } from '../printer/picture-fields.ts';
import { type PrinterLanguage, type PrintOptions, writePrintJob } from '../printer/print-job.ts';
import { fieldText, type StoredField } from '../printer/stored-form.ts';
import { writeBmp } from './write-bmp.ts';

/*
 * TSPL, the language of TSC, Gprinter, HPRT and most label printers sold in China. Lines end in CR LF; in pictures 0 is black.
 */

/** Letters of the built-in fonts 1 to 5: width and height of their cells in dots at 203 dpi. */
const builtInFonts = [
  [8, 12],
  [12, 20],
  [16, 24],
  [24, 32],
  [32, 48],
] as const;

/** Short, since it is repeated with every label. */
const formName = 'L.BMP';

const picture = ({ bitmap, x, y }: Cutting): readonly (string | Uint8Array)[] => [
  `BITMAP ${x},${y},${bitmap.stride},${bitmap.height},0,`,
  inverted(bitmap.bits),
  '\r\n',
];

const nativeField = (field: Exclude<StoredField, { as: 'picture' }>, text: string): string => {
  // Model 2, which every telephone reads, must be asked for, and is asked for together with the mask.
  if (field.as === 'qr') return `QRCODE ${field.x},${field.y},${field.level},${field.cell},A,0,M2,S7,"${text}"\r\n`;
  const fitting = builtInFonts.findLastIndex(
    ([width, height]) => width * field.sample.length <= field.width && height <= field.height * 1.5,
  );
  const font = Math.max(0, fitting);
  const [width, height] = builtInFonts[font]!;
  const x = Math.max(0, field.x + Math.round((field.width - width * text.length) / 2));
  const y = Math.max(0, field.y + Math.round((field.height - height) / 2));
  return `TEXT ${x},${y},"${font + 1}",0,1,1,"${text}"\r\n`;
};

const createTspl = (gap: number, copies: number): PrinterLanguage => ({
  start: (width, height) =>
    bytesOf(`SIZE ${width} mm,${height} mm\r\nGAP ${gap} mm,0 mm\r\nDIRECTION 1\r\nREFERENCE 0,0\r\n`),
  bitmap: bitmap => bytesOf('CLS\r\n', ...picture({ bitmap, x: 0, y: 0 }), `PRINT ${copies}\r\n`),
  store: (_form, background) => {
    const file = writeBmp(background);
    return bytesOf(`DOWNLOAD "${formName}",${file.length},`, file, '\r\n');
  },
  fill: (form, layout, pictures) =>
    bytesOf(
      `CLS\r\nPUTBMP 0,0,"${formName}"\r\n`,
      // Before the printer's own letters, which they must not cover.
      ...pictures.flatMap(picture),
      ...form.fields.map(field => (field.as === 'picture' ? '' : nativeField(field, fieldText(field, layout)))),
      `PRINT ${copies}\r\n`,
    ),
});

/** Labels as TSPL. The layouter must be made with the printer's resolution: `createLayouter(template, fonts, { dpi })`. */
export const writeTspl = (
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: PrintOptions,
): AsyncGenerator<Uint8Array, void, undefined> => {
  const { media } = layouter.template;
  const gap = media.type === 'roll' ? media.gap : 0;
  return writePrintJob(createTspl(gap, options.copies ?? 1), layouter, labels, options);
};
