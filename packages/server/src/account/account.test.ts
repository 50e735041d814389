import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { createTestApp, places, type TestApp } from '../testing/test-app.ts';

forEachDatabase((_name, open) => {
  let database: TestDatabase;
  let test: TestApp;
  before(async () => {
    database = await open();
    test = createTestApp(database.db);
  });
  after(() => database[Symbol.asyncDispose]());

  it('a province makes a county body, whose administrator signs in with the first password', async () => {
    const province = await test.official('hunan', { division: places.hunan });
    const made = await province.must('createBody', {
      body: {
        name: '长沙县农业农村局',
        kind: 'authority',
        divisionCode: places.changshaCounty,
        administrator: { username: 'changsha-county', name: '周管理员' },
      },
    });
    assert.deepEqual(made.body.division, { code: '430121', names: ['湖南省', '长沙市', '长沙县'] });
    const county = await test.signIn('changsha-county', made.initialPassword);
    const session = await county.must('getSession');
    assert.equal(session.actor.body.name, '长沙县农业农村局');
    assert.equal(session.actor.role, 'administrator');
  });
});
