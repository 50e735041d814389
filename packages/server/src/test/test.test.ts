import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInTemplate } from '@suyuan/label/templates';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { doubleClick, testForm, tradeOf } from '../testing/trade.ts';

describe('a test of a batch', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
    });
    after(() => database[Symbol.asyncDispose]());

    const inhibition = (value: string, verdict: string, changes = {}) =>
      testForm({
        ...changes,
        kind: 'rapid',
        items: [{ name: '农药残留抑制率', method: 'GB/T 5009.199-2003', value, unit: '%', verdict }],
      });

    it('is kept as entered, with the verdict that its items give together', async () => {
      const batch = await tradeOf(producer).batch();
      const items = [
        { name: '毒死蜱', method: 'GB 23200.113-2018', value: '未检出', unit: 'mg/kg', limit: '0.02', verdict: 'pass' },
        { name: '腐霉利', value: '5.1', verdict: 'fail' },
      ];
      const body = testForm({ reportNumber: 'NO.2026-018', items });
      const made = await producer.must('createTest', { params: { id: batch.id }, body });
      assert.deepEqual(made, { ...body, id: made.id, recordedAt: test.clock.now().toISOString(), verdict: 'fail' });
      const county = await test.county(places.changshaCounty);
      assert.deepEqual((await county.must('listTests', { params: { id: batch.id } })).items, [made]);
    });

    it('is one after a double click', async () => {
      const batch = await tradeOf(producer).batch();
      const options = { params: { id: batch.id }, body: testForm() };
      const answers = await doubleClick(producer, 'createTest', options);
      assert.deepEqual(answers[0]?.body, answers[1]?.body);
      assert.equal((await producer.must('listTests', options)).items.length, 1);
    });

    it('that failed keeps more of the batch from sale until a laboratory clears it, and the trace says so', async () => {
      const trade = tradeOf(producer);
      const batch = await trade.batch();
      const params = { id: batch.id };
      await trade.test(batch);
      await trade.certify(batch);
      await trade.issue(batch, 2);
      const trace = () => test.anonymous.must('getTrace', { params: { code: batch.code } });
      assert.equal((await trace()).verdict, 'pass');

      await producer.must('createTest', { params, body: inhibition('63', 'fail', { testedOn: '2026-05-25' }) });
      const { verdict, certificate, status } = await trace();
      // Only its maker takes a promise back; that it does not hold is told beside it.
      assert.deepEqual([verdict, certificate.voided, status.state], ['fail', undefined, 'active']);
      const label = { template: builtInTemplate('trace-40x30')?.template, from: 1, to: 2, format: 'tspl', dpi: 203 };
      const attempts = [
        () => producer.call('issueCodes', { params, body: { count: 1 } }),
        () => producer.call('createPrintRun', { params, body: label }),
      ];
      for (const attempt of attempts) {
        const { status: refused, body } = await attempt();
        assert.deepEqual([refused, body.code], [409, 'batch.failed_test']);
        assert.match(body.detail, /复检/);
      }
      const county = await test.county(places.changshaCounty);
      for (const seen of [producer, county]) assert.equal((await seen.must('getBatch', { params })).verdict, 'fail');

      await producer.must('createTest', { params, body: testForm({ testedOn: '2026-05-30' }) });
      for (const attempt of attempts) assert.equal((await attempt()).status, 201);
      assert.equal((await trace()).verdict, 'pass');
    });

    it('whose value and verdict contradict each other is refused at the item', async () => {
      const batch = await tradeOf(producer).batch();
      const params = { id: batch.id };
      for (const [value, verdict] of [
        ['50', 'pass'],
        ['49.9', 'fail'],
      ] as const) {
        const answer = await producer.call('createTest', { params, body: inhibition(value, verdict) });
        assert.equal(answer.status, 422);
        const [{ field, code }] = answer.body.errors;
        assert.deepEqual([field, code], ['items.0.verdict', 'test.verdict_contradicts_value']);
      }
      assert.equal((await producer.call('createTest', { params, body: inhibition('50', 'fail') })).status, 201);
    });

    it('of tomorrow, or of nothing, is refused', async () => {
      const params = { id: (await tradeOf(producer).batch()).id };
      const future = await producer.call('createTest', { params, body: testForm({ testedOn: '2026-06-02' }) });
      assert.deepEqual([future.body.code, future.body.errors[0].field], ['event.day_in_future', 'testedOn']);
      const empty = await producer.call('createTest', { params, body: testForm({ items: [] }) });
      assert.deepEqual([empty.status, empty.body.errors[0].field], [422, 'items']);
    });

    it('may be added to a batch that is held: it is what may clear it', async () => {
      const batch = await tradeOf(producer).batch();
      const county = await test.county(places.changshaCounty);
      await county.must('createRecall', { params: { id: batch.id }, body: { kind: 'freeze', reason: '抽检待定' } });
      await tradeOf(producer).test(batch);
    });
  });
});
