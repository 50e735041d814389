import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ApiClient } from '../testing/api-client.ts';
import { townships } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { doubleClick, productForm, tradeOf } from '../testing/trade.ts';

describe('a product', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    let other: ApiClient;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
      other = await test.producer({ divisionCode: townships.jili });
    });
    after(() => database[Symbol.asyncDispose]());

    it('is made, read and found in the lists of its producer and its county alone', async () => {
      const certifications = [{ kind: 'green', number: 'LB-44-20011800001A', validUntil: '2027-01-31' }];
      const body = productForm({ name: '高桥银峰', standard: 'DB43/T 162-2019', certifications });
      const made = await producer.must('createProduct', { body });
      const { id: _, subjectId: __, createdAt, ...told } = made;
      assert.deepEqual(told, { ...body, version: 1 });
      assert.equal(createdAt, test.clock.now().toISOString());
      assert.deepEqual(await producer.must('getProduct', { params: { id: made.id } }), made);
      const county = await test.county(places.changshaCounty);
      const lists = await Promise.all(
        [producer, county, other, await test.county(places.liuyang)].map(client => client.must('listProducts')),
      );
      assert.deepEqual(
        lists.map(({ items }) => items.some(({ id }: { id: string }) => id === made.id)),
        [true, true, false, false],
      );
    });

    it('is one after a double click', async () => {
      const [first, second] = await doubleClick(producer, 'createProduct', { body: productForm({ name: '双击茶' }) });
      assert.deepEqual([first?.status, second?.status], [201, 201]);
      assert.equal(first?.body.id, second?.body.id);
    });

    it('changes only from the version that was read', async () => {
      const { id, version } = await tradeOf(producer).product();
      const change = (name: string) =>
        producer.call('updateProduct', { params: { id }, body: { ...productForm({ name }), version } });
      const answers = await Promise.all([change('甲'), change('乙')]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
      assert.equal(answers.find(({ status }) => status === 409)?.body.code, 'resource.changed');
      const kept = await producer.must('getProduct', { params: { id } });
      assert.deepEqual([kept.version, kept.name], [2, answers.find(({ status }) => status === 200)?.body.name]);
    });

    describe('with a GTIN', () => {
      it('keeps it in fourteen digits and refuses a wrong one at its field', async () => {
        const made = await tradeOf(producer).product({ gtin: '6901234567892' });
        assert.equal(made.gtin, '06901234567892');
        const wrong = await producer.call('createProduct', { body: productForm({ gtin: '6901234567893' }) });
        assert.equal(wrong.status, 422);
        assert.deepEqual(
          wrong.body.errors.map(({ field, code }: { field: string; code: string }) => [field, code]),
          [['gtin', 'gtin.check_digit']],
        );
      });

      it('has it alone among the products of its producer, also when two are made at once', async () => {
        const body = productForm({ gtin: '09521234543213' });
        const answers = await Promise.all([1, 2, 3].map(() => producer.call('createProduct', { body })));
        assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
        const refused = answers.find(({ status }) => status === 409);
        assert.equal(refused?.body.code, 'product.gtin_taken');
        assert.equal(refused?.body.errors[0].field, 'gtin');
        // A stranger's product cannot keep a producer from its own number.
        assert.equal((await other.call('createProduct', { body })).status, 201);
      });

      it('cannot take the number of another by a change', async () => {
        await tradeOf(producer).product({ gtin: '96385074' });
        const { id, version } = await tradeOf(producer).product();
        const body = { ...productForm({ gtin: '96385074' }), version };
        const answer = await producer.call('updateProduct', { params: { id }, body });
        assert.equal(answer.body.code, 'product.gtin_taken');
        assert.equal((await producer.must('getProduct', { params: { id } })).version, version);
      });

      it('keeps the number once labels carry it, and may get its first number then', async () => {
        const trade = tradeOf(producer);
        const made = await trade.product({ gtin: '690123456787' });
        await trade.issue(await trade.batch({ productId: made.id }), 1);
        const change = (id: string, body: object) => producer.call('updateProduct', { params: { id }, body });
        const form = { ...productForm({ gtin: '16901234567899' }), version: 1 };
        const moved = await change(made.id, form);
        assert.deepEqual([moved.status, moved.body.code], [409, 'product.gtin_printed']);
        assert.equal((await producer.must('getProduct', { params: { id: made.id } })).gtin, '00690123456787');
        const bare = await trade.product();
        await trade.issue(await trade.batch({ productId: bare.id }), 1);
        assert.equal((await change(bare.id, form)).status, 200);
      });
    });
  });
});
