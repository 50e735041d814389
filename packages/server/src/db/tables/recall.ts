import type { RecallKind } from '@suyuan/domain/recall';
import type { Instant } from '../json.ts';

/** A step of an authority against a batch; rows are only ever added. */
export interface RecallTable {
  id: string;
  batch_id: string;
  kind: RecallKind;
  reason: string;
  /** Name of the body that took it, and where that body stands. */
  authority: string;
  division_code: string;
  at: Instant;
}
