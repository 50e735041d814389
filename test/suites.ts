import { globSync } from 'node:fs';
import { findChromium } from '@suyuan/testkit/chromium';
import { startPostgres } from '@suyuan/testkit/postgres';
import { ensureSqlite3Driver } from '@suyuan/testkit/sqlite3-driver';
import { availableBrowsers } from '@suyuan/testkit/test-browsers';
import { buildPages } from '../apps/api/bin/toolchain.mjs';
import { runTool } from './programs.ts';

/** How many tests of a suite went which way. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** A suite gets the end of the command line: only files whose path contains it are run. */
type Suite = (filter: string) => Promise<Counts>;

const WEB_TEST_RUNNER = 'node_modules/@web/test-runner/dist/bin.js';
const CHECKS: Readonly<Record<string, readonly string[]>> = {
  'types everywhere': ['node_modules/typescript/bin/tsc'],
  'types without DOM and Node: domain': ['node_modules/typescript/bin/tsc', '-p', 'packages/domain'],
  'types without DOM and Node: contract': ['node_modules/typescript/bin/tsc', '-p', 'packages/contract'],
  'types without DOM and Node: label': ['node_modules/typescript/bin/tsc', '-p', 'packages/label'],
  'format and lint': ['node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=10'],
  'generated files are fresh': ['packages/elements/bin/generate.ts', '--check'],
};

const SUITES: Readonly<Record<string, Suite>> = {
  check: async filter => {
    let failed = 0;
    const wanted = Object.entries(CHECKS).filter(([name]) => name.includes(filter));
    for (const [name, args] of wanted) {
      const { code, output } = await runTool(args);
      if (code === 0) continue;
      failed += 1;
      console.log(`✖ ${name}\n${output.trimEnd()}`);
    }
    return { passed: wanted.length - failed, failed };
  },

  elements: filter => runElements('chromium', filter),

  unit: async filter => {
    const files = globSync('{packages/!(elements)/{src,bin},packages/elements/bin,apps/*/{src,bin}}/**/*.test.ts');
    // One server for all files; each makes a database of its own on it.
    const [postgres] = await Promise.all([startPostgres(), sqlite3]);
    try {
      return await runNode([...files, ...globSync('test/*.test.ts')], filter, { TEST_DATABASE_URL: postgres.url });
    } finally {
      await postgres.stop();
    }
  },

  journeys: async filter => {
    findChromium();
    await buildPages(process.execPath);
    return runNode(globSync('test/journeys/*.test.ts'), filter);
  },

  size: async () => {
    await buildPages(process.execPath);
    const outcome = await runTool(['test/size-budget.ts']);
    console.log(outcome.output.replaceAll(/^# .*\n/gm, '').trimEnd());
    return report('size', { ...outcome, output: outcome.output.replaceAll(/^[^#].*\n/gm, '') });
  },

  firefox: filter => runElements('firefox', filter),
  webkit: filter => runElements('webkit', filter),
};

/** Compiling the optional driver takes minutes the first time: it goes on beside the suites that come first. */
let sqlite3: Promise<void> | undefined;

const [only, filter = ''] = process.argv.slice(2);
if (only && !SUITES[only]) {
  console.error(`There is no suite ${only}: choose one of ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
const absent = ['firefox', 'webkit'].filter(name => !availableBrowsers().includes(name));
const names = only ? [only] : Object.keys(SUITES).filter(name => !absent.includes(name));
if (!only && absent.length > 0) console.log(`Not installed here, so not tested: ${absent.join(', ')}.`);
if (names.includes('unit')) {
  sqlite3 = ensureSqlite3Driver(new URL('../packages/server/package.json', import.meta.url));
  // It is awaited, and its failure met, where it is needed.
  sqlite3.catch(() => undefined);
}

const total = { passed: 0, failed: 0 };
for (const name of names) {
  const started = performance.now();
  const { passed, failed } = await runSafely(name);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${failed > 0 ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A suite that cannot even run counts as a failure and lets the others go on. */
async function runSafely(name: string): Promise<Counts> {
  try {
    return (await SUITES[name]?.(filter)) ?? { passed: 0, failed: 1 };
  } catch (error) {
    console.log(`✖ ${name}: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

async function runNode(files: readonly string[], filter: string, environment = {}): Promise<Counts> {
  const wanted = files.filter(file => file.includes(filter)).sort();
  if (wanted.length === 0) return { passed: 0, failed: 0 };
  const options = [
    '--test',
    '--test-concurrency=2',
    '--test-timeout=180000',
    '--test-reporter=./test/node-reporter.ts',
  ];
  return report('node --test', await runTool([...options, ...wanted], environment));
}

async function runElements(browser: string, filter: string): Promise<Counts> {
  if (browser === 'chromium') findChromium();
  const files = globSync('packages/elements/{src,templates}/**/*.test.ts')
    .filter(file => file.includes(filter) && (browser === 'chromium' || !file.endsWith('.chromium.test.ts')))
    .sort();
  if (files.length === 0) return { passed: 0, failed: 0 };
  const environment = { SUYUAN_BROWSER: browser };
  return report(browser, await runTool([WEB_TEST_RUNNER, ...files.flatMap(file => ['--files', file])], environment));
}

/** Reads the counts that our reporters print last, and shows the rest where something failed. */
function report(name: string, { code, output }: { code: number; output: string }): Counts {
  const passed = Number(/^# pass (\d+)$/m.exec(output)?.[1] ?? 0);
  const failed = Number(/^# fail (\d+)$/m.exec(output)?.[1] ?? 0);
  const skipped = Number(/^# skip (\d+)$/m.exec(output)?.[1] ?? 0);
  const isBroken = code !== 0 && failed === 0;
  if (failed > 0 || code !== 0) console.log(output.trimEnd());
  const reasons = [...output.matchAll(/^# skipped: (.*)$/gm)].map(match => `\n  ${match[1]}`);
  if (skipped > 0) console.log(`${name}: ${skipped} skipped${reasons.join('')}`);
  return { passed, failed: failed + (isBroken ? 1 : 0) };
}
