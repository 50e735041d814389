// node test/bench/scanner/camera.ts [--times N]: how soon a code is read that is in view, appears, or comes near in dim light.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '@suyuan/testkit/chromium';
import { writeCameraFile } from '@suyuan/testkit/mjpeg';
import { encodeQr } from '../../../packages/label/src/symbols/index.ts';
import { greyPng } from './grey-png.ts';
import type { camera } from './page/camera.ts';
import { servePages } from './page-server.ts';
import { type Grey, photograph, type Trouble } from './synthetic.ts';

const { values } = parseArgs({ options: { times: { type: 'string', default: '9' } } });
const times = Number(values.times);
const symbol = encodeQr('https://trace.example.cn/t/51234567890123456787', 'M');
if (!symbol) throw new Error('the code does not fit');
const label = { side: symbol.side, rows: symbol.side, modules: symbol.modules, quiet: 4 };
const table = { side: 1, rows: 1, modules: new Uint8Array(1), quiet: 0 };

const folder = await mkdtemp(join(tmpdir(), 'suyuan-films-'));
const server = await servePages(() => false);
try {
  const clear = corner(photograph(label, { distance: 6 }, 1), 255);
  const away = corner(photograph(table, { distance: 1 }, 2), 0);
  await film('in-view', [clear], 30);
  await film('appears', [away, clear], 45);
  const approach = Array.from({ length: 60 }, (_, at): Trouble => {
    const near = at / 59;
    return {
      distance: 1 + near * 3.5,
      light: 0.12,
      motion: 4 - near * 3,
      defocus: 1.6 - near * 0.8,
      turn: 8 * Math.sin(at / 5),
    };
  });
  await film(
    'approach',
    approach.map((trouble, at) => photograph(label, trouble, at)),
    2,
  );

  const opened: number[] = [];
  for (let time = 0; time < times; time += 1) opened.push(await run('in-view', page => page.open()));
  report('code in view → first read', opened);
  const { took, block } = await run('appears', (page, count) => page.appear(count));
  report('code appears → read', took);
  console.log(`longest block of the page: ${block.toFixed(0)} ms`);
  const approached: number[] = [];
  for (let time = 0; time < Math.min(5, times); time += 1) approached.push(await run('approach', page => page.open()));
  report('dim hand-held approach → first read', approached);
  console.log(`load of this machine: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

async function film(name: string, pictures: readonly Grey[], hold: number): Promise<void> {
  await writeCameraFile(join(folder, `${name}.mjpeg`), pictures.map(greyPng), { hold });
}

/** Runs one measurement in a Chromium of its own, whose camera plays the film from its beginning. */
async function run<Result>(
  name: string,
  measure: (page: typeof camera, times: number) => Promise<Result>,
): Promise<Result> {
  const browser = await launchChromium({ cameraFile: join(folder, `${name}.mjpeg`) });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(`${server.origin}/camera.html`);
    await page.waitForFunction('globalThis.camera');
    // The function travels as source and finds the page's own object there.
    return (await page.evaluate(`(${measure.toString()})(globalThis.camera, ${times})`)) as Result;
  } finally {
    await browser.close();
  }
}

function corner(picture: Grey, grey: number): Grey {
  for (let y = 0; y < 12; y += 1) picture.data.fill(grey, y * picture.width, y * picture.width + 12);
  return picture;
}

function report(what: string, milliseconds: readonly number[]): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  const [least = 0, middle = 0, most = 0] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  console.log(`${what}: median ${middle.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)}, n ${sorted.length})`);
}
