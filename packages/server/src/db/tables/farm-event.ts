import type { EventForm } from '@suyuan/contract/batch';
import type { Instant, Json } from '../json.ts';

/** A farm record; rows are only ever added. */
export interface FarmEventTable {
  batch_id: string;
  /** From 1, without gaps. */
  sequence: number;
  id: string;
  recorded_at: Instant;
  event: Json<EventForm>;
  /** Chained, see `@suyuan/domain/batch`. */
  hash: string;
}
