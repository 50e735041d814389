import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp, testOrigin } from '../testing/test-app.ts';
import { createFirstAdministrator } from './first-administrator.ts';

const bodyForm = (username: string, changes = {}) => ({
  name: '长沙县农业农村局',
  kind: 'authority',
  divisionCode: places.changshaCounty as string,
  administrator: { username, name: '周管理员' },
  ...changes,
});

describe('accounts', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
    });
    after(() => database[Symbol.asyncDispose]());

    it('begin with one administrator, and only with one', async () => {
      const dependencies = { db: database.db, origin: testOrigin, secret: 'a secret of tests: 9f1c7be0d2a84c6b8e5d' };
      const first = { bodyName: '湖南省农业农村厅', username: 'first', name: '平台管理员' };
      const nowhere = await createFirstAdministrator(dependencies, { ...first, divisionCode: '990000' });
      assert.deepEqual(nowhere, { ok: false, code: 'division.unknown' });
      const made = await createFirstAdministrator(dependencies, { ...first, divisionCode: places.hunan });
      assert.ok(made.ok);
      const { actor } = await (await test.signIn('first', made.initialPassword)).must('getSession');
      assert.deepEqual([actor.role, actor.body.name], ['administrator', '湖南省农业农村厅']);
      const again = await createFirstAdministrator(dependencies, { ...first, divisionCode: places.hunan });
      assert.deepEqual(again, { ok: false, code: 'account.administrator_exists' });
    });

    it('begin with one administrator although several try at once', async () => {
      const empty = await open();
      const dependencies = { db: empty.db, origin: testOrigin, secret: 'a secret of tests: 9f1c7be0d2a84c6b8e5d' };
      const outcomes = await Promise.all(
        ['one', 'two', 'three', 'four'].map(username =>
          createFirstAdministrator(dependencies, {
            bodyName: '湖南省农业农村厅',
            username,
            name: '平台管理员',
            divisionCode: places.hunan,
          }),
        ),
      );
      assert.deepEqual(outcomes.map(outcome => (outcome.ok ? 'made' : outcome.code)).toSorted(), [
        ...Array<string>(3).fill('account.administrator_exists'),
        'made',
      ]);
      assert.equal((await empty.db.selectFrom('official').select('user_id').execute()).length, 1);
      await empty[Symbol.asyncDispose]();
    });

    it('of a body come from the level above; its administrator signs in with the first password', async () => {
      const province = await test.official('hunan', { division: places.hunan });
      const made = await province.must('createBody', { body: bodyForm('changsha-county') });
      assert.deepEqual(made.body.division, { code: '430121', names: ['湖南省', '长沙市', '长沙县'] });
      const county = await test.signIn('changsha-county', made.initialPassword);
      const { actor } = await county.must('getSession');
      assert.deepEqual([actor.role, actor.body.name], ['administrator', '长沙县农业农村局']);
      const { items } = await province.must('listBodies');
      assert.ok(items.some((body: { id: string }) => body.id === made.body.id));
      const elsewhere = await test.official('liuyang', { division: places.liuyang });
      const seen = await elsewhere.must('listBodies');
      assert.ok(seen.items.every((body: { division: { code: string } }) => body.division.code === places.liuyang));
    });

    it('are not made beside oneself or outside the own division', async () => {
      const county = await test.official('county', { division: places.changshaCounty });
      const refused = [
        bodyForm('beside', { divisionCode: places.changshaCounty }),
        bodyForm('outside', { divisionCode: places.liuyang, kind: 'monitoring' }),
        bodyForm('above', { divisionCode: places.changsha }),
      ];
      for (const body of refused)
        assert.equal((await county.call('createBody', { body })).body.code, 'access.forbidden');
      await county.must('createBody', { body: bodyForm('county-monitoring', { kind: 'monitoring' }) });
      const unknown = await county.call('createBody', { body: bodyForm('nowhere', { divisionCode: '430199' }) });
      assert.equal(unknown.body.code, 'division.unknown');
    });

    it('are one for each username, and nothing is left of a refused one', async () => {
      const province = await test.official('hunan-2', { division: places.hunan });
      const count = async () => (await province.must('listBodies', { query: { limit: '100' } })).items.length;
      const before = await count();
      const taken = await province.call('createBody', { body: bodyForm('hunan-2') });
      assert.deepEqual([taken.status, taken.body.code], [409, 'account.username_taken']);
      assert.equal(await count(), before);
    });

    it('are one for each username, even of two that are made at once', async () => {
      const province = await test.official('hunan-3', { division: places.hunan });
      const body = { username: 'twin', name: '双胞胎', role: 'regulator' };
      const answers = await Promise.all([1, 2, 3].map(() => province.call('createAccount', { body })));
      assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 409, 409]);
      const refused = answers.find(({ status }) => status === 409)?.body;
      assert.deepEqual([refused.code, refused.errors[0].field], ['account.username_taken', 'username']);
    });

    it('are for the administrator of the body alone; disabling ends a session at once', async () => {
      const administrator = await test.official('chief', { division: places.changshaCounty });
      const body = { username: 'clerk', name: '何科员', role: 'regulator' };
      const { account, initialPassword } = await administrator.must('createAccount', { body });
      const clerk = await test.signIn('clerk', initialPassword);
      assert.equal((await clerk.call('listAccounts')).body.code, 'access.forbidden');
      assert.equal((await clerk.call('createAccount', { body })).body.code, 'access.forbidden');

      const stranger = await test.official('stranger', { division: places.changshaCounty });
      assert.equal((await stranger.call('disableAccount', { params: { id: account.id } })).status, 404);
      const self = (await administrator.must('getSession')).userId;
      assert.equal(
        (await administrator.call('disableAccount', { params: { id: self } })).body.code,
        'access.forbidden',
      );

      const disabled = await administrator.must('disableAccount', { params: { id: account.id } });
      assert.equal(disabled.disabled, true);
      assert.equal(await clerk.must('getSession'), null);
    });

    it('are listed page by page, each once', async () => {
      const administrator = await test.official('lister', { division: places.liuyang });
      for (const number of ['one', 'two', 'three', 'four']) {
        test.clock.advance(number === 'three' ? 0 : 1000);
        await administrator.must('createAccount', {
          body: { username: `listed-${number}`, name: number, role: 'regulator' },
        });
      }
      const names: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: '2', ...(cursor && { cursor }) };
        const { items, next } = await administrator.must('listAccounts', { query });
        assert.ok(items.length <= 2);
        names.push(...items.map((account: { username: string }) => account.username));
        cursor = next;
      } while (cursor);
      assert.deepEqual(names.toSorted(), ['listed-four', 'listed-one', 'listed-three', 'listed-two', 'lister']);
      assert.equal(names[0], 'listed-four');
      const broken = await administrator.call('listAccounts', { query: { cursor: 'bm9uc2Vuc2U' } });
      assert.equal(broken.body.errors[0].field, 'cursor');
    });
  });
});
