import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundledFonts } from '../../test/bundled-fonts.ts';
import { difference } from '../../test/dots.ts';
import { readEscPos } from '../../test/esc-pos-reader.ts';
import { gather } from '../../test/pictures.ts';
import { readTspl } from '../../test/tspl-reader.ts';
import { drawZpl } from '../../test/zpl-emulator.ts';
import { writeEscPos } from '../esc-pos/index.ts';
import { longestData, typicalData } from '../fields/index.ts';
import { createLayouter } from '../layout/index.ts';
import { rasterize } from '../raster/index.ts';
import { builtInTemplates } from '../templates/index.ts';
import { writeTspl } from '../tspl/index.ts';
import { writeZpl } from '../zpl/index.ts';

/*
 * What printers make of labels sent as dots: ZPL is drawn by a program of others, TSPL and ESC/POS by readers that know nothing but the
 * books.
 */

for (const dpi of [203, 300])
  describe(`printers of ${dpi} dpi`, () => {
    for (const { id, template } of builtInTemplates)
      it(`put ${id} on paper dot by dot as it was seen`, async () => {
        const layouter = createLayouter(template, bundledFonts, { dpi });
        const samples = [typicalData, longestData];
        const expected = samples.map(data => rasterize(layouter.layout(data), dpi));
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
  });
