import type { Limit, RateLimiter } from './rate-limit.ts';

/** How often a secret may be tried. */
export interface TryLimits {
  readonly fromOneAddress: Limit;
  /** Wherever the tries come from: so many that a stranger cannot easily lock the owner out, too few to guess by. */
  readonly together: Limit;
}

/** Counts one try at the secret of this subject; `request.too_many` once there were too many. */
export const spendTry = async (
  rateLimiter: RateLimiter,
  subject: readonly string[],
  address: string | undefined,
  { fromOneAddress, together }: TryLimits,
): Promise<void> => {
  await rateLimiter.spend([...subject, 'from', address ?? ''], fromOneAddress);
  await rateLimiter.spend(subject, together);
};
