import type { LabelData } from '../fields/index.ts';
import type { LabelLayout, Layouter } from '../layout/index.ts';
import { type Bitmap, createRasterizer } from '../raster/index.ts';
import { bytesOf } from './bytes.ts';
import { type Cutting, cutPictures } from './picture-fields.ts';
import { inLargePieces } from './pieces.ts';
import { createStoredForm, type StoredForm } from './stored-form.ts';

/** What the printer languages have in common. */
export interface PrintOptions {
  /** Of the print head; the layouter must have been made with the same. */
  readonly dpi: number;
  /**
   * `bitmap` sends every label as dots: what was seen is what is printed. `stored` sends what labels share once, and then the
   * printer's own QR codes and letters for what changes.
   */
  readonly mode?: 'bitmap' | 'stored';
  /** Of each label. */
  readonly copies?: number;
  /**
   * `large` hands on many labels at once, for files; `labels` first what comes before any label, and then each label by itself,
   * for whoever counts them.
   */
  readonly pieces?: 'large' | 'labels';
}

/** How one printer language says it. Each function gives complete commands. */
export interface PrinterLanguage {
  start(width: number, height: number): Uint8Array;
  bitmap(picture: Bitmap): Uint8Array;
  /** Sends the form to the printer once. */
  store(form: StoredForm, background: Bitmap): Uint8Array;
  /** One label of the form. */
  fill(form: StoredForm, layout: LabelLayout, pictures: readonly Cutting[]): Uint8Array;
}

/** Labels as a stream of commands; memory does not grow with their number. */
export const writePrintJob = (
  language: PrinterLanguage,
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: PrintOptions,
): AsyncGenerator<Uint8Array, void, undefined> => {
  const pieces = printLabels(language, layouter, labels, options);
  return options.pieces === 'labels' ? pieces : inLargePieces(pieces);
};

/** What comes before any label, and then each label. */
async function* printLabels(
  language: PrinterLanguage,
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: PrintOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const rasterizer = createRasterizer(options.dpi);
  const { template } = layouter;
  const start = language.start(template.width, template.height);
  let first: LabelLayout | undefined;
  let stored: { readonly form: StoredForm; readonly background: Bitmap } | undefined;
  let isFirst = true;
  const print = (layout: LabelLayout): Uint8Array => {
    if (!stored?.form.fits(layout)) return language.bitmap(rasterizer.draw(layout));
    const { form, background } = stored;
    return language.fill(form, layout, cutPictures(form, layout, background, rasterizer));
  };
  for await (const data of labels) {
    const layout = layouter.layout(data);
    if (isFirst) {
      isFirst = false;
      if (options.mode !== 'stored') yield start;
      else {
        // Held back until the second label tells what changes.
        first = layout;
        continue;
      }
    }
    if (first) {
      const form = createStoredForm(first, layout, options.dpi);
      stored = form && { form, background: rasterizer.draw(form.background) };
      yield stored ? bytesOf(start, language.store(stored.form, stored.background)) : start;
      yield print(first);
      first = undefined;
    }
    yield print(layout);
  }
  if (isFirst || first) yield start;
  if (first) yield print(first);
}
