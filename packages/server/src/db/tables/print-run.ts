import type { LabelFormat } from '@suyuan/contract/label';
import type { LabelData } from '@suyuan/label/fields';
import type { LabelTemplate } from '@suyuan/label/model';
import type { Instant, Json } from '../json.ts';

/** Labels as ordered; rows are only ever added. Template and data are what they were then, so the file never changes. */
export interface PrintRunTable {
  id: string;
  batch_id: string;
  template: Json<LabelTemplate>;
  /** What all labels of the run say alike. */
  data: Json<LabelData>;
  from_serial: number;
  to_serial: number;
  format: LabelFormat;
  dpi: number;
  actor_name: string;
  reprint_reason: string | null;
  created_at: Instant;
}
