import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { ApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';
import { doubleClick, quantity, tradeOf, treatment } from '../testing/trade.ts';
import { CertificateWriter } from './certificate.repository.ts';

describe('a certificate', () => {
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

    const listed = async (batch: { id: string }) =>
      (await producer.must('listCertificates', { params: { id: batch.id } })).items;
    const refusal = async (batch: { id: string }, changes: object = {}) => {
      const body = { sample: 'producer', bases: ['quality-control'], ...changes };
      const answer = await producer.call('issueCertificate', { params: { id: batch.id }, body });
      assert.ok(answer.status >= 400, JSON.stringify(answer.body));
      return answer.body;
    };

    it('carries all mandatory contents, taken from what is on record', async () => {
      const product = await trade.product({ name: '安化红茶' });
      const batch = await trade.batch({ productId: product.id });
      const { id: _, number, ...contents } = await trade.certify(batch);
      assert.match(number, /^20260601\d{8}$/);
      assert.deepEqual(contents, {
        templateVersion: '2025-4',
        sample: 'producer',
        productName: '安化红茶',
        quantity,
        origin: '湖南省长沙市长沙县星沙街道',
        issuedOn: '2026-06-01',
        issuer: '长沙县金井湘丰茶叶专业合作社',
        phone: '0731-00000001',
        bases: ['quality-control'],
      });
    });

    it('keeps what it says, whatever is changed afterwards', async () => {
      const product = await trade.product({ name: '旧名' });
      const batch = await trade.batch({ productId: product.id });
      const issued = await trade.certify(batch);
      const body = { name: '新名', categoryCode: '010701', certifications: [], version: 1 };
      await producer.must('updateProduct', { params: { id: product.id }, body });
      assert.deepEqual(await listed(batch), [issued]);
    });

    it('is one for a batch, after a double click and after many tries at once', async () => {
      const batch = await trade.batch();
      const options = { params: { id: batch.id }, body: { sample: 'producer', bases: ['quality-control'] } };
      const clicks = await doubleClick(producer, 'issueCertificate', options);
      assert.deepEqual(clicks[0]?.body, clicks[1]?.body);
      const other = await trade.batch();
      const tries = await Promise.all(
        [1, 2, 3, 4].map(() => producer.call('issueCertificate', { ...options, params: { id: other.id } })),
      );
      assert.deepEqual(tries.map(({ status }) => status).sort(), [201, 409, 409, 409]);
      assert.equal((await listed(other)).length, 1);
      assert.equal((await refusal(other)).code, 'certificate.already_issued');
    });

    it('takes another number where chance gives one that is taken', async () => {
      const batch = await trade.batch();
      const { id: _, ...certificate } = await trade.certify(batch);
      const writer = new CertificateWriter(database.db);
      const again = { id: 'another', batchId: (await trade.batch()).id, certificate, issuedAt: test.clock.now() };
      assert.equal(await writer.issue(again), undefined);
    });

    describe('on the basis of a test', () => {
      it('needs one of that kind that passed', async () => {
        const batch = await trade.batch();
        const bare = await refusal(batch, { bases: ['quality-control', 'self-test'] });
        assert.deepEqual([bare.code, bare.params.basis], ['certificate.basis_without_test', 'self-test']);
        await trade.test(batch);
        assert.equal((await refusal(batch, { bases: ['self-test'] })).code, 'certificate.basis_without_test');
        const { bases } = await trade.certify(batch, { bases: ['commissioned-test', 'commissioned-test'] });
        assert.deepEqual(bases, ['commissioned-test']);
      });

      it('or on any other is refused for a batch that failed, until a later test clears it', async () => {
        const batch = await trade.batch();
        await trade.test(batch, { items: [{ name: '克百威', value: '0.31', verdict: 'fail' }] });
        assert.equal((await refusal(batch)).code, 'certificate.failed_test');
        await trade.test(batch, { testedOn: '2026-05-28' });
        await trade.certify(batch, { bases: ['commissioned-test'] });
      });

      it('is no basis at all if none is ticked', async () => {
        const body = await refusal(await trade.batch(), { bases: [] });
        assert.deepEqual([body.status, body.errors[0].code], [422, 'certificate.basis_missing']);
      });
    });

    it('is refused inside the safety interval and for a batch that is held', async () => {
      const sprayed = await trade.batch({ harvestDate: '2026-06-05' });
      await trade.record(sprayed, treatment('2026-05-31', 7));
      assert.equal((await refusal(sprayed)).code, 'event.harvest_before_interval');
      const held = await trade.batch();
      const county = await test.county(places.changshaCounty);
      await county.must('createRecall', { params: { id: held.id }, body: { kind: 'recall', reason: '农残超标' } });
      const body = await refusal(held);
      assert.deepEqual([body.code, body.params.state], ['batch.not_active', 'recalled']);
    });

    it('names a wrong telephone number at its field and keeps a right one in one form', async () => {
      const batch = await trade.batch();
      const wrong = await refusal(batch, { phone: '12345' });
      assert.deepEqual([wrong.errors[0].field, wrong.errors[0].code], ['phone', 'phone.format']);
      assert.equal((await trade.certify(batch, { phone: '０７３１－00000002' })).phone, '0731-00000002');
    });

    describe('that is voided', () => {
      it('stays visible as void, once and for all, and makes room for a new one', async () => {
        const batch = await trade.batch();
        const issued = await trade.certify(batch);
        test.clock.advance(60_000);
        const params = { id: issued.id };
        const voided = await producer.must('voidCertificate', { params, body: { reason: '数量填错' } });
        const at = test.clock.now().toISOString();
        assert.deepEqual(voided, { ...issued, voided: { at, reason: '数量填错' } });
        const twice = await producer.call('voidCertificate', { params, body: { reason: '再来' } });
        assert.equal(twice.body.code, 'certificate.already_voided');
        const reissued = await trade.certify(batch);
        assert.notEqual(reissued.number, issued.number);
        assert.deepEqual(await listed(batch), [voided, reissued]);
      });

      it('was withdrawn by its issuer, also when the batch is recalled', async () => {
        const batch = await trade.batch();
        const { id } = await trade.certify(batch);
        const county = await test.county(places.changshaCounty);
        await county.must('createRecall', { params: { id: batch.id }, body: { kind: 'recall', reason: '农残超标' } });
        const options = { params: { id }, body: { reason: '已召回' } };
        assert.equal((await county.call('voidCertificate', options)).body.code, 'access.forbidden');
        const stranger = await test.producer();
        assert.equal((await stranger.call('voidCertificate', options)).body.code, 'resource.not_found');
        await producer.must('voidCertificate', options);
      });

      it('is voided by one of two who try at once', async () => {
        const { id } = await trade.certify(await trade.batch());
        const tries = await Promise.all(
          ['甲', '乙'].map(reason => producer.call('voidCertificate', { params: { id }, body: { reason } })),
        );
        assert.deepEqual(tries.map(({ status }) => status).sort(), [200, 409]);
      });

      it('says why', async () => {
        const { id } = await trade.certify(await trade.batch());
        const answer = await producer.call('voidCertificate', { params: { id }, body: { reason: '   ' } });
        assert.deepEqual([answer.status, answer.body.errors[0].field], [422, 'reason']);
      });
    });
  });
});
