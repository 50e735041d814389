// node test/bench/scanner/camera.ts [--times N] [--only PART] [--why]: how soon a code is read that is in view, appears, or comes near in dim
// light, and how long the page stands still meanwhile; ours beside its peers.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '@suyuan/testkit/chromium';
import { writeCameraFile } from '@suyuan/testkit/mjpeg';
import type { Page } from 'puppeteer-core';
import { encodeQr } from '../../../packages/label/src/symbols/index.ts';
import { approach, HOLD } from './approaches.ts';
import { greyPng } from './grey-png.ts';
import { CATEGORIES, longestBlock } from './main-thread.ts';
import { servePages } from './page-server.ts';
import { type Grey, photograph } from './synthetic.ts';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '9' },
    why: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});
const times = Number(values.times);
/** Those that look for codes, and beside them a page that only plays the film. */
const READERS = ['suyuan', 'zxing-wasm', '@zxing/browser'];
const WATCHED = ['film alone', ...READERS];
const symbol = encodeQr('https://trace.example.cn/t/51234567890123456787', 'M');
if (!symbol) throw new Error('the code does not fit');
const label = { side: symbol.side, rows: symbol.side, modules: symbol.modules, quiet: 4 };
const table = { side: 1, rows: 1, modules: new Uint8Array(1), quiet: 0 };

const folder = await mkdtemp(join(tmpdir(), 'suyuan-films-'));
const server = await servePages(() => false);
try {
  const clear = corner(photograph(label, { distance: 6 }, 1), 255);
  const away = corner(photograph(table, { distance: 1 }, 2), 0);
  const isWanted = (part: string) => part.includes(values.only);

  if (isWanted('in-view')) {
    await film('in-view', [clear], 30);
    await timesOf('code in view → first read', Array<string>(times).fill('in-view'));
  }
  if (isWanted('approach')) {
    const hands = Array.from({ length: 5 }, (_, hand) => hand);
    for (const hand of hands)
      await film(
        `approach ${hand}`,
        approach(hand).map((trouble, at) => photograph(label, trouble, hand * 100 + at)),
        HOLD,
      );
    await timesOf(
      'dim hand-held approach → first read',
      hands.map(hand => `approach ${hand}`),
    );
  }
  if (isWanted('appears') || isWanted('blocks')) await film('appears', [away, clear], 45);
  for (const name of isWanted('appears') ? READERS : []) {
    const took = await run('appears', `camera.appear(${JSON.stringify(name)}, ${times})`);
    report('code appears → read', name, took as number[]);
  }
  for (const name of isWanted('blocks') ? WATCHED : []) await reportBlock(name);
  console.log(`load of this machine: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

async function film(name: string, pictures: readonly Grey[], hold: number): Promise<void> {
  await writeCameraFile(join(folder, `${name}.mjpeg`), pictures.map(greyPng), { hold });
}

/** Once a film. The readers take turns, so that all meet the same weather on a shared machine. */
async function timesOf(what: string, films: readonly string[]): Promise<void> {
  const took = new Map<string, (number | undefined)[]>(READERS.map(name => [name, []]));
  for (const film of films)
    for (const name of READERS)
      took.get(name)?.push((await run(film, `camera.open(${JSON.stringify(name)})`)) as number | undefined);
  for (const [name, milliseconds] of took) report(what, name, milliseconds);
}

/** Runs one measurement in a Chromium of its own, whose camera plays the film from its beginning. */
async function run(film: string, measure: string): Promise<unknown> {
  return inPage(film, page => page.evaluate(measure));
}

async function reportBlock(name: string): Promise<void> {
  let told: number | undefined;
  const trace = await inPage('appears', async page => {
    await page.tracing.start({ categories: [...CATEGORIES] });
    told = (await page.evaluate(`camera.watch(${JSON.stringify(name)}, 10_000)`)) as number | undefined;
    return new TextDecoder().decode(await page.tracing.stop());
  });
  for (const [what, from, to] of [
    ['while loading', 'bench-load', 'bench-press'],
    ['while opening', 'bench-press', 'bench-open'],
    ['while scanning', 'bench-open', 'bench-end'],
  ] as const) {
    const block = longestBlock(trace, from, to);
    if (!block) continue;
    const { cpu, wall, inside } = block;
    console.log(
      `longest task of the page ${what}, ${name}: ${cpu.toFixed(1)} ms of work (the longest lasted ${wall.toFixed(1)} ms; ${told} codes told)`,
    );
    if (values.why) console.log(`  ${inside.join(', ')}`);
  }
}

async function inPage<Result>(film: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await launchChromium({ cameraFile: join(folder, `${film}.mjpeg`) });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${server.origin}/camera.html`);
    await page.waitForFunction('globalThis.camera');
    return await use(page);
  } finally {
    await browser.close();
  }
}

function corner(picture: Grey, grey: number): Grey {
  for (let y = 0; y < 12; y += 1) picture.data.fill(grey, y * picture.width, y * picture.width + 12);
  return picture;
}

function report(what: string, reader: string, all: readonly (number | undefined)[]): void {
  const sorted = all.filter(took => took !== undefined).sort((one, other) => one - other);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  const figures = `median ${middle.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;
  const each = all.map(took => took?.toFixed(0) ?? 'none').join(', ');
  console.log(
    `${what}, ${reader}: ${sorted.length} of ${all.length}${sorted.length > 0 ? `, ${figures}: ${each}` : ''}`,
  );
}
