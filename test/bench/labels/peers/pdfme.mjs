import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@pdfme/generator';
import { barcodes, text } from '@pdfme/schemas';
import { benchLabels } from '../labels.ts';

const file = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

/** pdfme, one label a page. */
export async function run(count, _media, target) {
  const font = { sc: { data: readFileSync(file), fallback: true } };
  const field = (name, y, height, size, width = 32) => ({
    name,
    type: 'text',
    position: { x: 3, y },
    width,
    height,
    fontName: 'sc',
    fontSize: (size * 72) / 25.4,
    alignment: 'left',
    verticalAlignment: 'top',
    lineHeight: 1,
    characterSpacing: 0,
  });
  const template = {
    basePdf: { width: 60, height: 40, padding: [0, 0, 0, 0] },
    schemas: [
      [
        field('product', 4, 6, 4.5),
        field('producer', 26.6, 3.4, 2.5, 54),
        field('origin', 30.2, 3.4, 2.5, 54),
        field('code', 34, 4, 3, 54),
        {
          name: 'url',
          type: 'qrcode',
          position: { x: 38, y: 6 },
          width: 18,
          height: 18,
          barColor: '#000000',
          backgroundColor: '',
        },
      ],
    ],
  };
  const inputs = [...benchLabels(count)].map(label => ({ ...label }));
  const pdf = await generate({ template, inputs, plugins: { text, qrcode: barcodes.qrcode }, options: { font } });
  writeFileSync(target, pdf);
}
