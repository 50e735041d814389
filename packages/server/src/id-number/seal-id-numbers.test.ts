import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { sql } from 'kysely';
import { fromJson, toJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import { farmerForm, nobodysId } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, testIdNumbers } from '../testing/test-app.ts';
import { createIdNumberVault, IdNumberKeyMissingError } from './id-number-vault.ts';
import { sealIdNumbers } from './seal-id-numbers.ts';

/** All that the database holds, as one text. */
const everything = async (db: Db): Promise<string> => {
  const tables = await db.introspection.getTables();
  const rows = await Promise.all(tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db)));
  return JSON.stringify(rows.map(result => result.rows));
};

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let db: Db;
  let id: string;
  before(async () => {
    database = await open();
    db = database.db;
    const test = createTestApp(db);
    await test.producer(farmerForm());
    const { items } = await (await test.county(places.changshaCounty)).must('listRegistrations');
    id = items[0].id;
  });
  after(() => database[Symbol.asyncDispose]());

  const read = async () => {
    const row = await db.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    const subject = await db.selectFrom('subject').selectAll().where('registration_id', '=', id).executeTakeFirst();
    return { ...row, subject };
  };

  it('leaves no identity number of a person to read from registration to account', async () => {
    assert.ok(!(await everything(db)).includes(nobodysId));
    const { id_number, form, identity, subject } = await read();
    assert.equal(testIdNumbers.open(id_number ?? '', id), nobodysId);
    assert.equal(fromJson(form).idNumber, '4301**********0014');
    assert.equal(identity, `resident-id:${testIdNumbers.fingerprint(nobodysId)}`);
    assert.equal(subject?.identity, identity);
  });

  it('seals what lies plain from before, once', async () => {
    const { form } = await read();
    const identity = `resident-id:${nobodysId}`;
    const plain = toJson({ ...fromJson(form), idNumber: nobodysId });
    await db.updateTable('registration').set({ identity, form: plain, id_number: null }).execute();
    await db.updateTable('subject').set({ identity }).execute();

    assert.equal(await sealIdNumbers(db, testIdNumbers), 1);
    assert.ok(!(await everything(db)).includes(nobodysId));
    const row = await read();
    assert.equal(testIdNumbers.open(row.id_number ?? '', id), nobodysId);
    assert.deepEqual(
      [row.form, row.identity, row.subject?.identity],
      [form, `resident-id:${testIdNumbers.fingerprint(nobodysId)}`, row.identity],
    );
    assert.equal(await sealIdNumbers(db, testIdNumbers), 0);
  });

  it('moves everything to the newest key', async () => {
    const newest = new Uint8Array(32).fill(9);
    const both = createIdNumberVault([new Uint8Array(32).fill(8), newest]);
    assert.equal(await sealIdNumbers(db, both), 1);
    const alone = createIdNumberVault([newest]);
    assert.equal(await sealIdNumbers(db, alone), 0);
    const { id_number, identity } = await read();
    assert.equal(alone.open(id_number ?? '', id), nobodysId);
    assert.equal(identity, `resident-id:${alone.fingerprint(nobodysId)}`);
  });

  it('refuses to go on without a key, unless that key is given up; the numbers then stay sealed', async () => {
    const stranger = createIdNumberVault([new Uint8Array(32).fill(10)]);
    const { id_number } = await read();
    const lost = id_number?.slice(0, 8) ?? '';
    await assert.rejects(sealIdNumbers(db, stranger), new IdNumberKeyMissingError(lost));
    assert.equal(await sealIdNumbers(db, stranger, { lostKeys: [lost] }), 0);
    assert.equal((await read()).id_number, id_number);
  });
});
