import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ensureSqlite3Driver } from '@suyuan/testkit/sqlite3-driver';
import { sql } from 'kysely';
import { fill } from '../testing/databases.ts';
import { picture } from '../testing/pictures.ts';
import { UploadReader, UploadWriter } from '../upload/upload.repository.ts';
import { type Db, openDatabase, sqliteDrivers } from './open-database.ts';

before(() => ensureSqlite3Driver(import.meta.url));

for (const sqliteDriver of sqliteDrivers) {
  describe(`SQLite by ${sqliteDriver}`, () => {
    let folder: string;
    let db: Db;
    let address: string;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'suyuan-sqlite-'));
      address = `file:${join(folder, 'test.db')}`;
      db = openDatabase(address, { sqliteDriver });
      await fill(db);
    });
    after(async () => {
      await db.destroy();
      rmSync(folder, { recursive: true });
    });
    const count = async (handle: Db): Promise<number> =>
      (
        await handle
          .selectFrom('rate_limit')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    const add = (handle: Db, key: string) =>
      handle.insertInto('rate_limit').values({ key, window_end: 1, count: 1 }).execute();

    it('writes ahead and holds foreign keys', async () => {
      const mode = await sql<{ journal_mode: string }>`pragma journal_mode`.execute(db);
      assert.equal(mode.rows[0]?.journal_mode, 'wal');
      const orphan = { id: 'b', name: 'b', kind: 'authority', division_code: '999999', created_at: 'x' } as const;
      await assert.rejects(db.insertInto('body').values(orphan).execute(), /FOREIGN KEY/);
    });

    it('gives bytes back as they came', async () => {
      const content = picture('jpeg');
      const size = { mediaType: 'image/jpeg', widthPx: 12, heightPx: 8 } as const;
      await new UploadWriter(db).add('bytes', size, content, new Date(0));
      assert.deepEqual((await new UploadReader(db).find('bytes'))?.content, content);
    });

    it('tells how many rows changed', async () => {
      await add(db, 'one');
      await add(db, 'two');
      const changed = await db
        .updateTable('rate_limit')
        .set({ count: 5 })
        .where('key', 'in', ['one', 'two'])
        .executeTakeFirst();
      assert.equal(changed.numUpdatedRows, 2n);
      const none = await db.deleteFrom('rate_limit').where('key', '=', 'three').executeTakeFirst();
      assert.equal(none.numDeletedRows, 0n);
    });

    it('keeps nothing of a transaction that failed', async () => {
      const before = await count(db);
      const failing = db.transaction().execute(async tx => {
        await add(tx, 'lost');
        throw new Error('on purpose');
      });
      await assert.rejects(failing, /on purpose/);
      assert.equal(await count(db), before);
    });

    it('lets concurrent transactions follow each other', async () => {
      await db.insertInto('rate_limit').values({ key: 'sum', window_end: 1, count: 0 }).execute();
      const increment = () =>
        db.transaction().execute(async tx => {
          const row = await tx
            .selectFrom('rate_limit')
            .select('count')
            .where('key', '=', 'sum')
            .executeTakeFirstOrThrow();
          await tx
            .updateTable('rate_limit')
            .set({ count: row.count + 1 })
            .where('key', '=', 'sum')
            .execute();
        });
      await Promise.all(Array.from({ length: 20 }, increment));
      const { count: sum } = await db
        .selectFrom('rate_limit')
        .select('count')
        .where('key', '=', 'sum')
        .executeTakeFirstOrThrow();
      assert.equal(sum, 20);
    });

    it('takes the write lock at the start, so that another process waits instead of failing half-way', async () => {
      const other = openDatabase(address, { sqliteDriver });
      await sql`pragma busy_timeout = 1`.execute(other);
      try {
        await db.transaction().execute(async tx => {
          await tx.selectFrom('rate_limit').select('key').execute();
          assert.equal(typeof (await count(other)), 'number', 'readers go on');
          await assert.rejects(
            other.transaction().execute(async () => undefined),
            /database is locked/,
          );
          await add(tx, 'after the read');
        });
      } finally {
        await other.destroy();
      }
    });

    it('keeps more texts of statements than its cache holds apart', async () => {
      for (let width = 1; width <= 600; width += 1) {
        const columns = sql.join(Array.from({ length: width }, (_, at) => sql.raw(`${at} as c${at}`)));
        const { rows } = await sql<Record<string, number>>`select ${columns}`.execute(db);
        assert.equal(Object.keys(rows[0] ?? {}).length, width);
      }
    });
  });
}
