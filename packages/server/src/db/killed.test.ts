import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { migrate } from './migrate.ts';
import { openDatabase } from './open-database.ts';

const program = fileURLToPath(new URL('../testing/write-pairs.ts', import.meta.url));

it('a process killed while it writes leaves whole transactions, all that it told of, and a sound file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'suyuan-killed-'));
  const path = join(folder, 'suyuan.db');
  const before = openDatabase(path);
  await migrate(before);
  await before.destroy();

  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let told = 0;
  for await (const _ of createInterface(child.stdout)) {
    told += 1;
    if (told === 30) child.kill('SIGKILL');
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  assert.equal(child.signalCode, 'SIGKILL');

  const after = openDatabase(path);
  const rows = await after.selectFrom('audit').select('id').execute();
  const left = rows.filter(({ id }) => id.endsWith('left')).length;
  assert.equal(rows.length, 2 * left);
  assert.ok(left >= told, `${left} pairs of ${told}`);
  assert.deepEqual(
    (await sql`pragma integrity_check`.execute(after)).rows.map(row => ({ ...(row as object) })),
    [{ integrity_check: 'ok' }],
  );
  assert.deepEqual(await migrate(after), []);
  await after.destroy();
  rmSync(folder, { recursive: true });
});
