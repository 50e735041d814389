import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ApiClient } from '../testing/api-client.ts';
import { townships } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, type TestApp, testOrigin } from '../testing/test-app.ts';
import { tradeOf } from '../testing/trade.ts';

const gtin = '06901234567892';
const shared = '09521234543213';

describe('a GS1 Digital Link', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    let producer: ApiClient;
    let old: { id: string; code: string };
    let recent: { id: string; code: string };
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
      producer = await test.producer();
      const trade = tradeOf(producer);
      const { id: productId } = await trade.product({ gtin, name: '高桥银峰' });
      old = await trade.batch({ productId, lot: 'MQ/1' });
      test.clock.advance(1000);
      recent = await trade.batch({ productId, lot: 'MQ-2' });
      const other = tradeOf(await test.producer({ divisionCode: townships.jili }));
      for (const maker of [trade, other]) {
        const product = await maker.product({ gtin: shared });
        await maker.batch({ productId: product.id, lot: 'A' });
      }
      await trade.batch({ productId: (await trade.product({ gtin: '96385074' })).id, lot: '明前-1' });
    });
    after(() => database[Symbol.asyncDispose]());

    const resolve = (path: string, headers: Record<string, string> = {}) => test.app.request(path, { headers });
    const target = async (path: string) => {
      const answer = await resolve(path);
      assert.equal(answer.status, 307, `${path}: ${await answer.text()}`);
      return answer.headers.get('location');
    };
    const linkset = async (path: string, headers?: Record<string, string>) => {
      const answer = await resolve(path, headers);
      assert.match(answer.headers.get('content-type') ?? '', /^application\/linkset\+json/);
      const body = (await answer.json()) as { linkset: [Record<string, { href: string; title: string }[]>] };
      return { status: answer.status, links: body.linkset[0] };
    };

    it('of a lot leads to the trace of that batch', async () => {
      assert.equal(await target(`/01/${gtin}/10/MQ-2`), `${testOrigin}/t/${recent.code}`);
      assert.equal(await target(`/01/${gtin}/10/MQ%2F1`), `${testOrigin}/t/${old.code}`);
      assert.equal(await target(`/01/${gtin}/22/2A/10/MQ-2?17=270101`), `${testOrigin}/t/${recent.code}`);
      assert.equal(await target(`/01/6901234567892/10/MQ-2`), `${testOrigin}/t/${recent.code}`);
    });

    it('without a lot leads to the newest batch', async () => {
      assert.equal(await target(`/01/${gtin}`), `${testOrigin}/t/${recent.code}`);
    });

    it('as our labels carry it leads to the label itself, and to no label by counting', async () => {
      const trade = tradeOf(producer);
      const [label] = await trade.codes(await trade.issue(old, 3));
      assert.equal(await target(`/01/${gtin}/10/MQ%2F1/21/${label?.code}`), label?.url);
      const data = await producer.must('getLabelData', { params: { id: old.id } });
      assert.equal(await target(new URL(data.data.digitalLink).pathname), label?.url);
      for (const serial of ['1', '000001', recent.code]) {
        assert.equal(await target(`/01/${gtin}/10/MQ%2F1/21/${serial}`), `${testOrigin}/t/${old.code}`);
      }
    });

    it('tells all its links as a linkset to who asks', async () => {
      const path = `/01/${gtin}/10/MQ-2`;
      const asked = await linkset(`${path}?linkType=linkset`);
      assert.equal(asked.status, 200);
      assert.deepEqual(await linkset(path, { accept: 'application/linkset+json' }), asked);
      assert.equal(asked.links['anchor'] as unknown, testOrigin + path);
      const { 'https://ref.gs1.org/voc/defaultLink': [main] = [] } = asked.links;
      assert.deepEqual([main?.href, main?.title], [`${testOrigin}/t/${recent.code}`, '高桥银峰 MQ-2']);
      const all = await linkset(`/01/${gtin}?linkType=linkset`);
      assert.equal(all.links['https://ref.gs1.org/voc/traceability']?.length, 2);
      const redirect = await resolve(path, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
      assert.equal(redirect.status, 307);
      assert.match(redirect.headers.get('link') ?? '', /linkType=linkset>; rel="linkset"/);
      assert.equal(redirect.headers.get('access-control-allow-origin'), '*');
    });

    it('knows the types of link that it says it knows', async () => {
      assert.equal(await target(`/01/${gtin}?linkType=gs1:traceability`), `${testOrigin}/t/${recent.code}`);
      assert.equal((await resolve(`/01/${gtin}?linkType=gs1:recipeInfo`)).status, 404);
      const described = await (await resolve('/.well-known/gs1resolver')).json();
      assert.equal(described.resolverRoot, testOrigin);
      assert.deepEqual(described.supportedPrimaryKeys, ['01']);
    });

    it('that two producers claim sends nobody to one as if it were the other', async () => {
      const { status, links } = await linkset(`/01/${shared}/10/A`);
      assert.equal(status, 300);
      assert.equal(links['https://ref.gs1.org/voc/traceability']?.length, 2);
    });

    it('reads a lot in Chinese as GS1 does: not at all', async () => {
      const answer = await resolve(`/01/00000096385074/10/${encodeURIComponent('明前-1')}`);
      assert.equal(answer.status, 422);
    });

    it('of an unknown number or lot, or one that is wrong, is refused with the reason', async () => {
      const refusals: readonly [string, number, string][] = [
        [`/01/${gtin}/10/NONE`, 404, 'resource.not_found'],
        ['/01/16901234567899', 404, 'resource.not_found'],
        ['/01/06901234567893', 422, 'gtin.check_digit'],
        ['/01/690123456789', 422, 'gtin.check_digit'],
        ['/01/abc', 422, 'gtin.length'],
        [`/01/${gtin}/10`, 422, 'gs1.syntax'],
        [`/01/${gtin}/21/1/10/MQ-2`, 422, 'gs1.qualifier_order'],
        [`/01/${gtin}/99/x`, 422, 'gs1.unknown_ai'],
        [`/01/${gtin}/10/${'x'.repeat(21)}`, 422, 'gs1.ai_value'],
        [`/01/${gtin}/10/MQ-2?17=271340`, 422, 'gs1.ai_value'],
      ];
      for (const [path, status, code] of refusals) {
        const answer = await resolve(path);
        const body = (await answer.json()) as { code: string; errors?: { code: string }[] };
        assert.equal(answer.status, status, path);
        assert.equal(body.errors?.[0]?.code ?? body.code, code, path);
      }
    });
  });
});
