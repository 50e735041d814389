import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { longestData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { createBitmap, isBlack, rasterize } from '../raster/index.ts';
import { builtInTemplates } from '../templates/index.ts';
import { readPng, writePng } from './index.ts';

/** A PNG of the given header and raw rows; checksums are not what readers of labels need. */
const png = (
  width: number,
  height: number,
  depth: number,
  colourType: number,
  rows: readonly number[],
  extra: readonly [string, readonly number[]][] = [],
) => {
  const chunk = (type: string, data: Uint8Array) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([depth, colourType], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra.map(([type, data]) => chunk(type, Uint8Array.from(data))),
    chunk('IDAT', deflateSync(Uint8Array.from(rows))),
    chunk('IEND', new Uint8Array(0)),
  ]);
};

const luminance = (file: Uint8Array) => [...(readPng(file)?.luminance ?? [])];

describe('PNG', () => {
  it('reads back the dots that it wrote', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(fc.nat(255)),
        (width, height, bytes) => {
          const bitmap = createBitmap(width, height);
          for (let at = 0; at < bitmap.bits.length; at += 1) bitmap.bits[at] = bytes.next().value ?? 0;
          const image = readPng(writePng(bitmap, 203));
          assert.deepEqual([image?.width, image?.height], [width, height]);
          for (let y = 0; y < height; y += 1)
            for (let x = 0; x < width; x += 1)
              assert.equal(image?.luminance[y * width + x], isBlack(bitmap, x, y) ? 0 : 255);
        },
      ),
      { numRuns: 40 },
    );
  });

  for (const dpi of [203, 300])
    it(`shows every template as the very dots of a ${dpi}-dpi printer, in true size`, () => {
      for (const { id, template } of builtInTemplates) {
        const dots = rasterize(createLayouter(template, bundledFonts, { dpi }).layout(longestData), dpi);
        const file = writePng(dots, dpi);
        const image = readPng(file);
        assert.ok(image, id);
        assert.deepEqual([image.width, image.height], [dots.width, dots.height], id);
        const wrong = image.luminance.findIndex(
          (grey, at) => (grey === 0) !== isBlack(dots, at % dots.width, Math.floor(at / dots.width)),
        );
        assert.equal(wrong, -1, id);
        const perMetre = Buffer.from(file).readUInt32BE(Buffer.from(file).indexOf('pHYs') + 4);
        assert.ok(Math.abs((image.width / perMetre) * 1000 - template.width) < 0.1, id);
      }
    });

  it('reads grey, RGB, palette and transparent pictures on white paper', () => {
    assert.deepEqual(luminance(png(2, 1, 8, 0, [0, 10, 200])), [10, 200]);
    assert.deepEqual(luminance(png(2, 1, 8, 2, [0, 255, 255, 255, 0, 0, 0])), [255, 0]);
    assert.deepEqual(luminance(png(2, 1, 8, 6, [0, 0, 0, 0, 255, 0, 0, 0, 0])), [0, 255]);
    assert.deepEqual(luminance(png(2, 1, 8, 4, [0, 0, 255, 0, 0])), [0, 255]);
    assert.deepEqual(
      luminance(
        png(
          4,
          1,
          2,
          3,
          [0, 0b00_01_10_00],
          [
            ['PLTE', [0, 0, 0, 255, 255, 255, 0, 0, 0]],
            ['tRNS', [255, 255, 0]],
          ],
        ),
      ),
      [0, 255, 255, 0],
    );
    assert.deepEqual(luminance(png(2, 1, 16, 0, [0, 10, 99, 200, 99])), [10, 200]);
  });

  it('undoes all five row filters', () => {
    const rows = [1, 10, 20, 2, 5, 5, 3, 10, 4, 4, 1, 1, 0, 7, 8];
    assert.deepEqual(luminance(png(2, 5, 8, 0, rows)), [10, 30, 15, 35, 17, 30, 18, 31, 7, 8]);
  });

  it('gives nothing for bombs, damaged, interlaced and foreign files, and never throws', () => {
    assert.equal(readPng(png(60_000, 60_000, 8, 0, [0])), undefined);
    assert.equal(readPng(png(100, 100, 8, 0, [0, 1, 2])), undefined);
    assert.equal(readPng(Buffer.from('<svg/>')), undefined);
    const good = png(4, 4, 8, 2, Array<number>(52).fill(0));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, value) => {
        const broken = Buffer.from(good);
        broken[at] = value;
        readPng(broken);
        readPng(good.subarray(0, at));
      }),
    );
  });
});
