/*
 * Prints every template that comes with the product in memory, at 203 and 300 dpi, and then every kind of code in every size of label,
 * and reads the codes back from the dots, with a dot of ink less, as it is, and a dot more: `node test/bench/labels/scan-back.ts`.
 * Ends with 1 where a template is not read, or where a code alone is neither read nor refused before it is printed.
 */
import { checkLabel } from '../../../packages/label/src/checks/index.ts';
import { type LabelData, longestData, typicalData } from '../../../packages/label/src/fields/index.ts';
import { createLayouter } from '../../../packages/label/src/layout/index.ts';
import { describeFinding, labelMessages } from '../../../packages/label/src/locales/index.ts';
import { dotsPerMm, type LabelTemplate } from '../../../packages/label/src/model/index.ts';
import { type Gain, scanBack } from '../../../packages/label/src/scan-back/index.ts';
import { builtInTemplates } from '../../../packages/label/src/templates/index.ts';
import { bundledFonts } from '../../../packages/label/test/bundled-fonts.ts';
import { decode } from '../../../packages/label/test/zxing-decoder.ts';
import { symbolLabels } from './symbol-labels.ts';

const gains: readonly Gain[] = [-1, 0, 1];
const resolutions = [203, 300];
const values = { typical: typicalData, longest: longestData };
/** A GS1 lot has 20 characters at most: GS1 General Specifications §3.4.1. */
const valuesForCodes = { typical: typicalData, longest: { ...longestData, lot: 'FHXMHT20260718A00012' } };
const words = labelMessages('en');

const widths = [30, 3, 7, 6, 11, 4, 4, 4];

const row = (...cells: readonly string[]): string =>
  cells
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join(' ')
    .trimEnd();

const head = (name: string) => console.log(row(name, 'dpi', 'values', 'symbol', 'dots/module', '−1', '0', '+1', ''));

/** Readings of one label, printed as rows: how many were tried and read, and how many failed that the checks had let pass. */
const report = async (id: string, template: LabelTemplate, dpi: number, name: string, data: LabelData) => {
  const layout = createLayouter(template, bundledFonts, { dpi }).layout(data);
  const refusals = checkLabel({ template, layout, data, dpi }).filter(({ severity }) => severity === 'error');
  const { symbols, findings } = await scanBack(layout, { dpi, decode });
  const count = { tried: 0, read: 0, surprises: 0 };
  for (const { itemId, symbology, readAt } of symbols) {
    const module = layout.items.find(item => item.id === itemId)?.symbol?.module ?? 0;
    const refusal = refusals.find(found => found.itemId === itemId);
    const finding = refusal ?? findings.find(found => found.itemId === itemId);
    count.tried += gains.length;
    count.read += readAt.length;
    if (readAt.length < gains.length && !refusal) count.surprises += 1;
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
  for (const refusal of refusals)
    if (refusal.itemId && !symbols.some(({ itemId }) => itemId === refusal.itemId))
      console.log(
        row(
          id,
          String(dpi),
          name,
          template.items[0]?.kind ?? '',
          '–',
          '',
          '',
          '',
          describeFinding(refusal, words).title,
        ),
      );
  return count;
};

const sum = { tried: 0, read: 0, surprises: 0 };
const add = ({ tried, read, surprises }: typeof sum) => {
  sum.tried += tried;
  sum.read += read;
  sum.surprises += surprises;
};

head('template');
for (const { id, template } of builtInTemplates)
  for (const dpi of resolutions)
    for (const [name, data] of Object.entries(values)) add(await report(id, template, dpi, name, data));
console.log(
  `${sum.read} of ${sum.tried} readings, ${builtInTemplates.length} templates at ${resolutions.join(' and ')} dpi\n`,
);
const templatesRead = sum.read === sum.tried;

Object.assign(sum, { tried: 0, read: 0, surprises: 0 });
head('code alone on');
for (const { id, template } of symbolLabels())
  for (const dpi of resolutions)
    for (const [name, data] of Object.entries(valuesForCodes)) add(await report(id, template, dpi, name, data));
console.log(
  `${sum.read} of ${sum.tried} readings; ${sum.surprises} codes that do not read were let pass by the checks`,
);
process.exitCode = templatesRead && sum.surprises === 0 ? 0 : 1;
