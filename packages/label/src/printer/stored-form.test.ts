import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { type Dots, difference, inkIn, isDark } from '../../test/dots.ts';
import { cut, gather } from '../../test/pictures.ts';
import { type PrintedText, readTspl } from '../../test/tspl-reader.ts';
import { drawZpl } from '../../test/zpl-emulator.ts';
import { decode } from '../../test/zxing-decoder.ts';
import { type LabelData, longestData, typicalData } from '../fields/index.ts';
import { createLayouter, type LabelLayout, type LaidOutItem } from '../layout/index.ts';
import { defineTemplate, dotsPerMm, type LabelItemInput } from '../model/index.ts';
import { isBlack, rasterize } from '../raster/index.ts';
import type { GreyPicture } from '../scan-back/index.ts';
import { builtInTemplates } from '../templates/index.ts';
import { writeTspl } from '../tspl/index.ts';
import { writeZpl } from '../zpl/index.ts';

/*
 * What printers make of a stored form: their own codes and letters in the places of ours. ZPL is drawn by a program of others, TSPL by a
 * reader that knows nothing but the book.
 */

interface Drawn {
  readonly picture: GreyPicture;
  /** Words that the reader does not draw: where they stand. */
  readonly texts: readonly PrintedText[];
}

const near = (one: number, other: number, tolerance: number, message: string) => {
  assert.ok(Math.abs(one - other) <= tolerance, `${message}: ${one} instead of ${other}`);
};

function* labels(count: number, data: LabelData): Generator<LabelData> {
  for (let serial = 1; serial <= count; serial += 1) {
    const code = `5${String(serial * 7_654_321).padStart(19, '0')}`;
    yield { ...data, code, serial: String(serial).padStart(6, '0'), traceUrl: data.traceUrl?.replace(/\d{20}$/, code) };
  }
}

/** The items that are not the same on both labels. */
const changing = (one: LabelLayout, other: LabelLayout): readonly LaidOutItem[] =>
  one.items.filter((item, index) => item !== other.items[index]);

const isNativeText = ({ marks: [run, more] }: LaidOutItem): boolean =>
  more === undefined && run?.mark === 'glyphs' && /^[\x20-\x7e]+$/.test(run.text);

for (const dpi of [203, 300])
  describe(`printers of ${dpi} dpi`, () => {
    /** The box of an item; of a code without the outermost module of its white, into which rounding may move a neighbour. */
    const toDots = ({ box: { x, y, w, h }, symbol }: LaidOutItem): Dots => {
      const inset = symbol?.module ?? 0;
      const [from, to] = [Math.floor, Math.ceil].map(round => (length: number) => round(length * dotsPerMm(dpi)));
      return { left: from!(x + inset), top: from!(y + inset), right: to!(x + w - inset), bottom: to!(y + h - inset) };
    };

    for (const { id, template } of builtInTemplates) {
      // On sheets stands the same label as on rolls.
      if (template.media.type === 'sheet') continue;

      it(`fill the stored form of ${id}: codes read, words stand where they were seen`, async () => {
        const layouter = createLayouter(template, bundledFonts, { dpi });
        for (const data of [typicalData, longestData]) {
          const run = [...labels(2, data)];
          const layouts = run.map(label => layouter.layout(label));
          const dots = rasterize(layouts[1]!, dpi);
          const changes = changing(layouts[0]!, layouts[1]!);
          const apart = changes.filter(item => item.symbol?.symbology === 'qr' || isNativeText(item));
          const zpl = await gather(writeZpl(layouter, run, { dpi, mode: 'stored' }));
          const tspl = await gather(writeTspl(layouter, run, { dpi, mode: 'stored' }));
          const drawn: Readonly<Record<string, readonly Drawn[]>> = {
            ZPL: (await drawZpl(zpl, dots)).map(picture => ({ picture, texts: [] })),
            TSPL: readTspl(tspl, dpi),
          };
          for (const [language, pictures] of Object.entries(drawn)) {
            assert.equal(pictures.length, run.length, language);
            // Both labels are filled into the same form.
            const { picture, texts } = pictures[1]!;
            const areas = apart.map(toDots);
            assert.equal(difference(dots, picture, areas), undefined, language);
            for (const [at, item] of apart.entries()) {
              const area = areas[at]!;
              const seen = inkIn(area, (x, y) => isBlack(dots, x, y));
              const name = `${language}, ${item.id}`;
              if (!item.symbol) checkWords(area, seen, picture, texts, name);
              else {
                checkCode(area, seen, picture, item.symbol.quietZone, name);
                const size = { width: area.right - area.left, height: area.bottom - area.top };
                const found = await decode(cut(picture, area.left, area.top, size), 'qr');
                assert.deepEqual(found, [run[1]!.traceUrl], name);
              }
            }
          }
        }
      });
    }
  });

describe('a label on which white is laid over what changes', () => {
  const serial = { kind: 'field', field: 'serial', y: 5, w: 20, h: 5 } as const;
  const band = { kind: 'box', id: 'band', x: 0, y: 0, w: 40, h: 15, fill: 'black' } as const;
  const white = { size: 4, ink: 'white' } as const;
  const items: Readonly<Record<string, readonly LabelItemInput[]>> = {
    'a white serial': [band, { ...serial, id: 'serial', x: 2, style: white }],
    'white words over a serial': [
      { ...serial, id: 'serial', x: 2, style: { size: 4 } },
      { kind: 'text', id: 'words', text: '样张', x: 8, y: 5, w: 20, h: 5, style: white },
    ],
  };
  const media = { type: 'roll', gap: 2 } as const;

  for (const [name, some] of Object.entries(items))
    it(`is sent whole: ${name}`, async () => {
      const template = defineTemplate({
        schemaVersion: 1,
        name,
        kind: 'trace',
        width: 40,
        height: 30,
        media,
        items: [...some],
      });
      const layouter = createLayouter(template, bundledFonts, { dpi: 203 });
      const run = [...labels(2, typicalData)];
      const zpl = await gather(writeZpl(layouter, run, { dpi: 203, mode: 'stored' }));
      const [, picture] = await drawZpl(zpl, rasterize(layouter.layout(run[1]!), 203));
      assert.ok(picture);
      assert.equal(difference(rasterize(layouter.layout(run[1]!), 203), picture, []), undefined);
    });
});

/** In the middle of where it was seen, nearly as large, with its white around it. */
const checkCode = (area: Dots, seen: Dots, picture: GreyPicture, quietZone: number, name: string) => {
  const there = inkIn(area, (x, y) => isDark(picture, x, y));
  near(there.left + there.right, seen.left + seen.right, 2, `${name}, across`);
  near(there.top + there.bottom, seen.top + seen.bottom, 2, `${name}, down`);
  const [width, height] = [there.right - there.left, there.bottom - there.top];
  assert.equal(width, height, name);
  assert.ok(width >= 0.6 * (seen.right - seen.left), `${name}: ${width} of ${seen.right - seen.left}`);
  const room = Math.min(area.right - area.left, area.bottom - area.top);
  assert.ok((room - width) / 2 >= (quietZone * width) / 60, name);
};

/** From where it was seen to where it was seen to end. */
const checkWords = (area: Dots, seen: Dots, picture: GreyPicture, texts: readonly PrintedText[], name: string) => {
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  const cells = texts.find(({ x, y }) => x >= area.left - width && y > area.top - height && y < area.bottom);
  if (cells) {
    near(cells.x + cells.width / 2, (seen.left + seen.right) / 2, 3, `${name}, across`);
    near(cells.y + cells.height / 2, (seen.top + seen.bottom) / 2, 3, `${name}, down`);
    assert.ok(cells.width <= width * 1.05, `${name}: ${cells.width} of ${width}`);
    return;
  }
  const there = inkIn(area, (x, y) => isDark(picture, x, y));
  near(there.left, seen.left, 4, `${name}, left`);
  near(there.right, seen.right, Math.max(4, 0.04 * width), `${name}, right`);
  near(there.top, seen.top, 2, `${name}, top`);
  near(there.bottom, seen.bottom, 3, `${name}, bottom`);
};
