import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { findChainBreak } from '@suyuan/domain/batch';
import type { ApiClient } from '../testing/api-client.ts';
import { townships } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { doubleClick, quantity, tradeOf, treatment } from '../testing/trade.ts';
import { BatchReader } from './batch.repository.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

// 2026-06-01, 10 o'clock in China.
forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let test: TestApp;
  let producer: ApiClient;
  let other: ApiClient;
  let trade: ReturnType<typeof tradeOf>;
  before(async () => {
    database = await open();
    test = createTestApp(database.db);
    producer = await test.producer();
    other = await test.producer({ divisionCode: townships.jili });
    trade = tradeOf(producer);
  });
  after(() => database[Symbol.asyncDispose]());

  const refusal = async (batch: { id: string }, event: object) => {
    const { status, body } = await producer.call('createEvent', { params: { id: batch.id }, body: event });
    assert.ok(status >= 400, JSON.stringify(body));
    return body;
  };

  describe('a batch', () => {
    it('is made of an own product, with a code of its own, and read back the same', async () => {
      const product = await trade.product({ name: '湘波绿' });
      const made = await trade.batch({ productId: product.id, lot: '头春-7' });
      assert.deepEqual([made.state, made.lot, made.productName, made.codesIssued], ['active', '头春-7', '湘波绿', 0]);
      assert.match(made.code, /^[5-9]\d{19}$/);
      assert.deepEqual(await producer.must('getBatch', { params: { id: made.id } }), {
        ...made,
        subjectName: '长沙县金井湘丰茶叶专业合作社',
      });
    });

    it('of a stranger’s product is not made', async () => {
      const product = await tradeOf(other).product();
      const body = { productId: product.id, plot: '1', harvestDate: '2026-05-20', quantity };
      const answer = await producer.call('createBatch', { body });
      assert.deepEqual([answer.status, answer.body.code], [404, 'resource.not_found']);
    });

    it('is one after a double click', async () => {
      const { id: productId } = await trade.product();
      const body = { productId, plot: '1', harvestDate: '2026-05-02', quantity };
      const answers = await doubleClick(producer, 'createBatch', { body });
      assert.deepEqual(
        answers.map(({ status }) => status),
        [201, 201],
      );
      assert.equal(answers[0]?.body.id, answers[1]?.body.id);
    });

    it('gets a lot name of its own when many are made at once, and no two the same number', async () => {
      const { id: productId } = await trade.product();
      const body = { productId, plot: '1', harvestDate: '2026-05-03', quantity };
      const made = await Promise.all(Array.from({ length: 6 }, () => producer.must('createBatch', { body })));
      assert.deepEqual(
        made.map(({ lot }) => lot).sort(),
        [1, 2, 3, 4, 5, 6].map(number => `20260503-0${number}`),
      );
      assert.equal(new Set(made.map(({ code }) => code)).size, 6);
    });

    it('keeps a lot name from its producer’s other batches, not from others’', async () => {
      await trade.batch({ lot: 'A-1' });
      const { id: productId } = await trade.product();
      const body = { productId, lot: 'A-1', plot: '1', harvestDate: '2026-05-20', quantity };
      const answer = await producer.call('createBatch', { body });
      assert.deepEqual([answer.status, answer.body.code, answer.body.errors[0].field], [409, 'batch.lot_taken', 'lot']);
      assert.equal((await tradeOf(other).batch({ lot: 'A-1' })).lot, 'A-1');
    });

    it('of nothing, of less than nothing or of no number is refused at its field', async () => {
      const { id: productId } = await trade.product();
      for (const value of [0, -1, 1e9, '12', null]) {
        const body = { productId, plot: '1', harvestDate: '2026-05-20', quantity: { value, unit: 'kg' } };
        const answer = await producer.call('createBatch', { body });
        assert.equal(answer.status, 422, String(value));
        assert.equal(answer.body.errors[0].field, 'quantity.value');
      }
      // JSON has no NaN: what tries to send one sends no JSON, or null.
      const raw = '{"productId":"","plot":"1","harvestDate":"2026-05-20","quantity":{"value":NaN,"unit":"kg"}}';
      assert.equal((await producer.call('createBatch', { raw })).body.code, 'request.not_json');
    });

    it('is listed newest first, page by page, by state, to whom it may concern', async () => {
      const county = await test.county(places.changshaCounty);
      const seen: string[] = [];
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const query = { limit: '4', ...(cursor === undefined ? {} : { cursor }) };
        const page = await county.must('listBatches', { query });
        seen.push(...page.items.map(({ id }: { id: string }) => id));
        cursor = page.next;
      }
      assert.equal(new Set(seen).size, seen.length);
      const own = await producer.must('listBatches', { query: { limit: '100' } });
      assert.deepEqual(
        own.items.map(({ id }: { id: string }) => id),
        seen,
      );
      assert.deepEqual((await producer.must('listBatches', { query: { state: 'recalled' } })).items, []);
      const elsewhere = await (await test.county(places.liuyang)).must('listBatches');
      assert.ok(elsewhere.items.every(({ id }: { id: string }) => !seen.includes(id)));
    });
  });

  describe('a farm record', () => {
    it('is chained to the one before it, in the order of entry, and shows if it is changed afterwards', async () => {
      const batch = await trade.batch();
      await trade.record(batch, { kind: 'planting', day: '2026-03-01', variety: '槠叶齐' });
      await trade.record(batch, { kind: 'irrigation', day: '2026-04-01', note: '第一行\n第二行' });
      await trade.record(batch, { kind: 'harvest', day: '2026-05-20', quantity });
      const chain = async () => (await producer.must('listEvents', { params: { id: batch.id } })).items;
      const records = await chain();
      assert.deepEqual(
        records.map(({ sequence }: { sequence: number }) => sequence),
        [1, 2, 3],
      );
      assert.equal(findChainBreak(records, sha256), undefined);
      await database.db
        .updateTable('farm_event')
        .set({ event: '{"kind":"irrigation","day":"2026-04-02"}' })
        .where('id', '=', records[1].id)
        .execute();
      assert.equal(findChainBreak(await chain(), sha256), 1);
    });

    it('has no door through which it could be changed or taken away', async () => {
      const batch = await trade.batch();
      const { id } = await trade.record(batch, { kind: 'irrigation', day: '2026-05-01' });
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        for (const path of [`/api/v1/batches/${batch.id}/events`, `/api/v1/batches/${batch.id}/events/${id}`]) {
          const { status } = await test.app.request(path, { method, headers: producer.headers });
          assert.ok([404, 405].includes(status), `${method} ${path}: ${status}`);
        }
      }
    });

    it('keeps its place when many are entered at once', async () => {
      const batch = await trade.batch();
      const days = Array.from({ length: 8 }, (_, at) => `2026-04-0${at + 1}`);
      await Promise.all(days.map(day => trade.record(batch, { kind: 'irrigation', day })));
      const records = await new BatchReader(database.db).events(batch.id);
      assert.deepEqual(
        records.map(({ sequence }) => sequence),
        days.map((_, at) => at + 1),
      );
      assert.equal(findChainBreak(records, sha256), undefined);
    });

    it('is one after a double click', async () => {
      const batch = await trade.batch();
      const body = { kind: 'irrigation', day: '2026-05-01' };
      const answers = await doubleClick(producer, 'createEvent', { params: { id: batch.id }, body });
      assert.equal(answers[0]?.body.id, answers[1]?.body.id);
      assert.equal((await new BatchReader(database.db).events(batch.id)).length, 1);
    });

    it('of a harvest before the safety interval has ended is refused, with the first day that is allowed', async () => {
      const batch = await trade.batch({ harvestDate: '2026-06-20' });
      await trade.record(batch, treatment('2026-05-25', 7));
      const early = await refusal(batch, { kind: 'harvest', day: '2026-05-31', quantity });
      assert.equal(early.code, 'event.harvest_before_interval');
      assert.equal(early.errors[0].field, 'day');
      assert.equal(early.params.earliest, '2026-06-01');
      assert.match(early.detail, /2026-06-01|6\s*月\s*1\s*日/);
      await trade.record(batch, { kind: 'harvest', day: '2026-06-01', quantity });
    });

    it('of a treatment entered late is refused where it forbids a harvest that was', async () => {
      const batch = await trade.batch();
      await trade.record(batch, { kind: 'harvest', day: '2026-05-20', quantity });
      assert.equal((await refusal(batch, treatment('2026-05-15', 14))).code, 'event.harvest_before_interval');
      // Long enough before, or after it.
      await trade.record(batch, treatment('2026-05-01', 14));
      await trade.record(batch, treatment('2026-05-21', 14));
    });

    it('of the future is refused by the calendar of China', async () => {
      const batch = await trade.batch({ harvestDate: '2026-06-20' });
      const future = await refusal(batch, { kind: 'irrigation', day: '2026-06-02' });
      assert.deepEqual([future.code, future.errors[0].field], ['event.day_in_future', 'day']);
      test.clock.set('2026-06-01T16:00:00.000Z');
      await trade.record(batch, { kind: 'irrigation', day: '2026-06-02' });
      test.clock.set('2026-06-01T02:00:00.000Z');
    });

    it('of a day that does not exist, of blanks or of a half treatment is refused at its field', async () => {
      const batch = await trade.batch();
      const faults: readonly [object, string][] = [
        [{ kind: 'irrigation', day: '2026-02-30' }, 'day'],
        [treatment('2026-05-01', 7, { inputName: '   ' }), 'inputName'],
        [treatment('2026-05-01', -1), 'safetyIntervalDays'],
        [treatment('2026-05-01', 7.5), 'safetyIntervalDays'],
        [treatment('2026-05-01', 7, { dose: undefined }), 'dose'],
        [{ kind: 'harvest', day: '2026-05-01', quantity: { value: -3, unit: 'kg' } }, 'quantity.value'],
        [{ kind: 'burning', day: '2026-05-01' }, 'kind'],
      ];
      for (const [event, field] of faults) {
        const { errors } = await refusal(batch, event);
        assert.deepEqual(
          errors.map((error: { field: string }) => error.field),
          [field],
        );
      }
    });
  });
});
