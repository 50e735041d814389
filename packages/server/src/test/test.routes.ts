import type { TestForm } from '@suyuan/contract/test';
import { problemAt } from '@suyuan/domain/result';
import { checkTestItem } from '@suyuan/domain/test';
import { takeOwnBatch } from '../batch/own-batch.ts';
import { seeBatch } from '../batch/see-batch.ts';
import { type Clock, chinaDay } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, toProblemError } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { TestReader, TestWriter } from './test.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

const refuseContradictions = ({ items }: TestForm): void => {
  for (const [at, item] of items.entries()) {
    const checked = checkTestItem(item);
    if (!checked.ok) throw toProblemError(problemAt(`items.${at}.verdict`, checked.problem));
  }
};

export const createTestHandlers = ({ db, clock, ids }: Dependencies): HandlersOf<'listTests' | 'createTest'> => ({
  async listTests({ caller, params }) {
    const batch = await seeBatch(db, caller, params.id);
    return { items: await new TestReader(db).ofBatch(batch.id) };
  },

  async createTest({ caller, params, body, write }) {
    const now = clock.now();
    const today = chinaDay(now);
    if (body.testedOn > today) {
      const fault = { field: 'testedOn', code: 'event.day_in_future', params: { today } };
      throw new ProblemError('event.day_in_future', { errors: [fault] });
    }
    refuseContradictions(body);
    return write(async ({ db: tx, audit }) => {
      // A frozen or recalled batch takes tests too: they are what may clear it.
      const batch = await takeOwnBatch(tx, caller, params.id);
      const test = await new TestWriter(tx).create(ids.uuid(), batch.id, body, now);
      await audit({ entity: 'test', entityId: test.id, divisionCode: batch.divisionCode });
      return test;
    });
  },
});
