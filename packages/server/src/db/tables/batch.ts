import type { BatchState, Quantity } from '@suyuan/domain/batch';
import type { Day } from '@suyuan/domain/day';
import type { Instant, Json } from '../json.ts';

export interface BatchTable {
  id: string;
  /** What its trace codes hold: 1 to 99,999,999. */
  number: number;
  /** Goes up with everything that changes what its trace says. */
  version: number;
  subject_id: string;
  product_id: string;
  lot: string;
  plot: string;
  harvest_date: Day;
  quantity: Json<Quantity>;
  state: BatchState;
  /** Highest serial issued; 0 before the first. */
  last_serial: number;
  created_at: Instant;
}
