/**
 * When a shopper on a slow phone can read the trace page, beside the limit: the same HTML without scripts, data and markers, from a
 * bare server. `node test/bench/trace/page.ts [runs]`, after a build.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { type House, openHouse } from '../../journeys/house.ts';

/** 400 kbit/s, 400 ms a round trip, a processor four times slower: the conditions of every figure here. */
const network = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const slowdown = 4;

interface Visit {
  /** Milliseconds until the first text is painted; all of it is in the first answer. */
  readonly readable: number;
  /** Milliseconds until the scripts have run. */
  readonly alive: number;
  readonly shift: number;
  readonly bytes: number;
  readonly requests: number;
}

const runs = Number(process.argv[2] ?? 7);
await using house = await openHouse();
const url = `${house.url}/t/${house.demo.examples[0]?.code}`;
const limit = await serveLimit(await (await fetch(url)).text());
for (const [name, address] of [
  ['limit', limit.address],
  ['/t/{code}', url],
] as const) {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run += 1) visits.push(await visit(house, address));
  const median = (key: keyof Visit) => visits.map(one => one[key]).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  const keys = ['readable', 'alive', 'shift', 'bytes', 'requests'] as const;
  console.log(name.padEnd(10), keys.map(key => `${key} ${Math.round(median(key) * 100) / 100}`).join(', '));
}
limit.close();

async function visit({ visitor }: House, address: string): Promise<Visit> {
  const { page } = await visitor({ width: 360 });
  try {
    return await measure(page, address);
  } finally {
    await page.browserContext().close();
  }
}

async function measure(page: Page, address: string): Promise<Visit> {
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  const times = await page.evaluate(async () => {
    const shifts = await new Promise<PerformanceEntryList>(resolve => {
      new PerformanceObserver(list => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => resolve([]));
    });
    const navigation = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
    return {
      readable: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      alive: navigation.domContentLoadedEventEnd,
      shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
    };
  });
  return { ...times, bytes, requests };
}

/** The page with nothing but what is read. */
async function serveLimit(html: string): Promise<{ address: string; close: () => void }> {
  const bare = html
    .replaceAll(/<script type="module".*?<\/script>/gs, '')
    .replaceAll(/<link rel="modulepreload"[^>]*>/g, '')
    .replaceAll(/ document="[^"]*"/g, '')
    .replaceAll(/<!--.*?-->/gs, '');
  const body = brotliCompressSync(bare);
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
    response.end(isPage ? body : brotliCompressSync(''));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
