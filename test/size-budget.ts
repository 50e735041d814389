import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.ts';

/** Compares what each embed makes a page load at once, in brotli bytes, with its budget; every embed has one. */

interface EmbedManifest {
  readonly entries: Readonly<Record<string, { readonly brotliBytes: number }>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const budgets = read('test/size-budget.json') as Readonly<Record<string, number>>;
const { entries } = read('dist/embed/v1/manifest.json') as EmbedManifest;

let passed = 0;
let failed = 0;
for (const name of new Set([...Object.keys(budgets), ...Object.keys(entries)])) {
  const budget = budgets[name];
  const size = entries[name]?.brotliBytes;
  const isWithin = budget !== undefined && size !== undefined && size <= budget;
  if (isWithin) passed += 1;
  else failed += 1;
  console.log(`${isWithin ? '✔' : '✖'} ${name}: ${size ?? 'not built'} of ${budget ?? 'no budget'} bytes`);
}
console.log(`# pass ${passed}\n# fail ${failed}`);
process.exitCode = failed > 0 ? 1 : 0;
