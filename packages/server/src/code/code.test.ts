import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { maxSerial } from '@suyuan/domain/code';
import { BatchWriter } from '../batch/batch.repository.ts';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp, testOrigin } from '../testing/test-app.ts';
import { doubleClick, tradeOf } from '../testing/trade.ts';

describe('trace codes', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    let trade: ReturnType<typeof tradeOf>;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
      trade = tradeOf(producer);
    });
    after(() => database[Symbol.asyncDispose]());

    const issue = (batch: { id: string }, count: unknown) =>
      producer.call('issueCodes', { params: { id: batch.id }, body: { count } });

    it('are issued in a row, range after range, and nothing is stored for one of them', async () => {
      const batch = await trade.batch();
      const first = await trade.issue(batch, 500);
      const second = await trade.issue(batch, 1);
      assert.deepEqual([first.from, first.to, first.count], [1, 500, 500]);
      assert.deepEqual([second.from, second.to, second.count], [501, 501, 1]);
      const params = { id: batch.id };
      assert.deepEqual((await producer.must('listCodeRanges', { params })).items, [first, second]);
      assert.equal((await producer.must('getBatch', { params })).codesIssued, 501);
    });

    it('are listed page by page, each once, as digits and as the address on the label', async () => {
      const { id } = await trade.issue(await trade.batch(), 1234);
      const codes: { serial: number; code: string; url: string }[] = [];
      for (let cursor: string | undefined, first = true; first || cursor !== undefined; first = false) {
        const page = await producer.must('listCodes', {
          params: { id },
          query: cursor === undefined ? {} : { cursor },
        });
        codes.push(...page.items);
        cursor = page.next;
      }
      assert.deepEqual(
        codes.map(({ serial }) => serial),
        Array.from({ length: 1234 }, (_, at) => at + 1),
      );
      assert.equal(new Set(codes.map(({ code }) => code)).size, 1234);
      for (const { code, url } of codes) assert.equal(url, `${testOrigin}/t/${code}`);
      const beyond = await producer.must('listCodes', { params: { id }, query: { cursor: '999999' } });
      assert.deepEqual(beyond, { items: [] });
    });

    it('are never issued twice, whoever orders at the same time', async () => {
      const batch = await trade.batch();
      const ranges = await Promise.all(Array.from({ length: 8 }, (_, at) => trade.issue(batch, at + 1)));
      const serials = ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
      assert.deepEqual(
        serials.sort((one, other) => one - other),
        Array.from({ length: 36 }, (_, at) => at + 1),
      );
    });

    it('are one range after a double click', async () => {
      const batch = await trade.batch();
      const answers = await doubleClick(producer, 'issueCodes', { params: { id: batch.id }, body: { count: 10 } });
      assert.deepEqual(answers[0]?.body, answers[1]?.body);
      assert.equal((await producer.must('getBatch', { params: { id: batch.id } })).codesIssued, 10);
    });

    it('end with the last of six digits', async () => {
      const batch = await trade.batch();
      await new BatchWriter(database.db).setLastSerial(batch.id, maxSerial - 3);
      const { status, body } = await issue(batch, 4);
      assert.deepEqual([status, body.code, body.params], [409, 'code.serials_exhausted', { left: 3, asked: 4 }]);
      assert.equal((await trade.issue(batch, 3)).to, maxSerial);
      assert.equal((await issue(batch, 1)).body.params.left, 0);
    });

    it('are ordered in whole numbers of at least one and not more than a hundred thousand', async () => {
      const batch = await trade.batch();
      for (const count of [0, -1, 1.5, 100_001, '7', null]) {
        const { status, body } = await issue(batch, count);
        assert.deepEqual([status, body.errors[0].field], [422, 'count'], String(count));
      }
      assert.equal((await trade.issue(batch, 100_000)).to, 100_000);
    });

    it('are not issued for a batch that is held', async () => {
      const batch = await trade.batch();
      const county = await test.county(places.changshaCounty);
      await county.must('createRecall', { params: { id: batch.id }, body: { kind: 'freeze', reason: '抽检待定' } });
      const { body } = await issue(batch, 1);
      assert.deepEqual([body.code, body.params.state], ['batch.not_active', 'frozen']);
    });
  });
});
