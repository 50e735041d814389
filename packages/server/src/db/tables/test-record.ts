import type { TestForm } from '@suyuan/contract/test';
import type { Instant, Json } from '../json.ts';

export interface TestRecordTable {
  id: string;
  batch_id: string;
  content: Json<TestForm>;
  recorded_at: Instant;
}
