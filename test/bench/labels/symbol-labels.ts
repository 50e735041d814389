import { defineTemplate, type LabelItemInput, type LabelTemplate } from '../../../packages/label/src/model/index.ts';

/*
 * Labels that hold one code of each kind and nothing else, in every size that labels come in: what the templates, which all have QR
 * codes, do not show.
 */

const sizes = [
  [30, 20],
  [40, 30],
  [50, 30],
  [60, 40],
  [70, 50],
  [100, 70],
  [100, 150],
  [210, 297],
] as const;

const margin = 1.5;
/** Higher bars scan no better. */
const highest = 30;

const lot = { from: 'field', field: 'lot' } as const;
const gtin = { from: 'field', field: 'gtin' } as const;
const elements = [
  { ai: '01', content: gtin },
  { ai: '10', content: lot },
];

type Code = LabelItemInput extends infer T
  ? T extends { kind: string }
    ? Omit<T, 'id' | 'x' | 'y' | 'w' | 'h'>
    : never
  : never;

const codes: readonly Code[] = [
  { kind: 'code128', content: lot },
  { kind: 'ean13', content: gtin },
  { kind: 'ean8', content: { from: 'text', text: '69000003' } },
  { kind: 'gs1-128', elements },
  { kind: 'gs1-datamatrix', elements },
  { kind: 'qr', payload: 'digital-link' },
];

export const symbolLabels = function* (): Generator<{ readonly id: string; readonly template: LabelTemplate }> {
  for (const code of codes)
    for (const [width, height] of sizes) {
      const place = { x: margin, y: margin, w: width - 2 * margin, h: Math.min(height - 2 * margin, highest) };
      const size = width === 210 ? 'A4' : `${width}x${height}`;
      const items = [{ ...code, id: 'code', ...place } as LabelItemInput];
      yield {
        id: size,
        template: defineTemplate({
          schemaVersion: 1,
          name: size,
          kind: 'trace',
          width,
          height,
          media: { type: 'roll' },
          items,
        }),
      };
    }
};
