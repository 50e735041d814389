import type { GlyphRun, LabelLayout, LaidOutItem } from '../layout/index.ts';
import { dotsPerMm, type Mm, type QrLevel } from '../model/index.ts';
import { encodeQr, largestSide } from '../symbols/index.ts';

/** What changes from label to label, and how the printer is told. Places and sizes in dots. */
export type StoredField =
  | {
      readonly as: 'qr';
      readonly index: number;
      readonly x: number;
      readonly y: number;
      readonly cell: number;
      readonly level: QrLevel;
    }
  /** One line in the printer's own letters: it begins at `x`, its capitals hang from `y` and are `height` high. */
  | {
      readonly as: 'text';
      readonly index: number;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** What is `width` wide: the words of the first label. */
      readonly sample: string;
    }
  /** Anything else: sent as dots with each label. */
  | { readonly as: 'picture'; readonly index: number; readonly box: Dots };

export interface Dots {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A form in the printer's memory: what all labels share, and places for the rest. */
export interface StoredForm {
  readonly background: LabelLayout;
  readonly fields: readonly StoredField[];
  /** Whether a label is made of this form; others are sent whole. */
  fits(layout: LabelLayout): boolean;
  /**
   * A label that fits, with its QR codes as the printer makes them, as large as they may become: what is read back is what will lie on
   * the label. Its own letters are where they were seen.
   */
  printed(layout: LabelLayout): LabelLayout;
}

/** ASCII in which no printer language sees a command or an escape; anything else is sent as dots. */
const isPlain = (text: string): boolean => /^[\x20-\x7e]+$/.test(text) && !/[\^~"\\]/.test(text);

/** Dots a module that every printer language knows: `^BQ` of older firmware and `QRCODE` end there. */
const largestCell = 10;

const onlyRun = ({ marks }: LaidOutItem): GlyphRun | undefined => {
  const [run] = marks;
  return marks.length === 1 && run?.mark === 'glyphs' ? run : undefined;
};

/** What a field says on one label: what the printer encodes or sets itself. */
export const fieldText = (field: StoredField, { items }: LabelLayout): string => {
  const item = items[field.index]!;
  return field.as === 'qr' ? (item.symbol?.text ?? '') : (onlyRun(item)?.text ?? '');
};

const hasWhite = ({ marks }: LaidOutItem): boolean => marks.some(mark => 'ink' in mark && mark.ink === 'white');

const meet = ({ box: a }: LaidOutItem, { box: b }: LaidOutItem): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a label needs white laid over dots, which a printer that adds what changes to what it stored cannot do. */
const needsWhite = (items: readonly LaidOutItem[], changing: readonly number[]): boolean =>
  changing.some(
    index =>
      hasWhite(items[index]!) || items.slice(index + 1).some(item => hasWhite(item) && meet(item, items[index]!)),
  );

/** The form that two labels of a run have in common; undefined where they do not share their items, or white is laid over what changes. */
export const createStoredForm = (first: LabelLayout, second: LabelLayout, dpi: number): StoredForm | undefined => {
  const length = first.items.length;
  if (second.items.length !== length) return undefined;
  const changing = first.items.flatMap((item, index) => (item === second.items[index] ? [] : [index]));
  if (needsWhite(first.items, changing)) return undefined;
  const fields = changing.map(index => toField(first.items[index]!, index, dotsPerMm(dpi)));
  const shared = first.items.map((item, index) => (changing.includes(index) ? undefined : item));
  return {
    background: { ...first, items: shared.filter(item => item !== undefined) },
    fields,
    fits: ({ items }) =>
      items.length === length &&
      items.every((item, index) => shared[index] === undefined || shared[index] === item) &&
      fields.every(field => holds(field, items[field.index]!)),
    printed: layout => {
      const items = [...layout.items];
      for (const field of fields)
        if (field.as === 'qr') items[field.index] = drawnByPrinter(field, items[field.index]!, dpi);
      return { ...layout, items };
    },
  };
};

const drawnByPrinter = (field: StoredField & { as: 'qr' }, item: LaidOutItem, dpi: number): LaidOutItem => {
  const code = item.symbol && encodeQr(item.symbol.text, field.level, { isBytesOnly: true });
  if (!item.symbol || !code) return item;
  const perMm = dotsPerMm(dpi);
  const [x, y, module, size] = [field.x, field.y, field.cell, code.side * field.cell].map(
    length => (length / perMm) as Mm,
  ) as [Mm, Mm, Mm, Mm];
  return {
    ...item,
    marks: [
      {
        mark: 'modules',
        x,
        y,
        moduleWidth: module,
        moduleHeight: module,
        columns: code.side,
        rows: code.side,
        modules: code.modules,
      },
    ],
    symbol: { ...item.symbol, area: { x, y, w: size, h: size }, module, side: code.side },
  };
};

const toField = (item: LaidOutItem, index: number, perMm: number): StoredField => {
  const { symbol } = item;
  const dots = (length: number) => Math.round(length * perMm);
  if (symbol?.symbology === 'qr' && symbol.level !== undefined && symbol.side !== undefined && isPlain(symbol.text)) {
    const side = largestSide(symbol.text, symbol.level) ?? symbol.side;
    const room = Math.min(item.box.w, item.box.h) * perMm;
    // The printer may need a larger version than ours, which must keep its quiet zone all the same.
    const fitting = Math.min(Math.round(symbol.module * perMm), Math.floor(room / (side + 2 * symbol.quietZone)));
    const cell = Math.max(1, Math.min(largestCell, fitting));
    const x = Math.round((item.box.x + item.box.w / 2) * perMm - (side * cell) / 2);
    const y = Math.round((item.box.y + item.box.h / 2) * perMm - (side * cell) / 2);
    return { as: 'qr', index, x, y, cell, level: symbol.level };
  }
  const run = onlyRun(item);
  if (run && run.rotation === 0 && run.ink === 'black' && isPlain(run.text)) {
    const last = run.glyphs.length - 1;
    const scale = run.size / run.face.unitsPerEm;
    const width = (run.offsets[last] ?? 0) + run.face.advanceOf(run.glyphs[last] ?? 0) * scale;
    const capital = run.face.capHeight * scale;
    return {
      as: 'text',
      index,
      x: dots(run.x),
      y: dots(run.y - capital),
      width: dots(width),
      height: dots(capital),
      sample: run.text,
    };
  }
  const { x, y, w, h } = item.box;
  return { as: 'picture', index, box: { x: dots(x), y: dots(y), width: dots(w), height: dots(h) } };
};

const holds = (field: StoredField, item: LaidOutItem): boolean => {
  if (field.as === 'picture') return true;
  if (field.as === 'qr') return item.symbol !== undefined && isPlain(item.symbol.text);
  const run = onlyRun(item);
  return run !== undefined && run.rotation === 0 && isPlain(run.text) && run.text.length <= field.sample.length;
};
