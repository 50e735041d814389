import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateSync } from 'node:zlib';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { cut, disagreement, gather } from '../../test/pictures.ts';
import { drawPages } from '../../test/poppler.ts';
import { decode } from '../../test/zxing-decoder.ts';
import { type LabelData, longestData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { dotsPerMm } from '../model/index.ts';
import { rasterize } from '../raster/index.ts';
import { builtInTemplate, builtInTemplates } from '../templates/index.ts';
import { type PdfOptions, writePdf } from './index.ts';

function* labels(count: number): Generator<LabelData> {
  for (let serial = 1; serial <= count; serial += 1) {
    const code = `5${String(serial).padStart(19, '0')}`;
    yield { ...typicalData, code, traceUrl: `https://trace.example.cn/t/${code}` };
  }
}

const templateOf = (id: string) => {
  const found = builtInTemplate(id);
  if (!found) throw new Error(id);
  return found.template;
};

const print = (id: string, data: Iterable<LabelData>, options?: PdfOptions) =>
  gather(writePdf(createLayouter(templateOf(id), bundledFonts), data, options));

describe('writePdf', () => {
  for (const { id, template } of builtInTemplates.filter(({ template }) => template.media.type === 'roll')) {
    for (const dpi of [203, 300]) {
      it(`shows ${id} as the dots of a ${dpi}-dpi printer do`, async () => {
        for (const data of [typicalData, longestData]) {
          // Laid out for the printer, so that both have the same modules.
          const layouter = createLayouter(template, bundledFonts, { dpi });
          const pdf = await gather(writePdf(layouter, [data]));
          const [page] = drawPages(pdf, dotsPerMm(dpi) * 25.4);
          const dots = rasterize(layouter.layout(data), dpi);
          assert.ok(page);
          assert.ok(Math.abs(page.width - dots.width) <= 1 && Math.abs(page.height - dots.height) <= 1);
          const wrong = disagreement(dots, page);
          assert.ok(wrong < 0.0003, `${(100 * wrong).toFixed(3)} % differ`);
          assert.ok((await decode(page)).includes(data.traceUrl ?? ''));
        }
      });
    }
  }

  for (const { id, template } of builtInTemplates) {
    const { media } = template;
    if (media.type === 'roll') continue;
    for (const dpi of [203, 300])
      it(`shows every label of a sheet of ${id} as the dots of a ${dpi}-dpi printer do`, async () => {
        const layouter = createLayouter(template, bundledFonts, { dpi });
        const data = [...labels(media.columns * media.rows)];
        const pages = drawPages(await gather(writePdf(layouter, data)), dotsPerMm(dpi) * 25.4);
        assert.equal(pages.length, 1);
        for (const [place, label] of data.entries()) {
          const left = media.marginLeft + (place % media.columns) * (template.width + media.gapX);
          const top = media.marginTop + Math.floor(place / media.columns) * (template.height + media.gapY);
          const dots = rasterize(layouter.layout(label), dpi);
          const printed = cut(pages[0]!, Math.round(left * dotsPerMm(dpi)), Math.round(top * dotsPerMm(dpi)), dots);
          const wrong = disagreement(dots, printed);
          assert.ok(wrong < 0.0003, `label ${place + 1}: ${(100 * wrong).toFixed(3)} % differ`);
        }
      });
  }

  it('puts labels on A4 sheets in true size, all of which decode, and begins where the last run ended', async () => {
    const pdf = await print('trace-60x40-a4', labels(23), { cropMarks: true });
    const pages = drawPages(pdf, 203.2);
    assert.equal(pages.length, 2);
    // 210 × 297 mm, of which Poppler rounds the last pixel up.
    for (const { width, height } of pages) assert.ok(width - 1680 <= 1 && height - 2376 <= 1, `${width} × ${height}`);
    const read = (await Promise.all(pages.map(page => decode(page)))).flat();
    assert.deepEqual(
      read.sort(),
      Array.from(labels(23), ({ traceUrl }) => traceUrl),
    );
    const begun = drawPages(await print('trace-60x40-a4', labels(21), { skip: 20 }), 100);
    assert.equal(begun.length, 2);
    assert.equal((await decode(drawPages(await print('trace-60x40-a4', labels(1), { skip: 20 }), 203)[0]!)).length, 1);
  });

  it('draws what labels share once: the middle of a run looks like its beginning', async () => {
    const pages = drawPages(await print('trace-40x30', labels(3)), 203);
    const alone = drawPages(await print('trace-40x30', [...labels(3)].slice(2)), 203);
    assert.deepEqual(pages[2]?.luminance, alone[0]?.luminance);
  });

  it('gives the same bytes for the same labels, and says who, what and when', async () => {
    const options = { title: '炎陵黄桃', author: '示例合作社', createdAt: '2026-11-24T08:00:00.000Z' };
    const [one, two] = [await print('trace-40x30', labels(2), options), await print('trace-40x30', labels(2), options)];
    assert.deepEqual(one, two);
    const text = Buffer.from(one).toString('latin1');
    assert.match(text, /\/CreationDate\(D:20261124080000Z\)/);
    assert.match(text, /\/PrintScaling\/None/);
    assert.ok(text.includes(Buffer.from('炎陵黄桃', 'utf16le').swap16().toString('hex').toUpperCase()));
  });

  it('makes an empty page of no labels', async () => {
    assert.equal(drawPages(await print('trace-40x30', []), 50).length, 1);
  });

  it('takes at most 600 bytes a label on A4 sheets', async () => {
    const [few, many] = [await print('trace-60x40-a4', labels(21)), await print('trace-60x40-a4', labels(21 + 420))];
    const each = (many.length - few.length) / 420;
    assert.ok(each <= 600, `${each}`);
  });

  it('needs no more memory for many labels than for few', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    /** Bytes held in the second half of a run, and the largest piece. Freed buffers are counted for a while, hence the least. */
    const heapAfter = async (count: number) => {
      const layouter = createLayouter(templateOf('trace-60x40'), bundledFonts);
      const deflate = (bytes: Uint8Array) => deflateSync(bytes);
      const samples: number[] = [];
      let [pieces, largest] = [0, 0];
      for await (const piece of writePdf(layouter, labels(count), { deflate })) {
        largest = Math.max(largest, piece.length);
        pieces += 1;
        if (pieces % 4 !== 0) continue;
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        samples.push(heapUsed + arrayBuffers);
      }
      return { inUse: Math.min(...samples.slice(samples.length / 2)), largest };
    };
    await heapAfter(2000);
    const few = await heapAfter(2000);
    const many = await heapAfter(8000);
    assert.ok(many.inUse - few.inUse < 3_000_000, `${few.inUse} → ${many.inUse}`);
    assert.ok(many.largest < 1_000_000);
  });
});
