import type { Instant } from '../json.ts';

/** A user who acts for a subject (主体). */
export interface ProducerTable {
  user_id: string;
  subject_id: string;
  created_at: Instant;
}
