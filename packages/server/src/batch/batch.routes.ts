import { createHash } from 'node:crypto';
import { chainHash, chainStart, checkEvent } from '@suyuan/domain/batch';
import type { Codec } from '@suyuan/domain/codec';
import { standingVerdict } from '@suyuan/domain/test';
import { scopeOf } from '../auth/scope.ts';
import { type Clock, chinaDay } from '../clock.ts';
import { present } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import { refuseTaken } from '../http/refuse-taken.ts';
import type { Ids } from '../ids.ts';
import { mayChangeProduct } from '../product/product.policy.ts';
import { ProductReader } from '../product/product.repository.ts';
import { TestReader } from '../test/test.repository.ts';
import { withCode } from './batch.codec.ts';
import { BatchReader, BatchWriter } from './batch.repository.ts';
import { freeLotName, lotPrefix } from './lot-name.ts';
import { takeOwnBatch } from './own-batch.ts';
import { seeBatch } from './see-batch.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly codec: Codec;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const createBatchHandlers = ({
  db,
  clock,
  ids,
  codec,
}: Dependencies): HandlersOf<'listBatches' | 'createBatch' | 'getBatch' | 'listEvents' | 'createEvent'> => ({
  async listBatches({ caller, query }) {
    const { items, ...rest } = await new BatchReader(db).list(scopeOf(caller), query);
    return { items: items.map(batch => withCode(batch, codec)), ...rest };
  },

  async getBatch({ caller, params }) {
    const batch = withCode(await seeBatch(db, caller, params.id), codec);
    return { ...batch, ...present('verdict', standingVerdict(await new TestReader(db).ofBatch(batch.id))) };
  },

  async createBatch({ caller, body, write }) {
    return write(async ({ db: tx, audit }) => {
      const product = await new ProductReader(tx).find(body.productId);
      if (!product || !mayChangeProduct(caller, product)) throw new ProblemError('resource.not_found');
      const batches = new BatchWriter(tx);
      const { id: subjectId, division } = caller.subject;
      // First: whoever makes a batch at the same time waits here, so that both find different lot names free.
      const number = await batches.takeNumber();
      const lot =
        body.lot ?? freeLotName(body.harvestDate, await batches.lotsLike(subjectId, lotPrefix(body.harvestDate)));
      const made = { ...body, id: ids.uuid(), number, subjectId, lot, createdAt: clock.now() };
      const batch = await batches.create(made).catch(refuseTaken('batch.lot_taken', 'lot'));
      await audit({ entity: 'batch', entityId: batch.id, divisionCode: division.code });
      return withCode(batch, codec);
    });
  },

  async listEvents({ caller, params }) {
    const batch = await seeBatch(db, caller, params.id);
    return { items: await new BatchReader(db).events(batch.id) };
  },

  async createEvent({ caller, params, body, write }) {
    return write(async ({ db: tx, audit }) => {
      const batch = await takeOwnBatch(tx, caller, params.id);
      const batches = new BatchWriter(tx);
      const recorded = await batches.events(batch.id);
      const now = clock.now();
      const events = recorded.map(({ event }) => event);
      unwrap(checkEvent(body, { state: batch.state, today: chinaDay(now), harvestDate: batch.harvestDate, events }));
      const hash = chainHash(recorded.at(-1)?.hash ?? chainStart, body, sha256);
      const sequence = recorded.length + 1;
      const event = { id: ids.uuid(), batchId: batch.id, sequence, event: body, hash, recordedAt: now };
      await audit({ entity: 'batch', entityId: batch.id, divisionCode: batch.divisionCode, detail: { sequence } });
      return batches.addEvent(event);
    });
  },
});
