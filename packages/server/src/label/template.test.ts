import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInTemplate } from '@suyuan/label/templates';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';
import { doubleClick } from '../testing/trade.ts';

const template = builtInTemplate('trace-40x30')?.template;
assert.ok(template);

describe('a saved label template', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    let other: ApiClient;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
      other = await test.producer();
    });
    after(() => database[Symbol.asyncDispose]());

    const save = (name: string) => producer.must('createTemplate', { body: { name, template } });
    const names = async (client: ApiClient) =>
      (await client.must('listTemplates')).items.map(({ name }: { name: string }) => name);

    it('is kept with what its model knows, and is its producer’s alone', async () => {
      const body = { name: '茶叶小标签', template: { ...template, script: 'alert(1)' } };
      const saved = await producer.must('createTemplate', { body });
      const { id, ...told } = saved;
      assert.deepEqual(told, { version: 1, name: '茶叶小标签', template, updatedAt: test.clock.now().toISOString() });
      assert.ok((await names(producer)).includes('茶叶小标签'));
      assert.deepEqual(await names(other), []);
      const change = { params: { id }, body: { name: '我的', template, version: 1 } };
      for (const operation of ['updateTemplate', 'deleteTemplate'] as const) {
        assert.equal((await other.call(operation, change)).body.code, 'resource.not_found');
      }
    });

    it('is listed with the one changed last in front', async () => {
      const first = await save('甲');
      test.clock.advance(1000);
      await save('乙');
      test.clock.advance(1000);
      const body = { name: '甲二', template, version: 1 };
      const changed = await producer.must('updateTemplate', { params: { id: first.id }, body });
      assert.deepEqual([changed.version, changed.name], [2, '甲二']);
      assert.deepEqual((await names(producer)).slice(0, 2), ['甲二', '乙']);
    });

    it('is listed page by page, in one order although several were saved in one millisecond', async () => {
      const many = await test.producer();
      for (let index = 0; index < 7; index += 1)
        await many.must('createTemplate', { body: { name: `模板 ${index}`, template } });
      const whole = (await many.must('listTemplates')).items.map(({ id }: { id: string }) => id);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: '3', ...(cursor && { cursor }) };
        const { items, next } = await many.must('listTemplates', { query });
        seen.push(...items.map(({ id }: { id: string }) => id));
        cursor = next;
      } while (cursor);
      assert.deepEqual([seen.length, seen], [7, whole]);
      assert.equal((await many.call('listTemplates', { query: { cursor: 'x' } })).body.code, 'request.invalid');
    });

    it('is changed by one of two who read the same version', async () => {
      const { id } = await save('两人');
      const change = (name: string) =>
        producer.call('updateTemplate', { params: { id }, body: { name, template, version: 1 } });
      const answers = await Promise.all([change('甲'), change('乙')]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
      assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'resource.changed');
    });

    it('is gone once deleted', async () => {
      const { id } = await save('不要了');
      assert.equal((await producer.call('deleteTemplate', { params: { id } })).status, 204);
      assert.ok(!(await names(producer)).includes('不要了'));
      assert.equal((await producer.call('deleteTemplate', { params: { id } })).body.code, 'resource.not_found');
    });

    it('is one after a double click', async () => {
      const answers = await doubleClick(producer, 'createTemplate', { body: { name: '双击', template } });
      assert.deepEqual(answers[0]?.body, answers[1]?.body);
      assert.equal((await names(producer)).filter((name: string) => name === '双击').length, 1);
    });

    it('that breaks the model is refused, each fault at its place', async () => {
      const [item] = template.items;
      const broken: readonly [object, string][] = [
        [{}, 'template'],
        [{ ...template, width: -40 }, 'template.width'],
        [{ ...template, items: [{ ...item, x: '1' }] }, 'template.items.0.x'],
        [{ ...template, items: [item, item] }, 'template.items'],
        [{ ...template, items: Array(600).fill(item) }, 'template.items'],
        [{ ...template, schemaVersion: 99 }, 'template.schemaVersion'],
        [
          {
            ...template,
            items: [{ kind: 'image', id: 'i', x: 1, y: 1, w: 5, h: 5, data: 'https://evil.example/a.png' }],
          },
          'template.items.0.data',
        ],
      ];
      const { id } = await save('好的');
      for (const [bad, field] of broken) {
        const made = await producer.call('createTemplate', { body: { name: '坏的', template: bad } });
        assert.deepEqual([made.status, made.body.code], [422, 'label.template_invalid'], field);
        const fields = made.body.errors.map((error: { field: string }) => error.field);
        assert.ok(
          fields.some((found: string) => found.startsWith(field)),
          `${fields} has no ${field}`,
        );
        const change = { params: { id }, body: { name: '坏的', template: bad, version: 1 } };
        assert.equal((await producer.call('updateTemplate', change)).body.code, 'label.template_invalid');
      }
      assert.ok(!(await names(producer)).includes('坏的'));
    });
  });
});
