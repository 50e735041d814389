import type { Certification } from '@suyuan/domain/product';
import type { Instant, Json } from '../json.ts';

export interface ProductTable {
  id: string;
  version: number;
  subject_id: string;
  name: string;
  category_code: string;
  /** As the producer writes it, 8 to 14 digits padded to 14. */
  gtin: string | null;
  standard: string | null;
  certifications: Json<readonly Certification[]>;
  created_at: Instant;
}
