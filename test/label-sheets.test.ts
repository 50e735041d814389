import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LabelData } from '../packages/label/src/fields/index.ts';
import { createLayouter } from '../packages/label/src/layout/index.ts';
import { writePdf } from '../packages/label/src/pdf/index.ts';
import { gather } from '../packages/label/test/pictures.ts';
import { checkSheets } from './bench/labels/check-sheets.ts';
import { benchData, benchFonts, benchTemplate } from './bench/labels/ours.ts';

/*
 * A sample of what `test/bench/labels/verify.ts` does with all 10,000 labels: the codes and the words of printed sheets, by pixels, against
 * the same words set by a browser.
 */

const count = 42;

const judge = async (spoil: (data: LabelData, index: number) => LabelData) => {
  const data = [...benchData(count)].map(spoil);
  const pdf = await gather(writePdf(createLayouter(benchTemplate('a4'), benchFonts()), data));
  const sum = { labels: 0, codes: 0, glyphs: 0, wrong: 0 };
  for await (const { labels, codes, glyphs, wrongGlyphs } of checkSheets(pdf, count, [1, 2])) {
    sum.labels += labels;
    sum.codes += codes;
    sum.glyphs += glyphs;
    sum.wrong += wrongGlyphs;
  }
  return sum;
};

describe('labels on A4 sheets', () => {
  it('show every character and every code', async () => {
    const { glyphs, ...rest } = await judge(data => data);
    assert.deepEqual(rest, { labels: count, codes: count, wrong: 0 });
    assert.ok(glyphs > 25 * count, `${glyphs}`);
  });

  it('are found out where a code is another, and a character is missing, wrong or out of its place', async () => {
    const { codes, wrong } = await judge((data, index) => {
      if (index === 3) return { ...data, traceUrl: 'https://zs.example.cn/t/another' };
      // 炎陵黄桃: the first character gone and the others in its place, then one for another.
      if (index === 8) return { ...data, productName: '陵黄桃' };
      if (index === 16) return { ...data, productName: '炎陵黄挑' };
      return data;
    });
    assert.deepEqual({ codes, wrong }, { codes: count - 1, wrong: 4 + 1 });
  });

  it('are found out where the page says the words and shows none', async () => {
    const { codes, glyphs, wrong } = await judge(({ traceUrl }) => ({ traceUrl }));
    assert.deepEqual({ codes, wrong }, { codes: count, wrong: glyphs });
  });
});
