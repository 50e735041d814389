import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { isUnreachable } from './database-errors.ts';
import { openDatabase } from './open-database.ts';

describe('a PostgreSQL that is not there', () => {
  it('is given up in time when it takes the connection and says nothing', async () => {
    const sockets = new Set<{ destroy(): void }>();
    const silent = createServer(socket => void sockets.add(socket)).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const db = openDatabase(`postgres://suyuan@127.0.0.1:${port}/suyuan`, { connectPatienceMs: 50 });
    const failure = await sql`select 1`.execute(db).catch((error: unknown) => error);
    assert.ok(failure instanceof Error);
    assert.ok(isUnreachable(failure), failure.message);
    await db.destroy();
    for (const socket of sockets) socket.destroy();
    silent.close();
  });
});
