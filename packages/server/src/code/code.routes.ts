import { nextSerials, traceUrl } from '@suyuan/domain/code';
import type { Codec } from '@suyuan/domain/codec';
import { BatchWriter } from '../batch/batch.repository.ts';
import { takeOwnBatch } from '../batch/own-batch.ts';
import { refuseUnfit } from '../batch/refuse-unfit.ts';
import { seeBatch } from '../batch/see-batch.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { CodeRangeReader, CodeRangeWriter } from './code.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly codec: Codec;
  readonly origin: string;
}

const codesAPage = 500;

export const createCodeHandlers = ({
  db,
  clock,
  ids,
  codec,
  origin,
}: Dependencies): HandlersOf<'listCodeRanges' | 'issueCodes' | 'listCodes'> => ({
  async listCodeRanges({ caller, params }) {
    const batch = await seeBatch(db, caller, params.id);
    return { items: await new CodeRangeReader(db).ofBatch(batch.id) };
  },

  async issueCodes({ caller, params, body, write }) {
    return write(async ({ db: tx, audit }) => {
      const batch = await takeOwnBatch(tx, caller, params.id);
      await refuseUnfit(tx, batch);
      const serials = unwrap(nextSerials(batch.codesIssued, body.count));
      const range = await new CodeRangeWriter(tx).create(ids.uuid(), batch.id, serials, clock.now());
      await new BatchWriter(tx).setLastSerial(batch.id, serials.to);
      const { from, to } = range;
      await audit({ entity: 'code-range', entityId: range.id, divisionCode: batch.divisionCode, detail: { from, to } });
      return range;
    });
  },

  async listCodes({ caller, params, query }) {
    const range = await new CodeRangeReader(db).find(params.id);
    if (!range) throw new ProblemError('resource.not_found');
    const batch = await seeBatch(db, caller, range.batchId);
    const from = Math.max(range.from, Number(query.cursor ?? range.from));
    const to = Math.min(range.to, from + codesAPage - 1);
    const items = [...codec.encodeRange({ batch: batch.number, from, to })].map(({ serial, code }) => ({
      serial,
      code,
      url: traceUrl(origin, code),
    }));
    return to < range.to ? { items, next: String(to + 1) } : { items };
  },
});
