import { isBusy } from '../db/database-errors.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError } from '../http/problem-error.ts';
import { hashOf, seal, unseal } from './seal.ts';

/** One use of an `Idempotency-Key`: whose, for what, with which request. */
export interface KeyUse {
  readonly key: string;
  readonly caller: string;
  readonly operation: string;
  /** See {@link hashOf}. */
  readonly requestHash: string;
}

const visible = /^[\x21-\x7e]{8,200}$/;

/** The header's value; a missing or unusable one ends the request. */
export const readIdempotencyKey = (headers: Headers): string => {
  const key = headers.get('idempotency-key')?.trim() ?? '';
  if (!visible.test(key)) throw new ProblemError('idempotency.key_missing');
  return key;
};

const rowOf = (use: KeyUse) => ({ caller: use.caller, operation: use.operation, key_hash: hashOf(use.key) });

/** The answer that this key already got, if any; refuses a key that came with another request. */
export const findAnswer = async (db: Db, use: KeyUse): Promise<{ readonly answer: unknown } | undefined> => {
  const { caller, operation, key_hash } = rowOf(use);
  const row = await db
    .selectFrom('idempotency')
    .select(['request_hash', 'answer'])
    .where('caller', '=', caller)
    .where('operation', '=', operation)
    .where('key_hash', '=', key_hash)
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.request_hash !== use.requestHash) throw new ProblemError('idempotency.key_reused');
  if (row.answer === null) throw new ProblemError('idempotency.in_progress', { headers: { 'retry-after': '1' } });
  return { answer: JSON.parse(unseal(use.key, row.answer)) };
};

/**
 * Takes the key for this transaction: true for the first to come. Whoever comes second waits here for the first to end, and
 * gets true if that one failed, since its row went with it.
 */
export const claimKey = async (tx: Db, use: KeyUse, now: Date): Promise<boolean> => {
  try {
    const claimed = await tx
      .insertInto('idempotency')
      .values({ ...rowOf(use), request_hash: use.requestHash, answer: null, created_at: now.toISOString() })
      .onConflict(conflict => conflict.doNothing())
      .returning('key_hash')
      .executeTakeFirst();
    return claimed !== undefined;
  } catch (error) {
    if (isBusy(error)) throw new ProblemError('idempotency.in_progress', { headers: { 'retry-after': '1' } });
    throw error;
  }
};

/** Keeps the answer, in the transaction that made what it tells of. */
export const settleKey = async (tx: Db, use: KeyUse, answer: unknown): Promise<void> => {
  const { caller, operation, key_hash } = rowOf(use);
  await tx
    .updateTable('idempotency')
    .set({ answer: seal(use.key, JSON.stringify(answer ?? null)) })
    .where('caller', '=', caller)
    .where('operation', '=', operation)
    .where('key_hash', '=', key_hash)
    .execute();
};
