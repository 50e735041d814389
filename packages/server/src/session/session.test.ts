import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createApiClient } from '../testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp, testPassword } from '../testing/test-app.ts';

describe('a session', () => {
  forEachDatabase((_engine, open) => {
    let database: TestDatabase;
    let test: TestApp;
    before(async () => {
      database = await open();
      test = createTestApp(database.db);
    });
    after(() => database[Symbol.asyncDispose]());

    it('comes with a cookie that no script reads and that stays on our site', async () => {
      await test.official('cookie-lover', { division: places.hunan });
      const body = { username: 'Cookie-Lover', password: testPassword };
      const { headers, body: session } = await test.anonymous.call('signIn', { body });
      const [cookie = ''] = headers.getSetCookie();
      for (const attribute of [/^suyuan_session=/, /; HttpOnly/i, /; SameSite=Lax/i, /; Secure/i, /; Path=\//i]) {
        assert.match(cookie, attribute);
      }
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(session.username, 'cookie-lover');
      assert.deepEqual(session.actor.body.division, { code: '430000', names: ['湖南省'] });
    });

    it('is asked for without an error by who has none', async () => {
      const { status, body, headers } = await test.anonymous.call('getSession');
      assert.deepEqual([status, body], [200, null]);
      assert.match(headers.get('content-type') ?? '', /^application\/json/);
      assert.equal((await test.anonymous.call('listApiKeys')).body.code, 'session.missing');
    });

    it('says the same of a wrong password, an unknown user and a disabled one', async () => {
      const administrator = await test.official('boss', { division: places.changshaCounty });
      const made = await administrator.must('createAccount', {
        body: { username: 'leaver', name: '离职人员', role: 'regulator' },
      });
      await administrator.must('disableAccount', { params: { id: made.account.id } });
      const tries = [
        { username: 'boss', password: 'wrong' },
        { username: 'nobody-at-all', password: testPassword },
        { username: 'leaver', password: made.initialPassword },
      ];
      for (const body of tries) {
        const { status, body: problem, headers } = await test.anonymous.call('signIn', { body });
        assert.deepEqual([status, problem.code], [401, 'session.wrong_credentials']);
        assert.deepEqual(headers.getSetCookie(), []);
      }
    });

    it('ends with signing out', async () => {
      const user = await test.official('goer', { division: places.hunan });
      const { headers } = await user.call('signOut');
      const cookies = headers.getSetCookie();
      assert.equal(cookies.length, 1);
      assert.match(cookies[0] ?? '', /^suyuan_session=;[^,]*Max-Age=0/);
      assert.equal(await user.must('getSession'), null);
    });

    it('changes the password, which ends all other sessions and goes on in this one', async () => {
      const here = await test.official('changer', { division: places.hunan });
      const elsewhere = await test.signIn('changer');
      const wrong = await here.call('changePassword', { body: { current: 'wrong', next: 'a brand new password' } });
      assert.deepEqual([wrong.status, wrong.body.errors[0].field], [401, 'current']);
      const { status, headers } = await here.call('changePassword', {
        body: { current: testPassword, next: 'a brand new password' },
      });
      assert.equal(status, 204);
      const cookie = headers.getSetCookie().join().split(';')[0] ?? '';
      assert.equal((await createApiClient(test.app, { cookie }).must('getSession')).username, 'changer');
      assert.equal(await elsewhere.must('getSession'), null);
      await assert.rejects(test.signIn('changer'));
      await test.signIn('changer', 'a brand new password');
    });

    it('takes API keys back when the password changes, unless they are to stay, and writes it down', async () => {
      const user = await test.official('key-holder', { division: places.hunan });
      const other = await test.official('bystander', { division: places.hunan });
      const keyOf = async (client: typeof user, name: string) => {
        const { secret } = await client.must('createApiKey', { body: { name } });
        return createApiClient(test.app, { authorization: `Bearer ${secret}` });
      };
      const [first, second, others] = [
        await keyOf(user, '收银台'),
        await keyOf(user, '手持机'),
        await keyOf(other, '别人的'),
      ];
      const change = async (current: string, next: string, changes = {}) => {
        const { headers } = await user.call('changePassword', {
          body: { current, next, ...changes },
          headers: { cookie: `suyuan_session=${await sessionOf('key-holder', current)}` },
        });
        return createApiClient(test.app, { cookie: headers.getSetCookie().join().split(';')[0] ?? '' });
      };
      const sessionOf = async (username: string, password: string) =>
        /suyuan_session=([^;]*)/.exec((await test.signIn(username, password)).headers['cookie'] ?? '')?.[1] ?? '';

      await change(testPassword, 'the second password', { apiKeys: 'keep' });
      assert.equal((await first.must('getSession')).username, 'key-holder');
      const here = await change('the second password', 'the third password');
      for (const robot of [first, second]) assert.equal(await robot.must('getSession'), null);
      assert.deepEqual((await here.must('listApiKeys')).items, []);
      assert.equal((await others.must('getSession')).username, 'bystander');

      const { userId } = await here.must('getSession');
      const rows = await database.db
        .selectFrom('audit')
        .select('detail')
        .where('operation', '=', 'changePassword')
        .where('entity_id', '=', userId)
        .execute();
      assert.deepEqual(rows.map(({ detail }) => JSON.parse(detail).revokedApiKeys).toSorted(), [0, 2]);
    });

    it('is not kept from its owner by a stranger who guesses', async () => {
      await test.official('owner', { division: places.hunan });
      const from = (address: string, password: string) =>
        test.anonymous.call('signIn', {
          body: { username: 'owner', password },
          headers: { 'x-test-address': address },
        });
      for (let tries = 0; tries < 10; tries += 1) await from('198.51.100.1', 'a guess');
      assert.equal((await from('198.51.100.1', testPassword)).status, 429);
      assert.equal((await from('198.51.100.2', testPassword)).status, 200);
    });

    it('is not given to whoever guesses on and on from many addresses', async () => {
      await test.official('sought', { division: places.hunan });
      const guess = (address: number) =>
        test.anonymous.call('signIn', {
          body: { username: 'sought', password: 'a guess' },
          headers: { 'x-test-address': `203.0.113.${address}` },
        });
      // The official itself signed in once already.
      for (let tries = 0; tries < 49; tries += 1) assert.equal((await guess(Math.floor(tries / 9))).status, 401);
      assert.equal((await guess(200)).status, 429);
    });

    it('is not given to whoever guesses on and on', async () => {
      await test.official('guessed', { division: places.hunan });
      const headers = { 'x-test-address': '198.51.100.3' };
      const guess = () =>
        test.anonymous.call('signIn', { body: { username: 'guessed', password: 'a guess' }, headers });
      for (let tries = 0; tries < 10; tries += 1) assert.equal((await guess()).status, 401);
      const refused = await guess();
      assert.equal(refused.body.code, 'request.too_many');
      test.clock.advance(Number(refused.headers.get('retry-after')) * 1000);
      assert.equal((await guess()).status, 401);
    });

    it('may be an API key instead, from anywhere, until it is deleted', async () => {
      const user = await test.official('robot', { division: places.changshaCounty });
      const { apiKey, secret } = await user.must('createApiKey', { body: { name: '超市收货' } });
      assert.ok(secret.startsWith(apiKey.prefix));
      const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://erp.example' };
      const robot = createApiClient(test.app, { authorization: `Bearer ${secret}`, ...elsewhere });
      assert.equal((await robot.must('getSession')).username, 'robot');
      const body = { username: 'made-by-robot', name: '新同事', role: 'regulator' };
      assert.equal((await robot.must('createAccount', { body })).account.username, 'made-by-robot');

      const { items } = await robot.must('listApiKeys');
      assert.deepEqual([items.length, items[0].name, typeof items[0].lastUsedAt], [1, '超市收货', 'string']);
      assert.ok(!JSON.stringify(items).includes(secret));
      const other = await test.official('other-robot', { division: places.hunan });
      assert.equal((await other.call('deleteApiKey', { params: { id: apiKey.id } })).status, 404);
      assert.equal((await user.call('deleteApiKey', { params: { id: apiKey.id } })).status, 204);
      assert.equal(await robot.must('getSession'), null);
    });
  });
});
