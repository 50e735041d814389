import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCodec } from '@suyuan/domain/codec';
import { findLeaks } from '@suyuan/domain/trace';
import type { ApiClient } from '../testing/api-client.ts';
import { farmerForm, nobodysId, townships } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { quantity, testForm, tradeOf, treatment } from '../testing/trade.ts';
import { createTraceLookUp, type TraceLookUp } from './trace-look-up.ts';

const key = new Uint8Array(32).fill(7);
const codec = createCodec(new Map([[5, key]]));

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let test: TestApp;
  let producer: ApiClient;
  let county: ApiClient;
  let trade: ReturnType<typeof tradeOf>;
  /** Of another process, over the same database. */
  let elsewhere: TraceLookUp;
  before(async () => {
    database = await open();
    test = createTestApp(database.db);
    producer = await test.producer();
    county = await test.county(places.changshaCounty);
    trade = tradeOf(producer);
    elsewhere = createTraceLookUp({ db: database.db, codec, clock: test.clock });
  });
  after(() => database[Symbol.asyncDispose]());

  const look = (code: string, headers: Record<string, string> = {}) =>
    test.anonymous.call('getTrace', { params: { code }, headers });
  const trace = async (code: string) => (await look(code)).body;
  const labelOf = async (batch: { id: string }) => {
    const [label] = await trade.codes(await trade.issue(batch, 1));
    assert.ok(label);
    return label;
  };

  describe('a trace', () => {
    it('tells everyone where a batch is from, what was done and who vouches for it', async () => {
      const product = await trade.product({ name: '高桥银峰', gtin: '6901234567892' });
      const batch = await trade.batch({ productId: product.id, lot: '明前-1' });
      await trade.record(batch, { kind: 'planting', day: '2026-03-01' });
      await trade.test(batch);
      const { id: _, ...certificate } = await trade.certify(batch);
      const document = await trace(batch.code);
      const { events, tests, producer: maker, ...rest } = document;
      assert.deepEqual(rest, {
        code: batch.code,
        kind: 'batch',
        status: { state: 'active' },
        product: { name: '高桥银峰', categoryCode: '010701', gtin: '06901234567892', certifications: [] },
        batch: { lot: '明前-1', plot: '茶园 3 号地', harvestDate: '2026-05-20', quantity },
        certificate,
        verdict: 'pass',
      });
      assert.deepEqual(maker.division.names, ['湖南省', '长沙市', '长沙县', '星沙街道']);
      assert.deepEqual([maker.name, maker.registeredSince], ['长沙县金井湘丰茶叶专业合作社', '2026-06-01']);
      assert.deepEqual(events[0].event, { kind: 'planting', day: '2026-03-01' });
      assert.deepEqual(tests, [{ ...testForm(), verdict: 'pass' }]);
      // What the page reads is what the API says.
      assert.deepEqual((await elsewhere.read(batch.code)).document, document);
      assert.deepEqual(JSON.parse((await elsewhere.readJson(batch.code)).json), document);
    });

    it('of a label adds its serial and how often it was opened, and is read however it is typed', async () => {
      const { code } = await labelOf(await trade.batch());
      const document = await trace(code);
      assert.deepEqual([document.kind, document.serial, document.scans], ['label', 1, { count: 0 }]);
      assert.deepEqual((await elsewhere.read(code)).document, document);
      const grouped = code.replace(/(\d{4})(?=\d)/g, '$1 ');
      assert.deepEqual(await trace(grouped), document);
    });

    it('dates a registration by the calendar of China', async () => {
      test.clock.set('2026-06-01T17:30:00.000Z');
      const late = await test.producer();
      test.clock.set('2026-06-01T02:00:00.000Z');
      const { code } = await tradeOf(late).batch({ harvestDate: '2026-05-01' });
      assert.equal((await trace(code)).producer.registeredSince, '2026-06-02');
    });

    it('is refused, each for its own reason, for what is no code of ours', async () => {
      const { code } = await labelOf(await trade.batch());
      const foreign = createCodec(new Map([[5, new Uint8Array(32).fill(8)]]));
      const swapped = code.slice(0, 19) + ((Number(code[19]) + 1) % 10);
      const refusals: readonly [string, string][] = [
        [code.slice(1), 'code.length'],
        ['hello', 'code.not_digits'],
        [swapped, 'code.check_digit'],
        [foreign.encode({ batch: 1, serial: 1 }), 'code.invented'],
        [createCodec(new Map([[6, key]])).encode({ batch: 1, serial: 1 }), 'code.unknown_version'],
        [codec.encode({ batch: 1, serial: 999_999 }), 'code.not_issued'],
        [codec.encode({ batch: 99_999_999, serial: 0 }), 'code.not_issued'],
      ];
      for (const [text, expected] of refusals) {
        const { body } = await look(text);
        assert.equal(body.code, expected, text);
        await assert.rejects(elsewhere.recordScan(text));
      }
      const english = await look(swapped, { 'accept-language': 'en' });
      assert.match(english.body.title, /^[\x20-\x7e]+$/);
    });
  });

  describe('a trace stuffed with personal numbers', () => {
    const mobile = '13812341234';
    const secret = `${nobodysId} 电话${mobile}`;

    it('gives none away, but for the telephone that the certificate must show', async () => {
      const person = farmerForm({ contactPhone: mobile, address: secret, divisionCode: townships.xingsha });
      const farmer = tradeOf(await test.producer({ ...person, licenceUploadId: undefined, uscc: undefined }));
      const product = await farmer.product({
        name: `茶 ${mobile}`,
        standard: secret,
        certifications: [{ kind: 'organic', number: secret }],
      });
      const batch = await farmer.batch({
        productId: product.id,
        lot: `茶${mobile}`,
        plot: secret,
        harvestDate: '2026-06-20',
      });
      const note = { note: secret };
      await farmer.record(batch, { kind: 'planting', day: '2026-03-01', variety: secret, ...note });
      await farmer.record(batch, { kind: 'feeding', day: '2026-03-02', inputName: secret, dose: secret, ...note });
      const input = { inputName: secret, dose: secret, registrationNumber: mobile, target: secret, ...note };
      await farmer.record(batch, treatment('2026-03-03', 7, input));
      await farmer.record(batch, { kind: 'harvest', day: '2026-05-20', quantity, ...note });
      const item = { name: secret, method: secret, value: secret, unit: mobile, limit: secret, verdict: 'pass' };
      await farmer.test(batch, { agency: secret, reportNumber: secret, items: [item] });
      const { id } = await farmer.certify(batch, { phone: mobile });
      await county.must('createRecall', { params: { id: batch.id }, body: { kind: 'recall', reason: secret } });
      const document = await trace(batch.code);
      assert.deepEqual(findLeaks(document), []);
      assert.equal(document.certificate.phone, mobile);
      assert.equal(document.producer.name, '张**');
      assert.ok(!('uscc' in document.producer));
      assert.doesNotMatch(JSON.stringify(document), new RegExp(`${nobodysId}|${batch.id}|${batch.subjectId}|${id}`));
      // None of these facts was left out instead of masked.
      assert.equal(JSON.stringify(document).match(/4301\*+0014/g)?.length, 20);
    });

    it('keeps markup and SQL as the text that they are, in every field', async () => {
      const text = `<script>alert(1)</script>' or 1=1 --`;
      const product = await trade.product({ name: text, standard: text });
      const batch = await trade.batch({ productId: product.id, plot: text });
      const input = { inputName: text, dose: text, target: text, note: text };
      await trade.record(batch, treatment('2026-03-03', 7, input));
      await trade.test(batch, { agency: text, items: [{ name: text, value: text, verdict: 'pass' }] });
      await county.must('createRecall', { params: { id: batch.id }, body: { kind: 'freeze', reason: text } });
      const document = await trace(batch.code);
      const { event } = document.events[0];
      const [tested] = document.tests;
      const shown = [document.product.name, document.product.standard, document.batch.plot, document.status.reason];
      shown.push(event.inputName, event.dose, event.target, event.note, tested.agency, tested.items[0].name);
      assert.deepEqual(shown, Array(10).fill(text));
    });
  });

  describe('a trace that changed', () => {
    it('is new at once in every process, whatever changed', async () => {
      const product = await trade.product({ name: '前' });
      const batch = await trade.batch({ productId: product.id, harvestDate: '2026-05-20' });
      const { code } = await labelOf(batch);
      const both = async () => {
        const [here, there] = [await trace(code), (await elsewhere.read(code)).document];
        assert.deepEqual(there, here);
        return here;
      };
      assert.equal((await both()).product.name, '前');
      const body = { name: '后', categoryCode: '010701', certifications: [], version: 1 };
      await producer.must('updateProduct', { params: { id: product.id }, body });
      assert.equal((await both()).product.name, '后');
      await trade.record(batch, { kind: 'irrigation', day: '2026-05-01' });
      assert.equal((await both()).events.length, 1);
      await trade.test(batch);
      assert.equal((await both()).tests.length, 1);
      const { id } = await trade.certify(batch);
      assert.equal((await both()).certificate.voided, undefined);
      await producer.must('voidCertificate', { params: { id }, body: { reason: '填错' } });
      assert.equal((await both()).certificate.voided.reason, '填错');
    });

    it('tells of a recall at once, and no more of it once it is lifted', async () => {
      const batch = await trade.batch();
      const { code } = await labelOf(batch);
      const step = (kind: string, reason: string) =>
        county.must('createRecall', { params: { id: batch.id }, body: { kind, reason } });
      assert.deepEqual((await elsewhere.read(code)).document.status, { state: 'active' });
      await step('freeze', '抽检待定');
      const { at: since, authority } = await step('recall', '腐霉利超标');
      const status = { state: 'recalled', since, reason: '腐霉利超标', authority };
      assert.deepEqual((await elsewhere.read(code)).document.status, status);
      assert.deepEqual((await trace(code)).status, status);
      await step('lift', '复检合格');
      assert.deepEqual((await elsewhere.read(code)).document.status, { state: 'active' });
    });
  });

  describe('the entity tag of a trace', () => {
    it('spares who has it already the document, until something changes', async () => {
      const batch = await trade.batch();
      const { code } = await labelOf(batch);
      const first = await look(code);
      const etag = first.headers.get('etag') ?? '';
      for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await look(code, { 'if-none-match': known });
        assert.deepEqual([again.status, again.bytes.length, again.headers.get('etag')], [304, 0, etag], known);
        assert.equal(again.headers.get('access-control-allow-origin'), '*');
      }
      assert.equal((await look(code, { 'if-none-match': '"other"' })).status, 200);
      await trade.record(batch, { kind: 'irrigation', day: '2026-05-01' });
      const changed = await look(code, { 'if-none-match': etag });
      assert.equal(changed.status, 200);
      await elsewhere.recordScan(code);
      const opened = await look(code, { 'if-none-match': changed.headers.get('etag') ?? '' });
      assert.deepEqual([opened.status, opened.body.scans.count], [200, 1]);
    });

    it('lets no cache keep a recall from anyone for a minute', async () => {
      const { headers } = await look((await trade.batch()).code);
      const [maxAge = 0, stale = 0] = (headers.get('cache-control') ?? '').match(/\d+/g)?.map(Number) ?? [];
      assert.ok(maxAge > 0 && maxAge + stale < 60);
    });
  });

  describe('opened scans', () => {
    it('are counted each once, from many processes at the same time, with the first of them', async () => {
      const { code } = await labelOf(await trade.batch());
      const firstAt = test.clock.now().toISOString();
      await Promise.all(Array.from({ length: 20 }, () => elsewhere.recordScan(code)));
      test.clock.advance(3_600_000);
      assert.deepEqual(await elsewhere.recordScan(code), { count: 21, firstAt });
      assert.deepEqual((await trace(code)).scans, { count: 21, firstAt });
    });

    it('are of one label, not of its neighbours; looking up counts nothing', async () => {
      const [one, two] = await trade.codes(await trade.issue(await trade.batch(), 2));
      assert.ok(one && two);
      await elsewhere.recordScan(one.code);
      await Promise.all([look(two.code), look(two.code)]);
      assert.deepEqual((await trace(two.code)).scans, { count: 0 });
    });

    it('are not counted for the code of a whole batch', async () => {
      const { code } = await trade.batch();
      assert.equal(await elsewhere.recordScan(code), undefined);
      assert.equal((await trace(code)).scans, undefined);
    });
  });
});
