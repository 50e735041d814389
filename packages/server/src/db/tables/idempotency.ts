import type { Instant } from '../json.ts';

/** The answer that an `Idempotency-Key` already got. The row is made in the transaction that it protects. */
export interface IdempotencyTable {
  /** User id, or `anonymous`. */
  caller: string;
  operation: string;
  /** SHA-256 of the key, hex; the key itself opens `answer`, so it is not kept. */
  key_hash: string;
  /** SHA-256 of what was asked, hex. */
  request_hash: string;
  /** Sealed JSON; null only inside the transaction. */
  answer: string | null;
  created_at: Instant;
}
