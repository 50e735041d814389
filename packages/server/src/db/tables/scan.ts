import type { Instant } from '../json.ts';

/** How often a label was opened. A row comes into being at the first time; it holds nothing about who. */
export interface ScanTable {
  batch_id: string;
  serial: number;
  count: number;
  first_at: Instant;
  last_at: Instant;
}
