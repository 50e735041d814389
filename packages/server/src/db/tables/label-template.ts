import type { LabelTemplate } from '@suyuan/label/model';
import type { Instant, Json } from '../json.ts';

/** A producer's own template. */
export interface LabelTemplateTable {
  id: string;
  version: number;
  subject_id: string;
  name: string;
  template: Json<LabelTemplate>;
  updated_at: Instant;
}
