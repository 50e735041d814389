import type { LabelTemplate } from '@suyuan/label/model';
import type { Instant, Json } from '../json.ts';

/** A template as it was saved, the present version included. */
export interface LabelTemplateVersionTable {
  template_id: string;
  version: number;
  name: string;
  template: Json<LabelTemplate>;
  /** Who saved it, as they were called then. */
  actor_name: string;
  saved_at: Instant;
}
