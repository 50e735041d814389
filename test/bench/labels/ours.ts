import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { createFontSet, type FontFace, parseFontFace } from '../../../packages/label/src/font/index.ts';
import { createLayouter } from '../../../packages/label/src/layout/index.ts';
import { defineTemplate, type LabelTemplateInput } from '../../../packages/label/src/model/index.ts';
import { writePdf } from '../../../packages/label/src/pdf/index.ts';
import { benchLabels } from './labels.ts';

const line = (id: string, y: number, w: number, h: number, field: string, size: number) =>
  ({ kind: 'field', id, x: 3, y, w, h, field, style: { size } }) as LabelTemplateInput['items'][number];

/** The label of the comparison; `a4` is 21 a page. */
export const benchTemplate = (media: string) =>
  defineTemplate({
    schemaVersion: 1,
    name: 'bench',
    kind: 'trace',
    width: 60,
    height: 40,
    media:
      media === 'a4'
        ? {
            type: 'sheet',
            pageWidth: 210,
            pageHeight: 297,
            columns: 3,
            rows: 7,
            marginLeft: 15,
            marginTop: 8.5,
            gapX: 0,
            gapY: 0,
          }
        : { type: 'roll' },
    items: [
      line('product', 4, 32, 6, 'productName', 4.5),
      line('producer', 26.6, 54, 3.4, 'producerName', 2.5),
      line('origin', 30.2, 54, 3.4, 'origin', 2.5),
      line('code', 34, 54, 4, 'codeGrouped', 3),
      { kind: 'qr', id: 'qr', x: 36, y: 4, w: 22, h: 22 },
    ],
  });

export const benchFonts = () => {
  const parsed = parseFontFace(
    'NotoSansSC',
    readFileSync(new URL('../../../packages/label/fonts/noto-sans-sc-regular.ttf', import.meta.url)),
  );
  if (!parsed.ok) throw new Error(parsed.reason);
  return createFontSet({ regular: [parsed.face as FontFace] });
};

export function* benchData(count: number) {
  for (const { product, producer, origin, code, url } of benchLabels(count))
    yield { productName: product, producerName: producer, origin, codeGrouped: code, traceUrl: url };
}

export async function run(count: number, media: string, file: string): Promise<void> {
  const layouter = createLayouter(benchTemplate(media), benchFonts());
  const out = createWriteStream(file);
  for await (const piece of writePdf(layouter, benchData(count), { deflate: bytes => deflateSync(bytes) })) {
    if (!out.write(piece)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
