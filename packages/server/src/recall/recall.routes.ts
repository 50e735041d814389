import { moveBatch } from '@suyuan/domain/recall';
import { BatchWriter } from '../batch/batch.repository.ts';
import { seeBatch } from '../batch/see-batch.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { mayFollow, mayRecall, reachesBatch } from './recall.policy.ts';
import { RecallReader, RecallWriter } from './recall.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

export const createRecallHandlers = ({ db, clock, ids }: Dependencies): HandlersOf<'listRecalls' | 'createRecall'> => ({
  async listRecalls({ caller, params }) {
    const batch = await seeBatch(db, caller, params.id);
    return { items: await new RecallReader(db).ofBatch(batch.id) };
  },

  async createRecall({ caller, params, body, write }) {
    if (!mayRecall(caller)) throw new ProblemError('access.forbidden');
    return write(async ({ db: tx, audit }) => {
      const batches = new BatchWriter(tx);
      const batch = await batches.take(params.id);
      if (!batch || !reachesBatch(caller, batch)) throw new ProblemError('resource.not_found');
      const state = unwrap(moveBatch(batch.state, body.kind));
      const recalls = new RecallWriter(tx);
      if (!mayFollow(caller, body.kind, await recalls.ofBatch(batch.id))) throw new ProblemError('access.forbidden');
      await batches.setState(batch.id, state);
      const { name: authority, division } = caller.body;
      const taken = { ...body, id: ids.uuid(), authority, divisionCode: division.code, at: clock.now().toISOString() };
      await audit({
        entity: 'batch',
        entityId: batch.id,
        divisionCode: batch.divisionCode,
        detail: { kind: taken.kind },
      });
      return recalls.create(batch.id, taken);
    });
  },
});
