/* Printer languages and QR making: `node test/bench/labels/printers.bench.ts`. */
import { deflateSync } from 'node:zlib';
import { typicalData } from '../../../packages/label/src/fields/index.ts';
import { createLayouter } from '../../../packages/label/src/layout/index.ts';
import { defineTemplate, formatTemplate, parseTemplateJson } from '../../../packages/label/src/model/index.ts';
import { encodeQr } from '../../../packages/label/src/symbols/index.ts';
import { writeTspl } from '../../../packages/label/src/tspl/index.ts';
import { writeZpl } from '../../../packages/label/src/zpl/index.ts';
import { benchFonts, benchTemplate } from './ours.ts';

const dpi = 203;
/** As the server does. */
const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes);
const fonts = benchFonts();
const parsed = parseTemplateJson(formatTemplate(benchTemplate('roll')));
if (!parsed.ok) throw new Error('bench template');
const template = defineTemplate(parsed.value);

function* labels(count: number, hasOwnWords: boolean) {
  for (let serial = 1; serial <= count; serial += 1) {
    const code = `5${String(serial).padStart(19, '0')}`;
    const traceUrl = `https://trace.example.cn/t/${code}`;
    yield hasOwnWords
      ? { ...typicalData, code, traceUrl, productName: `黄桃第${serial}箱` }
      : { ...typicalData, code, traceUrl };
  }
}

const cpuSeconds = async (work: () => Promise<void> | void): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const report = async (
  name: string,
  write: typeof writeTspl | typeof writeZpl,
  mode: 'bitmap' | 'stored',
  count: number,
  hasOwnWords = false,
) => {
  const lengthOf = async (labelCount: number) => {
    let length = 0;
    const layouter = createLayouter(template, fonts, { dpi });
    for await (const piece of write(layouter, labels(labelCount, hasOwnWords), { dpi, mode, deflate }))
      length += piece.length;
    return length;
  };
  const first = await lengthOf(2);
  let whole = 0;
  const seconds = await cpuSeconds(async () => {
    whole = await lengthOf(count + 2);
  });
  console.log(
    `${name.padEnd(36)} ${((whole - first) / count).toFixed(0).padStart(7)} B/label ${(count / seconds).toFixed(0).padStart(8)} labels per CPU s`,
  );
};

await report('ZPL stored, serial changes', writeZpl, 'stored', 20_000);
await report('ZPL stored, words change too', writeZpl, 'stored', 4000, true);
await report('ZPL whole label, Z64', writeZpl, 'bitmap', 1000);
await report('TSPL stored, serial changes', writeTspl, 'stored', 20_000);
await report('TSPL stored, words change too', writeTspl, 'stored', 4000, true);
await report('TSPL whole label', writeTspl, 'bitmap', 4000);

const codes = 40_000;
const seconds = await cpuSeconds(() => {
  for (let serial = 0; serial < codes; serial += 1)
    encodeQr(`https://trace.example.cn/t/5${String(serial).padStart(19, '0')}`, 'M');
});
console.log(`QR codes, best of eight masks: ${(codes / seconds).toFixed(0)} per CPU s (goal 10,000)`);
