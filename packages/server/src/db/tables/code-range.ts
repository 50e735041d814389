import type { Instant } from '../json.ts';

/** Serials issued together; both ends included. */
export interface CodeRangeTable {
  id: string;
  batch_id: string;
  from_serial: number;
  to_serial: number;
  issued_at: Instant;
}
