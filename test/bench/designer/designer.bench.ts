/**
 * How long a drag in the label designer takes to show, with 200 items: from the arrival of each pointer move until its frame is
 * painted, and how much of that is the page's own work, in real Chromium. `node test/bench/designer/designer.bench.ts` prints the
 * median and the 95th percentile, and fails where the work alone does not fit into a frame.
 */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { join, normalize } from 'node:path';
import { launchChromium } from '@suyuan/testkit/chromium';
import { build } from 'esbuild';
import { root } from '../../programs.ts';

/** A frame at 60 Hz. */
const budget = 16;
/** Where the element would lie unbundled, so that it finds its fonts. */
const script = '/packages/elements/src/label-designer/fonts/bench.js';

const { outputFiles } = await build({
  entryPoints: [join(root, 'test/bench/designer/page.ts')],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  tsconfig: join(root, 'tsconfig.json'),
  outfile: 'bench.js',
});
const bundle = outputFiles[0]!.text;
const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><script type="module" src="${script}"></script>`;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/') response.setHeader('content-type', 'text/html').end(page);
  else if (pathname === script) response.setHeader('content-type', 'text/javascript').end(bundle);
  else if (pathname.endsWith('.ttf')) createReadStream(join(root, normalize(pathname))).pipe(response);
  else response.writeHead(404).end();
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const browser = await launchChromium();
try {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 900 });
  await tab.goto(`http://127.0.0.1:${port}/`);
  await tab.waitForFunction(() => window.isReady(), { timeout: 60_000 });

  const centreOf = (id: string) =>
    tab.evaluate(wanted => {
      const hit = document.querySelector('suyuan-label-designer')?.shadowRoot?.querySelector(`[data-id=${wanted}]`);
      const { x, y, width, height } = hit!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, id);

  /** Processor seconds of the page's main thread so far: what other programs on the machine do is not in them. */
  const session = await tab.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(metric => metric.name === 'TaskDuration')?.value ?? Number.NaN;
  };

  /** Milliseconds of each move: until it was painted, and of the main thread's own work. */
  const drag = async (id: string, moves: number): Promise<{ painted: number[]; worked: number[] }> => {
    const { x, y } = await centreOf(id);
    await tab.mouse.move(x, y);
    await tab.mouse.down();
    const worked: number[] = [];
    await tab.evaluate(() => {
      window.moves = [];
    });
    for (let step = 1; step <= moves; step += 1) {
      const angle = step / 9;
      const before = await busy();
      await tab.mouse.move(x + 60 * Math.sin(angle), y + 60 * (1 - Math.cos(angle)));
      await tab.evaluate(wanted => window.painted(wanted), step);
      worked.push(((await busy()) - before) * 1000);
    }
    await tab.mouse.up();
    return { painted: await tab.evaluate(() => window.moves), worked };
  };

  const describe = (samples: readonly number[]): { text: string; p95: number } => {
    const sorted = [...samples].sort((one, other) => one - other);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    const text = `median ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, worst ${at(1).toFixed(1)} ms`;
    return { text, p95: at(0.95) };
  };
  /** Whether each move's work fits into a frame, whatever else the machine does. */
  const measure = async (name: string, moves: number): Promise<boolean> => {
    const { painted, worked } = await drag('i104', moves);
    const work = describe(worked);
    console.log(`${name}, ${moves} moves`);
    console.log(`  until painted:      ${describe(painted).text}`);
    console.log(`  main thread's work: ${work.text}`);
    return work.p95 <= budget;
  };

  await drag('i104', 30);
  const isOneFast = await measure('one of 200 items', 300);
  await tab.keyboard.down('Control');
  await tab.keyboard.press('a');
  await tab.keyboard.up('Control');
  const areAllFast = await measure('all 200 items together', 100);
  const isFast = isOneFast && areAllFast;
  console.log(`${isFast ? 'within' : 'over'} a frame of ${budget} ms; load of the machine ${loadavg()[0]?.toFixed(1)}`);
  process.exitCode = isFast ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}
