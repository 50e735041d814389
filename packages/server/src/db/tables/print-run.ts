import type { LabelForm, LabelFormat } from '@suyuan/contract/label';
import type { LabelData } from '@suyuan/label/fields';
import type { LabelTemplate } from '@suyuan/label/model';
import type { Instant, Json } from '../json.ts';

/**
 * Labels as ordered; rows are only ever added, and nothing but their progress changes. Template and data are what they were then, so the
 * file never changes.
 */
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
  form: LabelForm;
  /** Labels begun and labels known to be out; null of a run whose way nobody reports. */
  sent: number | null;
  confirmed: number | null;
  actor_name: string;
  reprint_reason: string | null;
  created_at: Instant;
}
