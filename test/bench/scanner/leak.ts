// node test/bench/scanner/leak.ts [MINUTES]: scans a film for so long (60 unless told) and prints once a minute what is held.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@suyuan/testkit/chromium';
import { writeCameraFile } from '@suyuan/testkit/mjpeg';
import type { Page } from 'puppeteer-core';
import { encodeQr } from '../../../packages/label/src/symbols/index.ts';
import { greyPng } from './grey-png.ts';
import { servePages } from './page-server.ts';
import { photograph } from './synthetic.ts';

const minutes = Number(process.argv[2] ?? 60);
const symbol = encodeQr('https://trace.example.cn/t/51234567890123456787', 'M');
if (!(minutes > 0) || !symbol) throw new Error('usage: node test/bench/scanner/leak.ts [MINUTES]');

const folder = await mkdtemp(join(tmpdir(), 'suyuan-film-'));
const server = await servePages(() => false);
try {
  const film = join(folder, 'film.mjpeg');
  const label = { side: symbol.side, rows: symbol.side, modules: symbol.modules, quiet: 4 };
  const table = { side: 1, rows: 1, modules: new Uint8Array(1), quiet: 0 };
  // In view, then away: an event every six seconds, and the whole ladder in between.
  const pictures = [photograph(label, { distance: 6 }, 1), photograph(table, { distance: 1 }, 2)];
  await writeCameraFile(film, pictures.map(greyPng), { hold: 90 });
  const browser = await launchChromium({ cameraFile: film });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/camera.html`);
    await page.waitForFunction('globalThis.camera');
    await page.evaluate('camera.watchOn("suyuan")');
    console.log('minute  heap MB  worker MB  nodes  listeners  live tracks  codes told');
    for (let minute = 0; minute <= minutes; minute += 1) {
      await row(page, String(minute));
      if (minute < minutes) await new Promise(resolve => setTimeout(resolve, 60_000));
    }
    await page.evaluate('camera.stopWatching()');
    await row(page, 'after');
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

/** What is held after the garbage has been collected. */
async function row(page: Page, minute: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const workers = await Promise.all(
    page.workers().map(async worker => {
      await worker.client.send('HeapProfiler.collectGarbage');
      return (await worker.client.send('Runtime.getHeapUsage')).usedSize;
    }),
  );
  const { told, tracks } = (await page.evaluate('camera.watched()')) as { told: number; tracks: number };
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  const inWorkers = workers.reduce((sum, used) => sum + used, 0);
  const cells = [minute, megabytes(usedSize), megabytes(inWorkers), nodes, jsEventListeners, tracks, told];
  console.log(cells.map((cell, at) => String(cell).padStart([6, 9, 11, 7, 11, 13, 12][at] ?? 0)).join(''));
}
