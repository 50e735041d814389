import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { doubleClick, tradeOf } from '../testing/trade.ts';

describe('a step against a batch', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    let county: ApiClient;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
      county = await test.county(places.changshaCounty);
    });
    after(() => database[Symbol.asyncDispose]());

    const step = (official: ApiClient, batch: { id: string }, kind: string) =>
      official.call('createRecall', { params: { id: batch.id }, body: { kind, reason: '腐霉利超标' } });
    const stateOf = async ({ id }: { id: string }) => (await producer.must('getBatch', { params: { id } })).state;

    it('moves it from state to state, is kept with its author, and is refused where it leads nowhere', async () => {
      const batch = await tradeOf(producer).batch();
      const moves: readonly [kind: string, status: number, state: string][] = [
        ['lift', 409, 'active'],
        ['freeze', 201, 'frozen'],
        ['freeze', 409, 'frozen'],
        ['recall', 201, 'recalled'],
        ['freeze', 409, 'recalled'],
        ['lift', 201, 'active'],
      ];
      for (const [kind, status, state] of moves) {
        test.clock.advance(1000);
        const answer = await step(county, batch, kind);
        assert.equal(answer.status, status, kind);
        if (status === 409) assert.equal(answer.body.code, 'recall.wrong_state');
        assert.equal(await stateOf(batch), state);
      }
      const { items } = await producer.must('listRecalls', { params: { id: batch.id } });
      assert.deepEqual(
        items.map(({ kind }: { kind: string }) => kind),
        ['freeze', 'recall', 'lift'],
      );
      assert.deepEqual(Object.keys(items[0]).sort(), ['at', 'authority', 'id', 'kind', 'reason']);
      assert.equal(items[0].authority, 'body of county-430121');
    });

    it('is one after a double click, and one of two that contradict each other', async () => {
      const batch = await tradeOf(producer).batch();
      const body = { kind: 'recall', reason: '农残超标' };
      const clicks = await doubleClick(county, 'createRecall', { params: { id: batch.id }, body });
      assert.deepEqual(clicks[0]?.body, clicks[1]?.body);
      const lifts = await Promise.all([step(county, batch, 'lift'), step(county, batch, 'lift')]);
      assert.deepEqual(lifts.map(({ status }) => status).sort(), [201, 409]);
    });

    it('is not undone from below', async () => {
      const batch = await tradeOf(producer).batch();
      const city = await test.official('city', { division: places.changsha });
      const province = await test.official('province', { division: places.hunan });
      assert.equal((await step(city, batch, 'freeze')).status, 201);
      assert.equal((await step(county, batch, 'lift')).body.code, 'access.forbidden');
      assert.equal(await stateOf(batch), 'frozen');
      test.clock.advance(1000);
      assert.equal((await step(county, batch, 'recall')).status, 201);
      assert.equal((await step(county, batch, 'lift')).body.code, 'access.forbidden');
      assert.equal((await step(province, batch, 'lift')).status, 201);
    });

    it('is taken by authorities and enforcement of the place alone', async () => {
      const batch = await tradeOf(producer).batch();
      const monitoring = await test.official('lab', { division: places.changshaCounty, kind: 'monitoring' });
      const enforcement = await test.official('squad', { division: places.changshaCounty, kind: 'enforcement' });
      const elsewhere = await test.county(places.liuyang);
      assert.equal((await step(monitoring, batch, 'freeze')).body.code, 'access.forbidden');
      assert.equal((await step(elsewhere, batch, 'freeze')).body.code, 'resource.not_found');
      assert.equal((await step(producer, batch, 'freeze')).body.code, 'access.forbidden');
      assert.equal(await stateOf(batch), 'active');
      assert.equal((await step(enforcement, batch, 'freeze')).status, 201);
    });
  });
});
