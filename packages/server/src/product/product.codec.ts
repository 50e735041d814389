import type { Product } from '@suyuan/contract/product';
import type { Selectable } from 'kysely';
import { fromJson, present } from '../db/json.ts';
import type { ProductTable } from '../db/tables/product.ts';

export const toProduct = (row: Selectable<ProductTable>): Product => ({
  id: row.id,
  version: row.version,
  subjectId: row.subject_id,
  name: row.name,
  categoryCode: row.category_code,
  ...present('gtin', row.gtin),
  ...present('standard', row.standard),
  certifications: [...fromJson(row.certifications)],
  createdAt: row.created_at,
});
