import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { gather } from '../../test/pictures.ts';
import { readTspl } from '../../test/tspl-reader.ts';
import { drawZpl } from '../../test/zpl-emulator.ts';
import { decode } from '../../test/zxing-decoder.ts';
import { writeEscPos } from '../esc-pos/index.ts';
import { type LabelData, maxValueLength, toLabelData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { describeFinding, en, zhCn } from '../locales/index.ts';
import { writePdf } from '../pdf/index.ts';
import { rasterize } from '../raster/index.ts';
import { scanBack } from '../scan-back/index.ts';
import { renderSvg } from '../svg/index.ts';
import { builtInTemplate, builtInTemplates } from '../templates/index.ts';
import { writeTspl } from '../tspl/index.ts';
import { writeZpl } from '../zpl/index.ts';
import { checkLabel, isPrintable } from './index.ts';

/* What people type, and what strangers send, in every field at once; what must come out, and what must be said. */

const dpi = 203;

interface Strange {
  readonly words: string;
  /** Characters that cannot be printed, which the finding names. */
  readonly missing: readonly string[];
}

const strange: Readonly<Record<string, Strange>> = {
  emoji: { words: '黄桃🍑👨‍🌾🇨🇳', missing: ['🍑', '👨', '🌾'] },
  'characters from U+20000 on, which the rare face has': { words: '𬭎𬱖𬟽村', missing: [] },
  'characters from U+20000 on, which no face has': { words: '𠮷𡈽桃', missing: ['𠮷', '𡈽'] },
  'Zhuang, as it is written today': { words: 'Cawzraemx Gvangjsih Bouxcuengh Swcigih', missing: [] },
  'Zhuang, with the letters of 1957': { words: 'Vaƨsiŋ Bouчcueŋƅ', missing: ['ƨ', 'ƅ'] },
  Tibetan: { words: 'བོད་སྐད', missing: ['བ', 'ོ'] },
  Uyghur: { words: 'ئۇيغۇرچە', missing: ['ئ', 'ۇ'] },
  'one very long word': { words: 'Donaudampfschifffahrt'.repeat(30), missing: [] },
  'a very long line': { words: '湖南省湘西土家族苗族自治州'.repeat(60), missing: [] },
  'marks that turn the reading direction, and control characters': {
    words: 'a\u202eb\u0000c\r\n\td\u2066e',
    missing: [],
  },
  markup: { words: '<script>alert(1)</script>"\'&^XZ~JA', missing: [] },
};

const dataOf = (words: string): LabelData =>
  toLabelData({
    ...typicalData,
    productName: words,
    variety: words,
    producerName: words,
    origin: words,
    quantity: words,
    phone: words,
    issuer: words,
    specification: words,
    storage: words,
    certification: words,
    outletName: words,
  });

describe('labels of strange data', () => {
  for (const [name, { words, missing }] of Object.entries(strange))
    it(`are drawn by every renderer, and the code still reads: ${name}`, async () => {
      const data = dataOf(words);
      assert.ok((data.productName?.length ?? 0) <= maxValueLength);
      for (const { id, template } of builtInTemplates) {
        const layout = createLayouter(template, bundledFonts, { dpi }).layout(data);
        const findings = checkLabel({ template, layout, data, dpi });
        const lacking = findings.filter(({ code }) => code === 'label.glyph_missing');
        assert.equal(lacking.length > 0, missing.length > 0, id);
        for (const finding of lacking)
          for (const messages of [zhCn, en]) {
            const { title, remedy } = describeFinding(finding, messages);
            for (const character of missing) assert.ok(title.includes(character), `${id}: ${title}`);
            assert.match(remedy, /拼音|pinyin/);
          }
        assert.doesNotMatch(renderSvg(layout), /<script|NaN|Infinity/);
      }
      const layouter = createLayouter(builtInTemplate('trace-60x40')!.template, bundledFonts, { dpi });
      const { symbols } = await scanBack(layouter.layout(data), { dpi, decode });
      assert.deepEqual(
        symbols.map(({ readAt }) => readAt),
        [[0, 1, -1]],
      );
      const dots = rasterize(layouter.layout(data), dpi);
      const pdf = await gather(writePdf(layouter, [data, typicalData]));
      assert.doesNotMatch(Buffer.from(pdf).toString('latin1'), /NaN|Infinity|undefined/);
      for (const mode of ['bitmap', 'stored'] as const) {
        const labels = [typicalData, data, typicalData];
        assert.equal(readTspl(await gather(writeTspl(layouter, labels, { dpi, mode })), dpi).length, 3);
        assert.equal((await drawZpl(await gather(writeZpl(layouter, labels, { dpi, mode })), dots)).length, 3);
      }
      assert.ok((await gather(writeEscPos(layouter, [data], { dpi }))).length > dots.bits.length);
    });

  it('are printed without a line where a value is empty, and refused where a rule demands the value', () => {
    const data = toLabelData({ ...dataOf(''), code: typicalData.code, traceUrl: typicalData.traceUrl });
    for (const { id, template } of builtInTemplates) {
      const layout = createLayouter(template, bundledFonts, { dpi }).layout(data);
      const findings = checkLabel({ template, layout, data, dpi });
      const shown = layout.items.map(item => item.id);
      for (const row of ['origin', 'producer', 'quantity', 'phone'])
        assert.ok(!shown.includes(`${row}-name`), `${id} ${row}`);
      for (const { code } of findings) assert.equal(code, 'label.value_missing', id);
      assert.ok(!isPrintable(findings), id);
    }
  });
});
