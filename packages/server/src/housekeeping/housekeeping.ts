import type { Db } from '../db/open-database.ts';
import { UploadWriter } from '../upload/upload.repository.ts';

/** How many rows went. */
export interface Swept {
  readonly uploads: number;
  readonly answers: number;
  readonly rateLimits: number;
  readonly sessions: number;
}

const dayMs = 24 * 3_600_000;

/**
 * Removes what has had its time: pictures that nothing refers to after a day, stored answers of `Idempotency-Key`s after two,
 * past rate limit windows and sessions. For the composition root to call now and then; several processes may at once.
 */
export const sweep = async (db: Db, now: Date): Promise<Swept> => {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const uploads = await new UploadWriter(db).removeUnused(ago(1));
  const answers = await db.deleteFrom('idempotency').where('created_at', '<', ago(2).toISOString()).executeTakeFirst();
  const rateLimits = await db.deleteFrom('rate_limit').where('window_end', '<', now.getTime()).executeTakeFirst();
  const sessions = await db.deleteFrom('auth_session').where('expiresAt', '<', now.toISOString()).executeTakeFirst();
  return {
    uploads,
    answers: Number(answers.numDeletedRows),
    rateLimits: Number(rateLimits.numDeletedRows),
    sessions: Number(sessions.numDeletedRows),
  };
};
