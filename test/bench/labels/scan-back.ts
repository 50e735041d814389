/*
 * Prints every template that comes with the product in memory, at 203 and 300 dpi, and reads its codes back from the dots, with a dot
 * of ink less, as it is, and a dot more: `node test/bench/labels/scan-back.ts`. Ends with 1 where something is not read.
 */
import { longestData, typicalData } from '../../../packages/label/src/fields/index.ts';
import { createLayouter } from '../../../packages/label/src/layout/index.ts';
import { describeFinding, labelMessages } from '../../../packages/label/src/locales/index.ts';
import { dotsPerMm } from '../../../packages/label/src/model/index.ts';
import { type Gain, scanBack } from '../../../packages/label/src/scan-back/index.ts';
import { builtInTemplates } from '../../../packages/label/src/templates/index.ts';
import { bundledFonts } from '../../../packages/label/test/bundled-fonts.ts';
import { decode } from '../../../packages/label/test/zxing-decoder.ts';

const gains: readonly Gain[] = [-1, 0, 1];
const resolutions = [203, 300];
const values = { typical: typicalData, longest: longestData };
const words = labelMessages('en');

const widths = [30, 3, 7, 6, 11, 4, 4, 4];

const row = (...cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join(' ')
    .trimEnd();

let [tried, read] = [0, 0];
console.log(row('template', 'dpi', 'values', 'symbol', 'dots/module', '−1', '0', '+1', ''));
for (const { id, template } of builtInTemplates)
  for (const dpi of resolutions)
    for (const [name, data] of Object.entries(values)) {
      const layout = createLayouter(template, bundledFonts, { dpi }).layout(data);
      const { symbols, findings } = await scanBack(layout, { dpi, decode });
      for (const { itemId, symbology, readAt } of symbols) {
        const module = layout.items.find(item => item.id === itemId)?.symbol?.module ?? 0;
        const finding = findings.find(found => found.itemId === itemId);
        tried += gains.length;
        read += readAt.length;
        console.log(
          row(
            id,
            String(dpi),
            name,
            symbology,
            (module * dotsPerMm(dpi)).toFixed(1),
            ...gains.map(gain => (readAt.includes(gain) ? 'read' : 'NO')),
            finding ? describeFinding(finding, words).title : '',
          ),
        );
      }
    }
console.log(`${read} of ${tried} readings, ${builtInTemplates.length} templates at ${resolutions.join(' and ')} dpi`);
process.exitCode = read === tried ? 0 : 1;
