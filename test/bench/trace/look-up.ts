import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCodec } from '@suyuan/domain/codec';
import { createApp, createIdNumberVault, silentLogger } from '@suyuan/server';
import { Hono } from 'hono';
import { ensureDemo } from '../../../apps/api/src/demo/demo.ts';
import { readEnvironment } from '../../../apps/api/src/environment.ts';
import { openPreparedDatabase } from '../../../apps/api/src/prepared-database.ts';

const requests = Number(process.argv[2] ?? 4000);
const rounds = 3;
const origin = 'http://bench.test';

const folder = mkdtempSync(join(tmpdir(), 'suyuan-bench-'));
const db = await openPreparedDatabase(readEnvironment({ SUYUAN_DATA_DIR: folder }));
try {
  const codec = createCodec(new Map([[5, new Uint8Array(32).fill(1)]]));
  const idNumbers = createIdNumberVault([new Uint8Array(32).fill(2)]);
  const secret = 'x'.repeat(32);
  const app = createApp({ db, logger: silentLogger, codec, idNumbers, origin, secret, version: '0.0.0' });
  const { examples } = await ensureDemo({ app, db, dataDirectory: folder, origin, secret });
  const path = `/api/v1/traces/${examples[0]?.code}`;
  const document = await (await app.request(path)).text();
  const bare = new Hono().get('/api/v1/traces/:code', context =>
    context.body(document, 200, { 'content-type': 'application/json; charset=utf-8' }),
  );

  const freshen = () =>
    db
      .updateTable('batch')
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .execute();
  const constant = await rate(async () => void (await (await bare.request(path)).text()));
  const kept = await rate(async () => void (await (await app.request(path)).text()));
  const fresh = await rate(async () => {
    await freshen();
    await (await app.request(path)).text();
  });
  console.log(`document        ${document.length} characters`);
  console.log(`bare Hono       ${constant.toFixed(0)} requests per CPU second`);
  console.log(`kept            ${kept.toFixed(0)}   ratio ${(kept / constant).toFixed(2)}`);
  console.log(`fresh           ${fresh.toFixed(0)}   ratio ${(fresh / constant).toFixed(2)}`);
} finally {
  await db.destroy();
  rmSync(folder, { recursive: true });
}

/** Best rounds of requests per CPU second, one after the other. */
async function rate(request: () => Promise<void>): Promise<number> {
  let best = 0;
  for (let round = 0; round < rounds; round += 1) {
    const started = process.cpuUsage();
    for (let done = 0; done < requests; done += 1) await request();
    const { user, system } = process.cpuUsage(started);
    best = Math.max(best, requests / ((user + system) / 1e6));
  }
  return best;
}
