import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInTemplate } from '@suyuan/label/templates';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places } from '../testing/test-app.ts';
import { tradeOf } from '../testing/trade.ts';

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let producer: ApiClient;
  let county: ApiClient;
  let trade: ReturnType<typeof tradeOf>;
  before(async () => {
    database = await open();
    const test = createTestApp(database.db);
    producer = await test.producer();
    county = await test.county(places.changshaCounty);
    trade = tradeOf(producer);
  });
  after(() => database[Symbol.asyncDispose]());

  const batchWithCodes = async () => {
    const batch = await trade.batch();
    await trade.issue(batch, 20);
    return batch;
  };
  const template = builtInTemplate('trace-40x30')?.template;
  const body = { template, from: 1, to: 20, format: 'zpl', dpi: 203, form: 'stored', toPrinter: true };
  const order = (batch: { id: string }, changes: object = {}) =>
    producer.must('createPrintRun', { params: { id: batch.id }, body: { ...body, ...changes } });

  describe('a print run on its way to a printer', () => {
    const report = (run: { id: string }, sent: number, confirmed: number, client = producer) =>
      client.call('reportPrintRun', { params: { id: run.id }, body: { sent, confirmed } });

    it('has sent nothing when it was ordered; of a file nobody knows', async () => {
      const batch = await batchWithCodes();
      assert.deepEqual((await order(batch)).progress, { sent: 0, confirmed: 0 });
      assert.equal((await order(batch, { toPrinter: false, reprintReason: '存档' })).progress, undefined);
    });

    it('is in the log as far as it came, and never goes back, whatever comes late', async () => {
      const batch = await batchWithCodes();
      const run = await order(batch);
      for (const [sent, confirmed, expected] of [
        [8, 3, { sent: 8, confirmed: 3 }],
        [5, 5, { sent: 8, confirmed: 5 }],
        [0, 0, { sent: 8, confirmed: 5 }],
        [20, 20, { sent: 20, confirmed: 20 }],
      ] as const) {
        assert.deepEqual((await report(run, sent, confirmed)).body, { ...run, progress: expected });
        const log = await county.must('listPrintRuns', { params: { id: batch.id } });
        assert.deepEqual(log.items[0].progress, expected);
      }
    });

    it('is reported by many at once, and the furthest counts', async () => {
      const batch = await batchWithCodes();
      const run = await order(batch);
      await Promise.all([4, 19, 11].map(sent => report(run, sent, sent - 1)));
      assert.deepEqual((await report(run, 0, 0)).body.progress, { sent: 19, confirmed: 18 });
    });

    it('has not sent more than was ordered, nor confirmed more than was sent', async () => {
      const batch = await batchWithCodes();
      const run = await order(batch);
      for (const [sent, confirmed, field] of [
        [21, 0, 'sent'],
        [3, 4, 'confirmed'],
        [-1, 0, 'sent'],
        [1.5, 0, 'sent'],
      ] as const) {
        const { status, body: problem } = await report(run, sent, confirmed);
        assert.deepEqual([status, problem.code, problem.errors[0].field], [422, 'request.invalid', field]);
      }
      assert.deepEqual((await report(run, 0, 0)).body.progress, { sent: 0, confirmed: 0 });
    });

    it('still wants a reason from who orders the same labels anew: it may yet go on', async () => {
      const batch = await batchWithCodes();
      await order(batch);
      const again = await producer.call('createPrintRun', { params: { id: batch.id }, body: { ...body } });
      assert.equal(again.body.code, 'label.reprint_reason_missing');
    });
  });
});
