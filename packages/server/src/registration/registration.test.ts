import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createReceipt } from '@suyuan/domain/registration';
import type { ApiClient, CallAnswer } from '../testing/api-client.ts';
import { cooperativeForm, type FormChanges, farmerForm, nextUscc, townships } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { picture } from '../testing/pictures.ts';
import { createTestApp, places, type TestApp, testPassword } from '../testing/test-app.ts';

const phone = '0731-00000001';

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let test: TestApp;
  let county: ApiClient;
  let anonymous: ApiClient;
  before(async () => {
    database = await open();
    test = createTestApp(database.db);
    anonymous = test.anonymous;
    county = await test.county(places.changshaCounty);
  });
  after(() => database[Symbol.asyncDispose]());

  const upload = async (): Promise<string> => (await anonymous.must('createUpload', { raw: picture('png') })).id;
  const apply = async (changes?: FormChanges) => {
    const form = cooperativeForm({ licenceUploadId: await upload(), ...changes });
    const status = await anonymous.must('createRegistration', { body: form });
    return { form, receipt: status.receipt as string, status };
  };
  const inQueue = async (reviewer: ApiClient, receipt: string) => {
    const { items } = await reviewer.must('listRegistrations', { query: { limit: '100' } });
    return items.find((item: { receipt: string }) => item.receipt === receipt);
  };
  const idOf = async (receipt: string): Promise<string> => (await inQueue(county, receipt)).id;
  const assertProblem = ({ status, body }: CallAnswer, expected: number, code: string, field?: string) => {
    assert.deepEqual([status, body?.code], [expected, code], JSON.stringify(body));
    if (field !== undefined)
      assert.deepEqual(
        body.errors?.map((error: { field: string }) => error.field),
        [field],
      );
  };
  const approve = async (receipt: string, acceptedWarnings: string[] = []) => {
    const id = await idOf(receipt);
    const { version } = await county.must('getRegistration', { params: { id } });
    return county.call('approveRegistration', { params: { id }, body: { version, acceptedWarnings } });
  };

  describe('an application', () => {
    it('gets a receipt of 16 digits, by which its state can be asked, in groups too', async () => {
      const { receipt, status } = await apply();
      assert.match(receipt, /^\d{16}$/);
      assert.deepEqual(status, {
        receipt,
        state: 'pending',
        name: '长沙县金井湘丰茶叶专业合作社',
        submittedAt: '2026-06-01T02:00:00.000Z',
        accountOpened: false,
      });
      const grouped = receipt.replace(/(\d{4})(?=\d)/g, '$1 ');
      assert.deepEqual(await anonymous.must('getRegistrationStatus', { params: { receipt: grouped } }), status);
    });

    it('tells a mistyped receipt number from an unknown one', async () => {
      const { receipt } = await apply();
      const mistyped = receipt.slice(0, 15) + ((Number(receipt[15]) + 1) % 10);
      const answer = await anonymous.call('getRegistrationStatus', { params: { receipt: mistyped } });
      assertProblem(answer, 422, 'request.invalid', 'receipt');
      const unknown = await anonymous.call('getRegistrationStatus', {
        params: { receipt: createReceipt('123456789012345') },
      });
      assert.equal(unknown.body.code, 'registration.unknown_receipt');
    });

    it('names every field at fault at once', async () => {
      const body = cooperativeForm({ uscc: '12345', contactPhone: '123', licenceUploadId: undefined });
      const { status, body: problem } = await anonymous.call('createRegistration', { body });
      assert.equal(status, 422);
      assert.deepEqual(
        problem.errors.map(({ field, code }: { field: string; code: string }) => [field, code]),
        [
          ['uscc', 'uscc.length'],
          ['contactPhone', 'phone.format'],
          ['licenceUploadId', 'field.required'],
        ],
      );
      assert.match(problem.errors[0].message, /18/);
    });

    it('is refused for what is no township, and for a picture that is not there', async () => {
      const licenceUploadId = await upload();
      const nowhere = cooperativeForm({ licenceUploadId, divisionCode: '430121999' });
      assertProblem(
        await anonymous.call('createRegistration', { body: nowhere }),
        422,
        'division.unknown',
        'divisionCode',
      );
      const without = cooperativeForm({ licenceUploadId: '00000000-0000-4000-8000-00000000dead' });
      assertProblem(
        await anonymous.call('createRegistration', { body: without }),
        422,
        'upload.unknown',
        'licenceUploadId',
      );
    });

    it('cannot take a picture that another application refers to', async () => {
      const { form } = await apply();
      const body = cooperativeForm({ licenceUploadId: form.licenceUploadId });
      assertProblem(await anonymous.call('createRegistration', { body }), 422, 'upload.unknown', 'licenceUploadId');
    });

    it('is made once, whoever else comes with the same number', async () => {
      const { form } = await apply();
      const body = { ...form, licenceUploadId: await upload() };
      assertProblem(await anonymous.call('createRegistration', { body }), 409, 'registration.duplicate');
    });

    it('is made once when two come at the same moment', async () => {
      const uscc = nextUscc();
      const forms = await Promise.all(
        [1, 2].map(async () => cooperativeForm({ uscc, licenceUploadId: await upload() })),
      );
      const answers = await Promise.all(forms.map(body => anonymous.call('createRegistration', { body })));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409]);
    });

    it('keeps no identity number that its form does not ask for', async () => {
      const { receipt } = await apply({ idNumber: '430121190001010014' });
      const { form } = await county.must('getRegistration', { params: { id: await idOf(receipt) } });
      assert.equal(form.idNumber, undefined);
    });

    it('of a person shows neither name nor number whole', async () => {
      const { receipt, name } = await anonymous.must('createRegistration', { body: farmerForm() });
      assert.equal(name, '张**');
      const { form } = await county.must('getRegistration', { params: { id: await idOf(receipt) } });
      assert.equal(form.name, '张三丰');
      assert.equal(form.idNumber, '4301**********0014');
    });
  });

  describe('a doubt', () => {
    it('does not stop the application; the reviewer sees it and must override it to approve', async () => {
      const right = nextUscc();
      const uscc = right.slice(0, 17) + (right.endsWith('0') ? '1' : '0');
      const { receipt } = await apply({ uscc });
      assert.equal((await inQueue(county, receipt)).warnings, 1);
      const { warnings } = await county.must('getRegistration', { params: { id: await idOf(receipt) } });
      assert.deepEqual(warnings, [{ field: 'uscc', code: 'uscc.check_digit' }]);
      assertProblem(await approve(receipt), 409, 'registration.warning_not_accepted');
      assert.equal((await approve(receipt, ['uscc.check_digit'])).body.state, 'approved');
    });
  });

  describe('a reviewer', () => {
    it('of another county never sees it; of the prefecture sees it and cannot decide', async () => {
      const { receipt } = await apply();
      const id = await idOf(receipt);
      const other = await test.county(places.liuyang);
      assert.equal(await inQueue(other, receipt), undefined);
      assertProblem(await other.call('getRegistration', { params: { id } }), 404, 'resource.not_found');
      assertProblem(
        await other.call('approveRegistration', { params: { id }, body: { version: 1, acceptedWarnings: [] } }),
        404,
        'resource.not_found',
      );
      const prefecture = await test.county(places.changsha);
      assert.equal((await inQueue(prefecture, receipt)).id, id);
      assertProblem(
        await prefecture.call('returnRegistration', { params: { id }, body: { version: 1, reason: '试' } }),
        403,
        'access.forbidden',
      );
      const monitoring = await test.official(`monitoring-${id.slice(-6)}`, {
        division: places.changshaCounty,
        kind: 'monitoring',
      });
      assertProblem(await monitoring.call('listRegistrations'), 403, 'access.forbidden');
    });

    it('sees the licence picture, and each view is written down', async () => {
      const { receipt } = await apply();
      const id = await idOf(receipt);
      const views = () =>
        database.db
          .selectFrom('audit')
          .select(['actor', 'division_code'])
          .where('operation', '=', 'getRegistrationLicence')
          .where('entity_id', '=', id)
          .execute();
      assert.equal((await views()).length, 0);
      const { status, headers, bytes } = await county.call('getRegistrationLicence', { params: { id } });
      assert.deepEqual([status, headers.get('content-type')], [200, 'image/png']);
      assert.deepEqual(bytes, picture('png'));
      const seen = await views();
      assert.equal(seen.length, 1);
      assert.equal(seen[0]?.actor, (await county.must('getSession')).userId);
    });

    it('of the county reads the whole number of a person, and each view is written down without it', async () => {
      const idNumber = '430121190001010030';
      const { receipt } = await anonymous.must('createRegistration', { body: farmerForm({ idNumber }) });
      const params = { id: await idOf(receipt) };
      assert.deepEqual(await county.must('getRegistrationIdNumber', { params }), { idNumber });
      const rows = await database.db
        .selectFrom('audit')
        .selectAll()
        .where('operation', '=', 'getRegistrationIdNumber')
        .execute();
      assert.deepEqual(
        rows.map(row => [row.actor, row.entity_id]),
        [[(await county.must('getSession')).userId, params.id]],
      );
      assert.ok(!JSON.stringify(rows).includes(idNumber));
      const prefecture = await test.county(places.changsha);
      assertProblem(await prefecture.call('getRegistrationIdNumber', { params }), 403, 'access.forbidden');
      const firm = { id: await idOf((await apply()).receipt) };
      assertProblem(await county.call('getRegistrationIdNumber', { params: firm }), 404, 'resource.not_found');
    });

    it('decides on what was looked at, not on what came since', async () => {
      const { receipt } = await apply();
      const id = await idOf(receipt);
      const body = { version: 1, reason: '执照照片不清楚，请重新上传。' };
      await county.must('returnRegistration', { params: { id }, body });
      assertProblem(await county.call('returnRegistration', { params: { id }, body }), 409, 'resource.changed');
      assertProblem(
        await county.call('returnRegistration', { params: { id }, body: { ...body, version: 2 } }),
        409,
        'registration.not_pending',
      );
    });
  });

  describe('a returned application', () => {
    const returned = async () => {
      const application = await apply();
      const id = await idOf(application.receipt);
      const body = { version: 1, reason: '执照照片不清楚，请重新上传。' };
      await county.must('returnRegistration', { params: { id }, body });
      return { ...application, id };
    };

    it('tells why, gives its form back to who knows the phone, and is corrected', async () => {
      const { receipt, form, id } = await returned();
      const params = { receipt };
      const status = await anonymous.must('getRegistrationStatus', { params });
      assert.equal(status.reason, '执照照片不清楚，请重新上传。');

      const wrong = await anonymous.call('reopenRegistration', { params, body: { contactPhone: '0731-00000002' } });
      assertProblem(wrong, 403, 'registration.phone_mismatch', 'contactPhone');
      const reopened = await anonymous.must('reopenRegistration', { params, body: { contactPhone: phone } });
      assert.deepEqual(reopened, { form, reason: '执照照片不清楚，请重新上传。' });

      const corrected = { ...reopened.form, licenceUploadId: await upload(), address: '星沙街道茶园路 9 号' };
      const body = { proof: { contactPhone: '(0731) 0000 0001' }, form: corrected };
      const after = await anonymous.must('correctRegistration', { params, body });
      assert.deepEqual([after.state, after.reason], ['pending', undefined]);
      const seen = await county.must('getRegistration', { params: { id } });
      assert.deepEqual(seen.form, corrected);
      assert.deepEqual(
        seen.history.map(({ action, actorName }: { action: string; actorName?: string }) => [action, actorName]),
        [
          ['submitted', undefined],
          ['returned', 'official county-430121'],
          ['corrected', undefined],
        ],
      );
    });

    it('keeps nobody else from applying, and then cannot come back as the same subject', async () => {
      const { receipt, form } = await returned();
      await apply({ uscc: form.uscc });
      const body = { proof: { contactPhone: phone }, form };
      assertProblem(
        await anonymous.call('correctRegistration', { params: { receipt }, body }),
        409,
        'registration.duplicate',
      );
    });

    it('is the only one that can be corrected', async () => {
      const { receipt, form } = await apply();
      const body = { proof: { contactPhone: phone }, form };
      assertProblem(
        await anonymous.call('correctRegistration', { params: { receipt }, body }),
        409,
        'registration.not_returned',
      );
      const reopen = await anonymous.call('reopenRegistration', { params: { receipt }, body: { contactPhone: phone } });
      assertProblem(reopen, 409, 'registration.not_returned');
    });
  });

  describe('an approved application', () => {
    it('lets the producer open its account once and sign in with its USCC', async () => {
      const { receipt, form } = await apply();
      const params = { receipt };
      const body = { contactPhone: phone, password: testPassword };
      assertProblem(await anonymous.call('openProducerAccount', { params, body }), 409, 'registration.not_approved');
      await approve(receipt);
      const { username } = await anonymous.must('openProducerAccount', { params, body, key: `open-${receipt}` });
      assert.equal(username, form.uscc?.toLowerCase());
      const replay = await anonymous.must('openProducerAccount', { params, body, key: `open-${receipt}` });
      assert.deepEqual(replay, { username });
      assertProblem(await anonymous.call('openProducerAccount', { params, body }), 409, 'registration.account_exists');

      const producer = await test.signIn(form.uscc ?? '');
      const { actor } = await producer.must('getSession');
      assert.deepEqual([actor.kind, actor.subject.name], ['producer', form.name]);
      assert.deepEqual(actor.subject.division.names, ['湖南省', '长沙市', '长沙县', '星沙街道']);
      assert.equal((await anonymous.must('getRegistrationStatus', { params })).accountOpened, true);
    });

    it('gives one account to two who open it at the same moment', async () => {
      const { receipt } = await apply();
      await approve(receipt);
      const body = { contactPhone: phone, password: testPassword };
      const open = () => anonymous.call('openProducerAccount', { params: { receipt }, body });
      const answers = await Promise.all([open(), open()]);
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409]);
    });

    it('is approved once by two reviewers at the same moment', async () => {
      const { receipt } = await apply();
      const answers = await Promise.all([approve(receipt), approve(receipt)]);
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409]);
    });

    it('wants a password of ten characters', async () => {
      const { receipt } = await apply();
      const body = { contactPhone: phone, password: 'short' };
      const answer = await anonymous.call('openProducerAccount', { params: { receipt }, body });
      assertProblem(answer, 422, 'request.invalid', 'password');
      assert.equal(answer.body.errors[0].code, 'session.password_weak');
    });
  });

  it('counts the tries to prove a receipt number', async () => {
    const { receipt } = await apply({ divisionCode: townships.xingsha });
    const guess = () =>
      anonymous.call('reopenRegistration', {
        params: { receipt },
        body: { contactPhone: '0731-00000099' },
        headers: { 'x-test-address': '198.51.100.4' },
      });
    for (let tries = 0; tries < 10; tries += 1) assertProblem(await guess(), 403, 'registration.phone_mismatch');
    const refused = await guess();
    assertProblem(refused, 429, 'request.too_many');
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
  });
});
