import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { RegistrationForm } from '@suyuan/contract/registration';
import type { DivisionCode } from '@suyuan/domain/division';
import { cooperativeForm, townships } from '../testing/applications.ts';
import { forEachDatabase, type TestDatabase } from '../testing/databases.ts';
import { testIdNumbers } from '../testing/test-app.ts';
import { judgeApplication, sealApplication } from './application.ts';
import { RegistrationReader, RegistrationWriter } from './registration.repository.ts';

const now = new Date('2026-06-01T02:00:00.000Z');
const licenceUploadId = '00000000-0000-4000-8000-00000000feed';

const seal = (id: string, form: RegistrationForm) => {
  const judged = judgeApplication(form);
  assert.ok(judged.ok);
  return sealApplication(testIdNumbers, id, judged.application);
};

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let writer: RegistrationWriter;
  before(async () => {
    database = await open();
    writer = new RegistrationWriter(database.db);
  });
  after(() => database[Symbol.asyncDispose]());

  let count = 0;
  const add = async (changes = {}) => {
    const id = `registration-${++count}`;
    const application = seal(id, cooperativeForm({ licenceUploadId, ...changes }));
    assert.ok(await writer.add({ ...application, id, receipt: String(count).padStart(16, '0') }, now));
    const stored = await writer.find(id);
    assert.ok(stored);
    return stored;
  };

  it('gives an application back as it was', async () => {
    const form = cooperativeForm({ licenceUploadId });
    const application = seal('one', form);
    await writer.add({ ...application, id: 'one', receipt: '9999999999999999' }, now);
    assert.deepEqual(await new RegistrationReader(database.db).findByReceipt('9999999999999999'), {
      id: 'one',
      version: 1,
      receipt: '9999999999999999',
      state: 'pending',
      identity: `uscc:${form.uscc}`,
      form,
      division: { code: townships.xingsha, names: ['湖南省', '长沙市', '长沙县', '星沙街道'] },
      doubts: [],
      submittedAt: now.toISOString(),
    });
    assert.deepEqual(await writer.history('one'), [{ at: now.toISOString(), action: 'submitted' }]);
  });

  it('takes one step from a version, not two', async () => {
    const registration = await add();
    const step = { action: 'returned', actorName: '何科员', reason: '照片不清楚', state: 'returned' } as const;
    assert.equal(await writer.step(registration, step, now), 'done');
    assert.equal(await writer.step(registration, step, now), 'changed');
    const returned = await writer.find(registration.id);
    assert.deepEqual([returned?.version, returned?.state, returned?.reason], [2, 'returned', '照片不清楚']);
    assert.deepEqual(
      (await writer.history(registration.id)).map(({ action }) => action),
      ['submitted', 'returned'],
    );
  });

  it('says when a corrected identity is taken by another', async () => {
    const { form } = await add();
    const other = await add();
    await writer.step(other, { action: 'returned', state: 'returned', reason: '号码有误' }, now);
    const returned = await writer.find(other.id);
    assert.ok(returned);
    const application = seal(other.id, { ...other.form, uscc: form.uscc });
    assert.equal(await writer.isTaken(application.identity, other.id), true);
    assert.equal(await writer.step(returned, { action: 'corrected', state: 'pending', application }, now), 'taken');
  });

  it('lists by division and state, page by page, the latest first', async () => {
    for (const divisionCode of [townships.jili, townships.jili, townships.jili]) await add({ divisionCode });
    const liuyang = '430181' as DivisionCode;
    const first = await writer.list(liuyang, { limit: 2 });
    assert.equal(first.items.length, 2);
    assert.ok(first.next);
    const second = await writer.list(liuyang, { limit: 2, cursor: first.next });
    assert.deepEqual([second.items.length, second.next], [1, undefined]);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted().toReversed());
    assert.equal((await writer.list(liuyang, { limit: 9, state: 'approved' })).items.length, 0);
    assert.ok((await writer.list('430000' as DivisionCode, { limit: 100 })).items.length > 3);
  });
});
