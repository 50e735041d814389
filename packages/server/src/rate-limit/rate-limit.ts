import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { ProblemError } from '../http/problem-error.ts';
import { hashOf } from '../idempotency/seal.ts';

export interface Limit {
  readonly max: number;
  readonly windowSeconds: number;
}

export interface RateLimiter {
  /** Counts one more try of this; `request.too_many` with `Retry-After` once there were more than `max` in the window. */
  spend(subject: readonly string[], limit: Limit): Promise<void>;
}

/** Fixed windows in the database, so that many processes count together. Keys are hashes: no address is kept. */
export const createRateLimiter = (db: Db, clock: Clock): RateLimiter => ({
  async spend(subject, { max, windowSeconds }) {
    const now = clock.now().getTime();
    const window_end = now + windowSeconds * 1000;
    const { count, window_end: end } = await db
      .insertInto('rate_limit')
      .values({ key: hashOf(...subject, String(windowSeconds)), window_end, count: 1 })
      .onConflict(conflict =>
        conflict.column('key').doUpdateSet(({ ref, eb }) => ({
          count: eb
            .case()
            .when('rate_limit.window_end', '<=', now)
            .then(1)
            .else(eb(ref('rate_limit.count'), '+', 1))
            .end(),
          window_end: eb
            .case()
            .when('rate_limit.window_end', '<=', now)
            .then(window_end)
            .else(ref('rate_limit.window_end'))
            .end(),
        })),
      )
      .returning(['count', 'window_end'])
      .executeTakeFirstOrThrow();
    if (count <= max) return;
    const seconds = Math.max(1, Math.ceil((end - now) / 1000));
    throw new ProblemError('request.too_many', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  },
});
