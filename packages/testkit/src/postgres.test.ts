import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import pg from 'pg';
import { createPostgresDatabase } from './postgres.ts';

describe('PostgreSQL for tests', () => {
  it('gives each caller an empty database of its own', async () => {
    const [one, other] = await Promise.all([createPostgresDatabase(), createPostgresDatabase()]);
    await run(one.url, 'create table only_here (id int)');
    await assert.rejects(run(other.url, 'select * from only_here'), /only_here/);
    await one.drop();
    await assert.rejects(run(one.url, 'select 1'), /does not exist/);
    await other.drop();
  });

  it('leaves no server and no folder behind, even when the test process is killed', async () => {
    const source = `
      import { startPostgres } from ${JSON.stringify(import.meta.resolve('./postgres.ts'))};
      const { url } = await startPostgres();
      console.log(decodeURIComponent(new URL(url).host));
      setInterval(() => {}, 1000);`;
    const { TEST_DATABASE_URL: _, ...env } = process.env;
    const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(child.stdout, 'data');
    const folder = String(line).trim();
    assert.ok(existsSync(folder));
    child.kill('SIGKILL');
    await once(child, 'exit');
    // The folder goes last, after the server: wait for that.
    spawnSync('sh', ['-c', `while [ -e "${folder}" ]; do sleep 0.05; done`], { timeout: 20_000 });
    assert.ok(!existsSync(folder));
  });
});

async function run(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
