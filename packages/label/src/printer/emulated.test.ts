import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { readEscPos } from '../../test/esc-pos-reader.ts';
import { gather } from '../../test/pictures.ts';
import { type PrintedText, readTspl } from '../../test/tspl-reader.ts';
import { drawZpl } from '../../test/zpl-emulator.ts';
import { decode } from '../../test/zxing-decoder.ts';
import { writeEscPos } from '../esc-pos/index.ts';
import { type LabelData, longestData, typicalData } from '../fields/index.ts';
import { createLayouter, type LabelLayout, type LaidOutItem } from '../layout/index.ts';
import { dotsPerMm } from '../model/index.ts';
import { type Bitmap, isBlack, rasterize } from '../raster/index.ts';
import type { GreyPicture } from '../scan-back/index.ts';
import { builtInTemplates } from '../templates/index.ts';
import { writeTspl } from '../tspl/index.ts';
import { writeZpl } from '../zpl/index.ts';

/*
 * What printers make of our bytes: ZPL is drawn by a program of others, TSPL and ESC/POS by readers that know nothing but the books.
 */

interface Drawn {
  readonly picture: GreyPicture;
  /** Words that the reader does not draw: where they stand. */
  readonly texts: readonly PrintedText[];
}

interface Dots {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isDark = ({ width, height, luminance }: GreyPicture, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && luminance[y * width + x]! < 128;

/** The first dot that differs outside of `apart`, as `x y`; none where both are the same. */
const difference = (dots: Bitmap, picture: GreyPicture, apart: readonly Dots[] = []): string | undefined => {
  for (let y = 0; y < dots.height; y += 1)
    for (let x = 0; x < dots.width; x += 1) {
      if (isBlack(dots, x, y) === isDark(picture, x, y)) continue;
      if (!apart.some(area => x >= area.left && x < area.right && y >= area.top && y < area.bottom)) return `${x} ${y}`;
    }
  return undefined;
};

/** Around the ink inside an area. */
const inkIn = (area: Dots, dark: (x: number, y: number) => boolean): Dots => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let y = area.top; y < area.bottom; y += 1)
    for (let x = area.left; x < area.right; x += 1) {
      if (!dark(x, y)) continue;
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
    }
  return { left, top, right, bottom };
};

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
      const layouter = createLayouter(template, bundledFonts, { dpi });
      const samples = [typicalData, longestData];
      const expected = samples.map(data => rasterize(layouter.layout(data), dpi));

      it(`put ${id} on paper dot by dot as it was seen`, async () => {
        const drawn = {
          'ZPL, Z64': await drawZpl(await gather(writeZpl(layouter, samples, { dpi })), expected[0]!),
          'ZPL, hexadecimal': await drawZpl(
            await gather(writeZpl(layouter, samples, { dpi, packing: 'hex' })),
            expected[0]!,
          ),
          TSPL: readTspl(await gather(writeTspl(layouter, samples, { dpi })), dpi).map(({ picture }) => picture),
          'ESC/POS': readEscPos(await gather(writeEscPos(layouter, samples, { dpi }))),
        };
        for (const [language, pictures] of Object.entries(drawn)) {
          assert.equal(pictures.length, samples.length, language);
          for (const [index, dots] of expected.entries())
            assert.equal(difference(dots, pictures[index]!), undefined, `${language} ${index}`);
        }
      });

      // On sheets stands the same label as on rolls.
      if (template.media.type === 'sheet') continue;

      it(`fill the stored form of ${id}: codes read, words stand where they were seen`, async () => {
        for (const data of samples) {
          const run = [...labels(2, data)];
          const layouts = run.map(label => layouter.layout(label));
          const changes = changing(layouts[0]!, layouts[1]!);
          const apart = changes.filter(item => item.symbol?.symbology === 'qr' || isNativeText(item));
          const zpl = await gather(writeZpl(layouter, run, { dpi, mode: 'stored' }));
          const tspl = await gather(writeTspl(layouter, run, { dpi, mode: 'stored' }));
          const drawn: Readonly<Record<string, readonly Drawn[]>> = {
            ZPL: (await drawZpl(zpl, expected[0]!)).map(picture => ({ picture, texts: [] })),
            TSPL: readTspl(tspl, dpi),
          };
          for (const [language, pictures] of Object.entries(drawn)) {
            assert.equal(pictures.length, run.length, language);
            for (const [index, label] of run.entries()) {
              const { picture, texts } = pictures[index]!;
              const dots = rasterize(layouts[index]!, dpi);
              const areas = apart.map(toDots);
              assert.equal(difference(dots, picture, areas), undefined, `${language} ${index}`);
              if (index > 0)
                assert.ok((await decode(picture, 'qr')).includes(label.traceUrl ?? ''), `${language}: no code`);
              for (const [at, item] of apart.entries()) {
                const area = areas[at]!;
                const seen = inkIn(area, (x, y) => isBlack(dots, x, y));
                const name = `${language}, ${item.id}`;
                if (item.symbol) checkCode(area, seen, picture, item.symbol.quietZone, name);
                else checkWords(area, seen, picture, texts, name);
              }
            }
          }
        }
      });
    }
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
