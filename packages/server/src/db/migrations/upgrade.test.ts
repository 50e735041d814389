import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { PrintRun } from '@suyuan/contract/label';
import hunan from '@suyuan/domain/data/hunan.json' with { type: 'json' };
import { readDivisions } from '@suyuan/domain/division';
import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { loadDivisions } from '../../division/division.repository.ts';
import { sealIdNumbers } from '../../id-number/seal-id-numbers.ts';
import { nobodysId } from '../../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../../testing/databases.ts';
import { createTestApp, type TestApp, testIdNumbers } from '../../testing/test-app.ts';
import { migrate } from '../migrate.ts';
import { type Db, databaseKind } from '../open-database.ts';
import { createMigrations } from './index.ts';
import firstRelease from './vectors/first-release.json' with { type: 'json' };

type Value = string | number | null | { readonly base64: string };
type Row = Readonly<Record<string, Value>>;

const steps: readonly (readonly [string, Readonly<Record<string, readonly Row[]>>])[] = Object.entries(
  firstRelease.rows,
);

const toColumn = (value: Value) =>
  typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value;

const insert = async (db: Db, table: string, row: Row): Promise<void> => {
  const columns = sql.join(Object.keys(row).map(name => sql.ref(name)));
  const values = sql.join(Object.values(row).map(toColumn));
  await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(db);
};

const count = async (db: Db, table: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.count);
};

/** Takes an empty database to the first release, with its rows coming in as its steps went by. */
const makeFirstRelease = async (db: Db): Promise<void> => {
  const provider = { getMigrations: async () => createMigrations(databaseKind(db)) };
  const migrator = new Migrator({ db, provider });
  for (const [step, tables] of steps) {
    const { error } = await migrator.migrateTo(step);
    assert.equal(error, undefined);
    if ('body' in tables) await loadDivisions(db, readDivisions(hunan));
    for (const [table, rows] of Object.entries(tables)) {
      await sql`delete from ${sql.table(table)}`.execute(db);
      for (const row of rows) await insert(db, table, row);
    }
  }
};

forEachDatabase((_engine, _open, openEmpty) => {
  let database: TestDatabase;
  let test: TestApp;
  before(async () => {
    database = await openEmpty();
    await makeFirstRelease(database.db);
    await migrate(database.db);
    await sealIdNumbers(database.db, testIdNumbers);
    test = createTestApp(database.db);
  });
  after(() => database[Symbol.asyncDispose]());

  it('keeps every row of the first release', async () => {
    for (const [table, rows] of steps.flatMap(([, tables]) => Object.entries(tables))) {
      assert.equal(await count(database.db, table), rows.length, table);
    }
  });

  it('lets its people in with the passwords they had, and shows them what was theirs', async () => {
    const producer = await test.signIn('934301210000000194');
    const { items } = await producer.must('listBatches');
    assert.equal(items.length, 1);
    const of = { params: { id: items[0].id } };
    const { items: runs } = await producer.must('listPrintRuns', of);
    // What was ordered then is printed again as it was.
    assert.deepEqual(
      runs.map(({ form, progress }: PrintRun) => [form, progress]),
      [['whole', undefined]],
    );
    const templates = await producer.must('listTemplates');
    const versions = await producer.must('listTemplateVersions', { params: { id: templates.items[0].id } });
    assert.equal(versions.items.length, 1);
    assert.equal((await producer.must('listApiKeys')).items.length, 1);
  });

  it('reads a label that was printed then', async () => {
    const { product, certificate, tests, events } = await test.anonymous.must('getTrace', {
      params: { code: '50715516282053912782' },
    });
    assert.equal(product.name, '金井绿茶');
    assert.ok(certificate);
    assert.deepEqual([tests.length, events.length], [1, 1]);
  });

  it('holds applications whose persons are sealed and still known again', async () => {
    const rows = await sql`select * from registration`.execute(database.db);
    assert.doesNotMatch(JSON.stringify(rows.rows), new RegExp(`${nobodysId}|430121190001010030`));
    const county = await test.signIn('county-430121');
    const { items } = await county.must('listRegistrations', { query: { limit: '100' } });
    assert.deepEqual(items.map(({ state }: { state: string }) => state).toSorted(), [
      'approved',
      'approved',
      'pending',
      'returned',
    ]);
    const seen = await Promise.all(
      items.map(({ id }: { id: string }) => county.must('getRegistration', { params: { id } })),
    );
    assert.deepEqual(seen.flatMap(({ form }) => form.idNumber ?? []).toSorted(), [
      '4301**********0014',
      '4301**********0030',
    ]);
  });
});
