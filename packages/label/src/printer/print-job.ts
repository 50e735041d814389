import type { LabelData } from '../fields/index.ts';
import type { LabelLayout, Layouter } from '../layout/index.ts';
import { type Bitmap, createRasterizer } from '../raster/index.ts';
import { type Cutting, cutPictures } from './picture-fields.ts';
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

/** Handed on in pieces of about this size: a label of 60 × 40 mm has 19,200 bytes of dots. */
const pieceLength = 32 * 1024;

/** Labels as a stream of commands; memory does not grow with their number. */
export async function* writePrintJob(
  language: PrinterLanguage,
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: PrintOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const rasterizer = createRasterizer(options.dpi);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    pieces.push(piece);
    length += piece.length;
  };
  const take = (): Uint8Array => {
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces.splice(0)) {
      whole.set(piece, at);
      at += piece.length;
    }
    length = 0;
    return whole;
  };
  const { template } = layouter;
  add(language.start(template.width, template.height));
  let first: LabelLayout | undefined;
  let stored: { readonly form: StoredForm; readonly background: Bitmap } | undefined;
  let isFirst = true;
  const print = (layout: LabelLayout) => {
    if (!stored?.form.fits(layout)) return add(language.bitmap(rasterizer.draw(layout)));
    const { form, background } = stored;
    add(language.fill(form, layout, cutPictures(form, layout, background, rasterizer)));
  };
  for await (const data of labels) {
    const layout = layouter.layout(data);
    if (isFirst && options.mode === 'stored') {
      // Held back until the second label tells what changes.
      first = layout;
      isFirst = false;
      continue;
    }
    if (first) {
      const form = createStoredForm(first, layout, options.dpi);
      stored = form && { form, background: rasterizer.draw(form.background) };
      if (stored) add(language.store(stored.form, stored.background));
      print(first);
      first = undefined;
    }
    print(layout);
    if (length >= pieceLength) yield take();
  }
  if (first) print(first);
  yield take();
}
