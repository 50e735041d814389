import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { emptiestData, type LabelData, typicalData } from '../fields/index.ts';
import { defineTemplate, type LabelItemInput, type LabelTemplate } from '../model/index.ts';
import { rasterize } from '../raster/index.ts';
import { darkRects } from './dark-rects.ts';
import { createLayouter, type GlyphRun, type LaidOutItem } from './index.ts';
import { breakLines } from './line-break.ts';

const label = (...items: LabelItemInput[]): LabelTemplate =>
  defineTemplate({
    schemaVersion: 1,
    name: 'test',
    kind: 'trace',
    width: 60,
    height: 40,
    media: { type: 'roll' },
    items,
  });

const layOut = (template: LabelTemplate, data: LabelData = typicalData, dpi?: number) =>
  createLayouter(template, bundledFonts, { dpi }).layout(data).items;

const runs = (item: LaidOutItem | undefined) =>
  (item?.marks.filter(mark => mark.mark === 'glyphs') ?? []) as GlyphRun[];
const lines = (item: LaidOutItem | undefined) => runs(item).map(run => run.text);

const words = (text: string, w: number, h: number, more: object = {}, style: object = {}): LabelItemInput => ({
  kind: 'text',
  id: 'words',
  x: 5,
  y: 5,
  w,
  h,
  text,
  style: { size: 3, minSize: 2, ...style },
  ...more,
});

describe('text', () => {
  it('keeps its size where it fits and shrinks where it does not', () => {
    assert.equal(runs(layOut(label(words('追溯', 20, 5)))[0])[0]?.size, 3);
    const shrunk = runs(layOut(label(words('追溯追溯追溯追溯', 20, 5)))[0])[0];
    assert.ok(shrunk && Math.abs(shrunk.size - 2.5) < 0.01, `${shrunk?.size}`);
  });

  it('ends in an ellipsis when even its smallest size is too wide, and says so', () => {
    const [item] = layOut(label(words('追溯追溯追溯追溯追溯追溯', 12, 5)));
    assert.deepEqual(lines(item), ['追溯追溯追…']);
    assert.deepEqual(item?.faults, [{ fault: 'text-cut', text: '追溯追溯追溯追溯追溯追溯' }]);
  });

  it('never cuts statutory words: they shrink below the smallest size instead', () => {
    const text = '已按规定收取并保存该批次农产品承诺达标合格证';
    for (const fit of ['line', 'wrap']) {
      const [item] = layOut(label(words(text, 12, 4, { statutory: true }, { fit })));
      assert.equal(lines(item).join(''), text);
      assert.equal(item?.faults[0]?.fault, 'text-below-minimum');
    }
  });

  it('stays inside its box, however long it is', () => {
    const template = (text: string, fit: string) => label(words(text, 22, 9, {}, { fit }));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[一-龥A-Za-z0-9 ,。、()]{1,120}$/),
        fc.constantFrom('line', 'wrap'),
        (text, fit) => {
          for (const run of runs(layOut(template(text, fit))[0])) {
            const last = run.glyphs.length - 1;
            const end =
              run.x + (run.offsets[last] ?? 0) + (run.face.advanceOf(run.glyphs[last] ?? 0) * run.size) / 1000;
            assert.ok(run.x >= 5 - 1e-6 && end <= 27 + 1e-6, `${run.x}–${end}`);
            assert.ok(run.y - 0.88 * run.size >= 5 - 1e-6 && run.y + 0.12 * run.size <= 14 + 1e-6, `${run.y}`);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('draws a letter or two that would stand alone on the last line back to the line before', () => {
    assert.deepEqual(lines(layOut(label(words('追溯标签打印机', 20, 9, {}, { fit: 'wrap' })))[0]), ['追溯标签打印机']);
  });

  it('names the characters that no font has, and prints none of them as a box', () => {
    const [item] = layOut(label(words('桃🍑 བོད་ ئۇيغۇر 𠮷 ƨ', 40, 5)));
    const fault = item?.faults.find(({ fault }) => fault === 'glyph-missing');
    assert.ok(fault?.fault === 'glyph-missing');
    for (const character of ['🍑', 'བ', 'ئ', '𠮷', 'ƨ']) assert.ok(fault.characters.includes(character), character);
    assert.ok(runs(item).every(run => run.glyphs.every(glyph => glyph !== 0)));
  });

  it('takes rare characters from the rare face, in bold too', () => {
    const [item] = layOut(label(words('㸆𬭎镕', 40, 5, {}, { weight: 'bold' })));
    assert.deepEqual(item?.faults, []);
    assert.deepEqual(
      runs(item).map(run => run.face.id),
      ['noto-sans-sc-regular-rare'],
    );
  });
});

describe('breakLines', () => {
  const broken = (text: string, width: number) => {
    const characters = Array.from(text);
    return breakLines(
      characters,
      characters.map(() => 1),
      width,
    ).map(([start, end]) => characters.slice(start, end).join(''));
  };

  it('starts no line with a closing sign and ends none with an opening one', () => {
    assert.deepEqual(broken('农产品,追溯', 3), ['农产', '品,追', '溯']);
    assert.deepEqual(broken('农产(品)', 3), ['农产', '(品)']);
  });

  it('keeps numbers, dates and words whole where a line can hold them', () => {
    assert.deepEqual(broken('电话0731-0001号', 10), ['电话', '0731-0001号']);
    assert.deepEqual(broken('a long-word here', 9), ['a', 'long-word', 'here']);
    assert.deepEqual(broken('abcdefghij', 4), ['abcd', 'efgh', 'ij']);
  });

  it('loses and repeats nothing but spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[桃李a-c1-3 ,(。)]{0,40}$/), fc.integer({ min: 1, max: 12 }), (text, width) => {
        assert.equal(broken(text, width).join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('items', () => {
  it('show when their condition holds', () => {
    const price = words('价', 5, 5, { showWhen: { field: 'price', is: 'filled' } });
    assert.equal(layOut(label(price), typicalData).length, 1);
    assert.equal(layOut(label(price), emptiestData).length, 0);
    const first = words('一', 5, 5, { showWhen: { field: 'grade', is: 'equal', to: '一级' } });
    assert.equal(layOut(label(first)).length, 1);
    assert.equal(layOut(label(first), { ...typicalData, grade: '二级' }).length, 0);
  });

  it('write days in the ways that packages do', () => {
    const said = (format: 'iso' | 'dots' | 'chinese' | 'compact') =>
      lines(
        layOut(
          label({ kind: 'date', id: 'd', x: 1, y: 1, w: 40, h: 4, field: 'harvestDate', format, style: { size: 3 } }),
        )[0],
      ).join('');
    assert.deepEqual(
      [said('iso'), said('dots'), said('chinese'), said('compact')],
      ['2026-07-18', '2026.07.18', '2026年7月18日', '260718'],
    );
  });

  it('are the same object on every label that says the same, so that they are drawn once', () => {
    const template = label(words('追溯', 10, 5), { kind: 'qr', id: 'qr', x: 30, y: 5, w: 25, h: 25 });
    const layouter = createLayouter(template, bundledFonts);
    const [one, two] = ['https://a.cn/t/1', 'https://a.cn/t/2'].map(traceUrl => layouter.layout({ traceUrl }));
    assert.equal(one?.items[0], two?.items[0]);
    assert.notEqual(one?.items[1], two?.items[1]);
  });

  it('make QR modules of whole dots, the same on 203 and 300 dpi heads', () => {
    for (const [dpi, perMm] of [
      [203, 8],
      [300, 300 / 25.4],
    ] as const) {
      const [item] = layOut(label({ kind: 'qr', id: 'qr', x: 1.3, y: 1.7, w: 23.7, h: 22.9 }), typicalData, dpi);
      const dots = (item?.symbol?.module ?? 0) * perMm;
      assert.ok(dots >= 3 && Math.abs(dots - Math.round(dots)) < 1e-9, `${dots}`);
    }
  });

  it('look turned by 90° as they look upright, turned', () => {
    // 185 dots: five for each of the 37 modules, so that nothing is rounded on the way.
    const upright = label(
      { kind: 'qr', id: 'qr', x: 10, y: 5, w: 23.125, h: 23.125 },
      words('追溯 42', 20, 6, { x: 2, y: 32 }),
    );
    const turned = defineTemplate({
      ...upright,
      width: 40,
      height: 60,
      items: upright.items.map(({ x, y, w, h, ...rest }) => ({
        ...rest,
        x: 40 - y - h,
        y: x,
        w: h,
        h: w,
        rotation: 90,
      })),
    } as never);
    const before = rasterize(createLayouter(upright, bundledFonts, { dpi: 203 }).layout(typicalData), 203);
    const after = rasterize(createLayouter(turned, bundledFonts, { dpi: 203 }).layout(typicalData), 203);
    let [differing, ink] = [0, 0];
    for (let y = 0; y < before.height; y += 1)
      for (let x = 0; x < before.width; x += 1) {
        const dark = (before.bits[y * before.stride + (x >> 3)]! >> (7 - (x & 7))) & 1;
        const [tx, ty] = [before.height - 1 - y, x];
        const turnedDark = (after.bits[ty * after.stride + (tx >> 3)]! >> (7 - (tx & 7))) & 1;
        ink += dark;
        if (dark !== turnedDark) differing += 1;
      }
    // Letters are rounded to dots from another side.
    assert.ok(differing / ink < 0.05, `${differing} of ${ink}`);
  });
});

describe('darkRects', () => {
  it('covers exactly the dark cells, each once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 144 }),
        (columns, list) => {
          const rows = Math.ceil(list.length / columns);
          const cells = new Uint8Array(columns * rows);
          cells.set(list);
          const painted = new Uint8Array(cells.length);
          const rects = darkRects(columns, rows, cells);
          for (let at = 0; at < rects.length; at += 4)
            for (let y = 0; y < rects[at + 3]!; y += 1)
              for (let x = 0; x < rects[at + 2]!; x += 1)
                painted[(rects[at + 1]! + y) * columns + rects[at]! + x]! += 1;
          assert.deepEqual(painted, cells);
        },
      ),
    );
  });
});
