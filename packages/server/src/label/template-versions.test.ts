import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { TemplateVersion } from '@suyuan/contract/label';
import { builtInTemplate } from '@suyuan/label/templates';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

const small = builtInTemplate('trace-40x30')?.template;
const large = builtInTemplate('trace-60x40')?.template;
assert.ok(small && large);

describe('the versions of a saved label template', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    let colleague: ApiClient;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
      colleague = await test.colleague(producer, '龙小妹');
    });
    after(() => database[Symbol.asyncDispose]());

    const save = async () => (await producer.must('createTemplate', { body: { name: '黄桃', template: small } })).id;
    const change = (client: ApiClient, id: string, version: number, name: string, template: unknown = small) =>
      client.must('updateTemplate', { params: { id }, body: { version, name, template } });
    const versions = (id: string, query = {}) => producer.must('listTemplateVersions', { params: { id }, query });

    it('are all there, newest first, each with who saved it and when', async () => {
      const { name } = await producer.must('getSession');
      const id = await save();
      const first = test.clock.now().toISOString();
      test.clock.advance(60_000);
      await change(colleague, id, 1, '黄桃大标签', large);
      const { items, next } = await versions(id);
      assert.equal(next, undefined);
      assert.deepEqual(items, [
        {
          version: 2,
          name: '黄桃大标签',
          template: large,
          savedAt: test.clock.now().toISOString(),
          actorName: '龙小妹',
        },
        { version: 1, name: '黄桃', template: small, savedAt: first, actorName: name },
      ]);
    });

    it('give an older one back: saved again it is the newest, and nothing in between is lost', async () => {
      const id = await save();
      await change(producer, id, 1, '改坏了', large);
      const { items } = await versions(id);
      const oldest: TemplateVersion = items.at(-1);
      const restored = await change(producer, id, 2, oldest.name, oldest.template);
      assert.deepEqual([restored.version, restored.name, restored.template], [3, '黄桃', small]);
      const names = (await versions(id)).items.map(({ name }: TemplateVersion) => name);
      assert.deepEqual(names, ['黄桃', '改坏了', '黄桃']);
    });

    it('come page by page, in the order of their numbers although saved in one millisecond', async () => {
      const id = await save();
      for (let version = 1; version < 11; version += 1) await change(producer, id, version, `第 ${version + 1} 版`);
      const seen: number[] = [];
      let cursor: string | undefined;
      do {
        const { items, next } = await versions(id, { limit: '4', ...(cursor && { cursor }) });
        seen.push(...items.map(({ version }: TemplateVersion) => version));
        cursor = next;
      } while (cursor);
      assert.deepEqual(seen, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    });

    it('gain none from a change that came too late', async () => {
      const id = await save();
      await change(producer, id, 1, '先到');
      const late = { params: { id }, body: { version: 1, name: '后到', template: small } };
      assert.equal((await colleague.call('updateTemplate', late)).body.code, 'resource.changed');
      assert.deepEqual((await versions(id)).items.length, 2);
    });

    it('are shared by all accounts of the subject, like the templates themselves, and by nobody else', async () => {
      const id = await save();
      const seen = async (client: ApiClient) =>
        (await client.must('listTemplates')).items.some((template: { id: string }) => template.id === id);
      const other = await test.producer();
      assert.deepEqual([await seen(producer), await seen(colleague), await seen(other)], [true, true, false]);
      assert.equal((await colleague.must('listTemplateVersions', { params: { id } })).items.length, 1);
      assert.equal((await other.call('listTemplateVersions', { params: { id } })).body.code, 'resource.not_found');
      assert.equal((await colleague.call('deleteTemplate', { params: { id } })).status, 204);
      assert.equal(await seen(producer), false);
    });

    it('go with their template', async () => {
      const id = await save();
      await change(producer, id, 1, '黄桃二');
      await producer.must('deleteTemplate', { params: { id } });
      const answer = await producer.call('listTemplateVersions', { params: { id } });
      assert.equal(answer.body.code, 'resource.not_found');
      const rows = await test.db
        .selectFrom('label_template_version')
        .select('name')
        .where('template_id', '=', id)
        .execute();
      assert.deepEqual(rows, []);
    });
  });
});
