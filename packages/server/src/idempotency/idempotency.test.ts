import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cooperativeForm } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { picture } from '../testing/pictures.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';

describe('an Idempotency-Key', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
    });
    after(() => database[Symbol.asyncDispose]());

    const form = async () => {
      const { id } = await test.anonymous.must('createUpload', { raw: picture('webp') });
      return cooperativeForm({ licenceUploadId: id });
    };
    const countOf = async (table: 'registration' | 'upload'): Promise<number> => {
      const { count } = await database.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    };

    it('makes one record of a double click, and both get its answer', async () => {
      const body = await form();
      const before = await countOf('registration');
      const clicks = Array.from({ length: 8 }, () =>
        test.anonymous.call('createRegistration', { body, key: 'double-click' }),
      );
      const answers = await Promise.all(clicks);
      assert.deepEqual(
        answers.map(({ status }) => status),
        Array(8).fill(201),
      );
      assert.equal(new Set(answers.map(answer => answer.body.receipt)).size, 1);
      assert.equal((await countOf('registration')) - before, 1);
    });

    it('answers a retry with what was answered, also when it could not be done again', async () => {
      const body = await form();
      const first = await test.anonymous.call('createRegistration', { body, key: 'lost-answer' });
      assert.equal(first.headers.get('idempotency-replayed'), null);
      const retry = await test.anonymous.call('createRegistration', { body, key: 'lost-answer' });
      assert.deepEqual([retry.status, retry.body], [201, first.body]);
      assert.equal(retry.headers.get('idempotency-replayed'), 'true');
    });

    it('covers the bytes of a picture too', async () => {
      const before = await countOf('upload');
      const twice = ['upload-once', 'upload-once'].map(key =>
        test.anonymous.must('createUpload', { raw: picture('png'), key }),
      );
      const [first, second] = await Promise.all(twice);
      assert.deepEqual(first, second);
      assert.equal((await countOf('upload')) - before, 1);
      const other = await test.anonymous.call('createUpload', { raw: picture('jpeg'), key: 'upload-once' });
      assert.equal(other.body.code, 'idempotency.key_reused');
    });

    it('is refused for another request', async () => {
      await test.anonymous.must('createRegistration', { body: await form(), key: 'reused-key' });
      const other = await test.anonymous.call('createRegistration', { body: await form(), key: 'reused-key' });
      assert.deepEqual([other.status, other.body.code], [422, 'idempotency.key_reused']);
    });

    it('is free again after a failure', async () => {
      const body = { ...(await form()), licenceUploadId: '00000000-0000-4000-8000-00000000dead' };
      const failed = await test.anonymous.call('createRegistration', { body, key: 'failed-once' });
      assert.equal(failed.body.code, 'upload.unknown');
      const mended = await test.anonymous.call('createRegistration', { body: await form(), key: 'failed-once' });
      assert.equal(mended.status, 201);
    });

    it('belongs to its user alone, and the database keeps neither it nor the answer in clear', async () => {
      const one = await test.official('key-one', { division: places.hunan });
      const other = await test.official('key-other', { division: places.hunan });
      const key = 'shared-by-chance';
      const first = await one.must('createApiKey', { body: { name: '同名' }, key });
      const second = await other.must('createApiKey', { body: { name: '同名' }, key });
      assert.notEqual(first.secret, second.secret);
      assert.deepEqual(await one.must('createApiKey', { body: { name: '同名' }, key }), first);
      const rows = JSON.stringify(await database.db.selectFrom('idempotency').selectAll().execute());
      for (const secret of [key, first.secret, second.secret]) assert.ok(!rows.includes(secret));
    });
  });
});
