import { createLayouter, type GlyphRun, type LaidOutItem } from '../../../packages/label/src/layout/index.ts';
import type { GreyPicture } from '../../../packages/label/src/scan-back/index.ts';
import { cut } from '../../../packages/label/test/pictures.ts';
import { drawPages } from '../../../packages/label/test/poppler.ts';
import { decode } from '../../../packages/label/test/zxing-decoder.ts';
import { type BenchLabel, benchLabels } from './labels.ts';
import { benchData, benchFonts, benchTemplate } from './ours.ts';
import { drawReferences, type LineToDraw } from './reference-lines.ts';

/** 8 pixels a millimetre: every corner of a label lies on a whole pixel. */
const perMm = 8;
const pageDpi = perMm * 25.4;

/** Of the ink of a character, what may have no counterpart a pixel around: edges are softened differently. */
const tolerance = 0.02;

export interface SheetCount {
  readonly labels: number;
  /** Codes that say the label's address, in the label's own place. */
  readonly codes: number;
  /** Chinese characters and signs of the three lines, and how many of them do not look as they must. */
  readonly glyphs: number;
  readonly wrongGlyphs: number;
  /** The furthest that a character strays from its reference: a share of its ink. */
  readonly worst: number;
}

/** One of the three lines: its reference, and where its characters begin in it. */
interface Reference {
  readonly picture: GreyPicture;
  readonly box: LaidOutItem['box'];
  /** From where to where the characters reach that have ink. */
  readonly spans: readonly (readonly [from: number, to: number])[];
}

const lineNames: readonly string[] = ['product', 'producer', 'origin'];

const runOf = ({ marks }: LaidOutItem): GlyphRun => {
  const [run] = marks;
  if (run?.mark !== 'glyphs' || marks.length !== 1) throw new Error('not one line of words');
  return run;
};

const pixels = (length: number): number => Math.round(length * perMm);

const toDraw = (item: LaidOutItem): LineToDraw => {
  const { box } = item;
  const run = runOf(item);
  return {
    text: run.text,
    size: run.size * perMm,
    x: (run.x - box.x) * perMm,
    baseline: (run.y - box.y) * perMm,
    width: pixels(box.w),
    height: pixels(box.h),
  };
};

const spansOf = (item: LaidOutItem): Reference['spans'] => {
  const { x, size, text, offsets } = runOf(item);
  return Array.from(text).flatMap((character, index) => {
    const from = x - item.box.x + (offsets[index] ?? 0);
    const to = x - item.box.x + (offsets[index + 1] ?? (offsets[index] ?? 0) + size);
    return /\s/.test(character) ? [] : [[pixels(from), pixels(to)] as const];
  });
};

/** The pages of a PDF of bench labels on A4, judged label by label. `count` labels were printed; `pages` begin with 1. */
export async function* checkSheets(
  pdf: Uint8Array,
  count: number,
  pages: Iterable<number>,
): AsyncGenerator<SheetCount> {
  const template = benchTemplate('a4');
  const { media } = template;
  if (media.type !== 'sheet') throw new Error('bench labels on A4 are on sheets');
  const layouter = createLayouter(template, benchFonts());
  const labels = [...benchLabels(count)];
  const references = new Map<string, Reference>();
  const items = new Map<string, LaidOutItem>();
  // Words repeat after so many labels.
  for (const data of benchData(Math.min(count, 200)))
    for (const item of layouter.layout(data).items) {
      if (item.faults.length > 0) throw new Error(`the bench label does not hold its words: ${item.id}`);
      if (lineNames.includes(item.id)) items.set(`${item.id} ${runOf(item).text}`, item);
    }
  const drawn = await drawReferences([...items.values()].map(toDraw));
  for (const [index, [key, item]] of [...items].entries())
    references.set(key, { picture: drawn[index]!, box: item.box, spans: spansOf(item) });
  const { box: codeBox } = layouter.layout([...benchData(1)][0]!).items.find(({ id }) => id === 'qr')!;

  for (const page of pages) {
    const [picture] = drawPages(pdf, pageDpi, page);
    const onPage = labels.slice((page - 1) * media.columns * media.rows, page * media.columns * media.rows);
    let [codes, glyphs, wrongGlyphs, worst] = [0, 0, 0, 0];
    for (const [place, label] of onPage.entries()) {
      const left = media.marginLeft + (place % media.columns) * (template.width + media.gapX);
      const top = media.marginTop + Math.floor(place / media.columns) * (template.height + media.gapY);
      if (!picture) continue;
      const crop = (box: LaidOutItem['box']) =>
        cut(picture, pixels(left + box.x), pixels(top + box.y), { width: pixels(box.w), height: pixels(box.h) });
      if ((await decode(crop(codeBox), 'qr')).includes(label.url)) codes += 1;
      for (const line of linesOf(label)) {
        const reference = references.get(line);
        if (!reference) throw new Error(`no reference of ${line}`);
        const printed = crop(reference.box);
        for (const span of reference.spans) {
          const stray = strayInk(reference.picture, printed, span);
          glyphs += 1;
          worst = Math.max(worst, stray);
          if (stray > tolerance) wrongGlyphs += 1;
        }
      }
    }
    yield { labels: onPage.length, codes, glyphs, wrongGlyphs, worst };
  }
}

const linesOf = ({ product, producer, origin }: BenchLabel): readonly string[] => [
  `product ${product}`,
  `producer ${producer}`,
  `origin ${origin}`,
];

/** Share of the ink of a character, of both pictures, that has no ink within a pixel in the other. */
const strayInk = (reference: GreyPicture, printed: GreyPicture, [from, to]: readonly [number, number]): number => {
  let [ink, stray] = [0, 0];
  for (let y = 0; y < reference.height; y += 1)
    for (let x = from; x < Math.min(to, reference.width); x += 1)
      for (const [one, other] of [
        [reference, printed],
        [printed, reference],
      ] as const) {
        if (one.luminance[y * one.width + x]! >= 90) continue;
        ink += 1;
        if (darkestNear(other, x, y) > 128) stray += 1;
      }
  // Nothing where something should be is all astray.
  return ink === 0 ? 1 : stray / ink;
};

const darkestNear = ({ width, height, luminance }: GreyPicture, x: number, y: number): number => {
  let darkest = 255;
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1)
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1)
      darkest = Math.min(darkest, luminance[row * width + column]!);
  return darkest;
};
