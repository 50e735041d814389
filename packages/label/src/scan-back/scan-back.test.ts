import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { decode } from '../../test/zxing-decoder.ts';
import { longestData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { defineTemplate, type LabelItemInput } from '../model/index.ts';
import { createBitmap, isBlack } from '../raster/index.ts';
import { builtInTemplates } from '../templates/index.ts';
import { scanBack, withGain } from './index.ts';

const scan = (items: readonly LabelItemInput[], dpi = 203) => {
  const template = defineTemplate({
    schemaVersion: 1,
    name: 't',
    kind: 'trace',
    width: 60,
    height: 40,
    media: { type: 'roll' },
    items: [...items],
  });
  return scanBack(createLayouter(template, bundledFonts, { dpi }).layout(typicalData), { dpi, decode });
};

describe('scanBack', () => {
  for (const dpi of [203, 300])
    it(`reads every code of every template at ${dpi} dpi, printed right, too dark and too light`, async () => {
      for (const { id, template } of builtInTemplates)
        for (const data of [typicalData, longestData]) {
          const layout = createLayouter(template, bundledFonts, { dpi }).layout(data);
          const { symbols, findings } = await scanBack(layout, { dpi, decode });
          assert.ok(symbols.length > 0, id);
          assert.deepEqual(findings, [], id);
          for (const { expected, readAt } of symbols) {
            assert.equal(expected, data.traceUrl);
            assert.deepEqual(readAt, [0, 1, -1]);
          }
        }
    });

  it('reads bar codes and DataMatrix back too', async () => {
    const { symbols, findings } = await scan([
      { kind: 'ean13', id: 'ean', x: 2, y: 1, w: 46, h: 12, content: { from: 'field', field: 'gtin' } },
      { kind: 'code128', id: 'lot', x: 2, y: 14, w: 56, h: 10, content: { from: 'field', field: 'lot' } },
      {
        kind: 'gs1-datamatrix',
        id: 'dm',
        x: 2,
        y: 25,
        w: 40,
        h: 14,
        elements: [
          { ai: '01', content: { from: 'field', field: 'gtin' } },
          { ai: '10', content: { from: 'field', field: 'lot' } },
          { ai: '13', content: { from: 'field', field: 'packedOn' } },
        ],
      },
    ]);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      symbols.map(({ expected }) => expected),
      ['6900000000014', 'HT20260718A', '010690000000001410HT20260718A\u001d13260718'],
    );
  });

  it('refuses what does not read, and says whether it is too dark, too light or never', async () => {
    // One dot a module: a dot more fills every gap.
    const dense = await scan([{ kind: 'qr', id: 'qr', x: 2, y: 2, w: 5, h: 5 }]);
    assert.equal(dense.findings[0]?.code, 'label.unreadable');
    const covered = await scan([
      { kind: 'qr', id: 'qr', x: 10, y: 2, w: 30, h: 30 },
      { kind: 'box', id: 'box', x: 10, y: 2, w: 16, h: 16, fill: 'black' },
    ]);
    assert.deepEqual(covered.findings, [
      { code: 'label.unreadable', severity: 'error', itemId: 'qr', params: { symbology: 'qr', failed: 'always' } },
    ]);
  });
});

describe('withGain', () => {
  it('makes lines one dot wider or narrower, across and down', () => {
    const bitmap = createBitmap(20, 8);
    for (const x of [7, 8]) for (const y of [2, 3]) bitmap.bits[y * bitmap.stride + (x >> 3)]! |= 0x80 >> (x & 7);
    const black = (picture: typeof bitmap) => {
      let count = 0;
      for (let y = 0; y < 8; y += 1) for (let x = 0; x < 20; x += 1) if (isBlack(picture, x, y)) count += 1;
      return count;
    };
    assert.deepEqual([black(withGain(bitmap, -1)), black(bitmap), black(withGain(bitmap, 1))], [1, 4, 9]);
  });
});
