import type { RecallKind } from '@suyuan/domain/recall';
import type { Instant } from '../json.ts';

/** A step of an authority against a batch; rows are only ever added. */
export interface RecallTable {
  id: string;
  batch_id: string;
  kind: RecallKind;
  reason: string;
  authority: string;
  at: Instant;
}
