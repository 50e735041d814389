import type { Operation } from '@suyuan/contract';
import { type AuditOrigin, writeAudit } from '../audit/audit.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { claimKey, findAnswer, type KeyUse, settleKey } from '../idempotency/idempotency.ts';
import type { Ids } from '../ids.ts';
import type { Write } from './exchange.ts';
import { ProblemError } from './problem-error.ts';
import { inTransaction } from './write-guard.ts';

export interface WriteContext {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly operation: Operation;
  readonly actor: string | undefined;
  readonly requestId: string;
  /** Present for operations that create. */
  readonly keyUse: KeyUse | undefined;
}

/** The `write` of one request's exchange. See {@link Write}. */
export const createWrite = (context: WriteContext): (<T>(work: (write: Write) => Promise<T>) => Promise<T>) => {
  const { db, clock, ids, operation, actor, requestId, keyUse } = context;
  return work =>
    inTransaction(db, async tx => {
      const now = clock.now();
      if (keyUse && !(await claimKey(tx, keyUse, now))) {
        const settled = await findAnswer(tx, keyUse);
        // Its JSON came from this very handler, so it has the type that `work` gives.
        if (settled) return settled.answer as never;
        // Swept away between the two: whoever asks again is the first.
        throw new ProblemError('idempotency.in_progress');
      }
      let audited = false;
      const answer = await work({
        db: tx,
        audit: async entry => {
          audited = true;
          const origin: AuditOrigin = { id: ids.uuid(), at: now, actor, operation: operation.id, requestId };
          await writeAudit(tx, origin, entry);
        },
      });
      if (!audited) throw new Error(`${operation.id} wrote without an audit row`);
      if (keyUse) await settleKey(tx, keyUse, answer);
      return answer;
    });
};
