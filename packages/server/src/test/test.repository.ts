import type { Test, TestForm } from '@suyuan/contract/test';
import { toJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import { toTest } from './test.codec.ts';

export class TestReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** In the order in which they were recorded. */
  async ofBatch(batchId: string): Promise<Test[]> {
    const rows = await this.db
      .selectFrom('test_record')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute();
    return rows.map(toTest);
  }
}

export class TestWriter extends TestReader {
  async create(id: string, batchId: string, form: TestForm, at: Date): Promise<Test> {
    const row = await this.db
      .insertInto('test_record')
      .values({ id, batch_id: batchId, content: toJson(form), recorded_at: at.toISOString() })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toTest(row);
  }
}
