/*
 * Draws every page of the comparison's PDF, decodes every code on it and compares every character of the three Chinese lines with the
 * same words set by a browser: `node test/bench/labels/verify.ts [labels] [every n-th page]`. A PDF that is fast and wrong is worth nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSheets } from './check-sheets.ts';
import { run } from './ours.ts';

const count = Number(process.argv[2] ?? 10_000);
const step = Number(process.argv[3] ?? 1);
const perPage = 21;
const folder = mkdtempSync(join(tmpdir(), 'labels-bench-'));
try {
  const file = join(folder, 'labels.pdf');
  await run(count, 'a4', file);
  const pages = Array.from({ length: Math.ceil(Math.ceil(count / perPage) / step) }, (_, index) => 1 + index * step);
  const total = { labels: 0, codes: 0, glyphs: 0, wrongGlyphs: 0, worst: 0 };
  for await (const page of checkSheets(readFileSync(file), count, pages)) {
    total.labels += page.labels;
    total.codes += page.codes;
    total.glyphs += page.glyphs;
    total.wrongGlyphs += page.wrongGlyphs;
    total.worst = Math.max(total.worst, page.worst);
  }
  console.log(`${pages.length} pages, ${total.labels} labels`);
  console.log(`${total.codes} of ${total.labels} codes decode to their address, each in its own place`);
  console.log(
    `${total.wrongGlyphs} of ${total.glyphs} characters missing or wrong (the furthest strays by ${(100 * total.worst).toFixed(1)} % of its ink)`,
  );
  process.exitCode =
    total.labels === count || step > 1 ? Number(total.codes < total.labels || total.wrongGlyphs > 0) : 1;
} finally {
  rmSync(folder, { recursive: true });
}
