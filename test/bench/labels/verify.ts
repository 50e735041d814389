/*
 * Draws pages of the comparison's PDF and decodes every code on them: `node test/bench/labels/verify.ts [labels] [every n-th page]`. A PDF
 * that is fast and wrong is worth nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawPages } from '../../../packages/label/test/poppler.ts';
import { decode } from '../../../packages/label/test/zxing-decoder.ts';
import { benchLabels } from './labels.ts';
import { run } from './ours.ts';

const count = Number(process.argv[2] ?? 10_000);
const step = Number(process.argv[3] ?? 40);
const perPage = 21;
const folder = mkdtempSync(join(tmpdir(), 'labels-bench-'));
try {
  const file = join(folder, 'labels.pdf');
  await run(count, 'a4', file);
  const expected = Array.from(benchLabels(count), ({ url }) => url);
  const pdf = readFileSync(file);
  let [decoded, looked] = [0, 0];
  for (let page = 1; page <= Math.ceil(count / perPage); page += step) {
    const [picture] = drawPages(pdf, 200, page);
    const read = new Set(picture ? await decode(picture, 'qr') : []);
    const wanted = expected.slice((page - 1) * perPage, page * perPage);
    looked += wanted.length;
    decoded += wanted.filter(url => read.has(url)).length;
  }
  console.log(`${decoded} of ${looked} codes decode to their address, on every ${step}th page`);
  process.exitCode = decoded === looked ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
