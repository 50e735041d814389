import type { FieldName } from '../fields/index.ts';
import type { LabelItemInput, LabelTemplateInput } from '../model/index.ts';

/* A short hand for writing templates: positions in mm, then what is different from the usual. */

type StyleInput = Extract<LabelItemInput, { kind: 'text' }>['style'];
export type Place = readonly [x: number, y: number, w: number, h: number];

const box = ([x, y, w, h]: Place) => ({ x, y, w, h });

/** Sizes shrink to 70 % before anything is cut, and never below what a 203-dpi head prints legibly. */
const smallest = 1.7;
const styled = (size: number, more: Partial<StyleInput>): StyleInput => ({
  size,
  minSize: Math.min(size, Math.max(smallest, size * 0.7)),
  ...more,
});

export const text = (
  id: string,
  place: Place,
  words: string,
  size: number,
  style: Partial<StyleInput> = {},
  more: { readonly statutory?: boolean } = {},
): LabelItemInput => ({ kind: 'text', id, ...box(place), text: words, style: styled(size, style), ...more });

type FieldInput = Extract<LabelItemInput, { kind: 'field' }>;
export const field = (
  id: string,
  place: Place,
  name: FieldName,
  size: number,
  style: Partial<StyleInput> = {},
  more: Partial<FieldInput> = {},
): FieldInput => ({ kind: 'field', id, ...box(place), field: name, style: styled(size, style), ...more });

type DateInput = Extract<LabelItemInput, { kind: 'date' }>;
export const date = (
  id: string,
  place: Place,
  name: FieldName,
  size: number,
  style: Partial<StyleInput> = {},
  more: Partial<DateInput> = {},
): DateInput => ({ kind: 'date', id, ...box(place), field: name, style: styled(size, style), ...more });

export const line = (id: string, place: Place, thickness: number): LabelItemInput => ({
  kind: 'line',
  id,
  ...box(place),
  thickness,
});

export const frame = (id: string, place: Place, thickness: number, radius = 0): LabelItemInput => ({
  kind: 'box',
  id,
  ...box(place),
  thickness,
  radius,
});

export const blackBox = (id: string, place: Place, radius = 0): LabelItemInput => ({
  kind: 'box',
  id,
  ...box(place),
  fill: 'black',
  radius,
});

export const qr = (id: string, place: Place): LabelItemInput => ({ kind: 'qr', id, ...box(place) });

export const mark = (id: string, place: Place): LabelItemInput => ({
  kind: 'mark',
  id,
  ...box(place),
  mark: 'national-trace',
});

/** What is the same in every template of ours. */
export const roll = (
  name: string,
  kind: LabelTemplateInput['kind'],
  [width, height]: readonly [number, number],
  items: readonly LabelItemInput[],
): LabelTemplateInput => ({
  schemaVersion: 1,
  name,
  kind,
  width,
  height,
  media: { type: 'roll', gap: 2 },
  items: [...items],
});

/** The same label several times on an A4 page, centred; `gap` between them. */
export const onA4 = (
  template: LabelTemplateInput,
  name: string,
  columns: number,
  rows: number,
  [gapX, gapY]: readonly [number, number] = [0, 0],
): LabelTemplateInput => {
  const [pageWidth, pageHeight] = [210, 297];
  return {
    ...template,
    name,
    media: {
      type: 'sheet',
      pageWidth,
      pageHeight,
      columns,
      rows,
      marginLeft: (pageWidth - columns * template.width - (columns - 1) * gapX) / 2,
      marginTop: (pageHeight - rows * template.height - (rows - 1) * gapY) / 2,
      gapX,
      gapY,
    },
  };
};
