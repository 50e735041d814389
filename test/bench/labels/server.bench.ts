/*
 * What a print run really sends, through the server: ordered, logged and fetched label by label as a page does, its codes made from
 * the batch's key. `node test/bench/labels/server.bench.ts [labels]`
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { unframed } from '../../../packages/label/src/printer/index.ts';
import { builtInTemplate } from '../../../packages/label/src/templates/index.ts';
import { openDatabase } from '../../../packages/server/src/db/open-database.ts';
import { fill } from '../../../packages/server/src/testing/databases.ts';
import { createTestApp } from '../../../packages/server/src/testing/test-app.ts';
import { tradeOf } from '../../../packages/server/src/testing/trade.ts';

const most = Number(process.argv[2] ?? 100_000);
/** Enough to tell what grows with their number. */
const few = 1000;
const template = builtInTemplate('trace-60x40')?.template;

const db = openDatabase(':memory:');
await fill(db);
const { app, producer: signIn } = createTestApp(db);
const producer = await signIn();
const trade = tradeOf(producer);
const batch = await trade.batch();
await trade.issue(batch, most);

const order = (format: string, form: string, to: number) =>
  producer.must('createPrintRun', {
    params: { id: batch.id },
    body: { template, from: 1, to, format, dpi: 203, form, reprintReason: 'bench' },
  });

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Fetches a run as it comes, and keeps nothing of it; now and then looks what the process holds. */
const fetchRun = async ({ id }: { id: string }, isHeldAsked = false) => {
  const headers = { ...producer.headers, accept: 'application/vnd.suyuan.labels' };
  const before = process.cpuUsage();
  const answer = await app.request(`/api/v1/print-runs/${id}/file`, { headers });
  if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status}`);
  let [pieces, bytes, held] = [0, 0, 0];
  for await (const piece of unframed(answer.body)) {
    bytes += piece.length;
    pieces += 1;
    if (!isHeldAsked || pieces % Math.min(few / 2, 5000) !== 0) continue;
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    held = Math.max(held, heapUsed + arrayBuffers);
  }
  const { user, system } = process.cpuUsage(before);
  return { labels: pieces - 1, bytes, seconds: (user + system) / 1e6, heldMb: held / 2 ** 20 };
};

const report = async (format: string, form: string, count: number) => {
  const first = await fetchRun(await order(format, form, 2));
  const long = await fetchRun(await order(format, form, count));
  const each = (long.bytes - first.bytes) / (long.labels - first.labels);
  console.log(
    `${`${format} ${form}`.padEnd(14)}${String(long.labels).padStart(7)} labels ${each.toFixed(0).padStart(6)} B/label ${(long.labels / long.seconds).toFixed(0).padStart(7)} per CPU s`,
  );
};

await report('zpl', 'stored', most);
await report('tspl', 'stored', most);
await report('zpl', 'whole', Math.min(most, 5000));
await report('tspl', 'whole', Math.min(most, 5000));
for (const count of [few, most]) {
  const { heldMb } = await fetchRun(await order('zpl', 'stored', count), true);
  console.log(`held while ${count} stream: ${heldMb.toFixed(1)} MB, the server and its fonts included`);
}
await db.destroy();
