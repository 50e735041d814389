import type { Test } from '@suyuan/contract/test';
import { overallVerdict } from '@suyuan/domain/test';
import type { Selectable } from 'kysely';
import { fromJson } from '../db/json.ts';
import type { TestRecordTable } from '../db/tables/test-record.ts';

export const toTest = (row: Selectable<TestRecordTable>): Test => {
  const content = fromJson(row.content);
  return { id: row.id, ...content, verdict: overallVerdict(content.items), recordedAt: row.recorded_at };
};
