import type { Recall } from '@suyuan/contract/recall';
import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { RecallTable } from '../db/tables/recall.ts';

const toRecall = ({ id, kind, reason, authority, at }: Selectable<RecallTable>): Recall => ({
  id,
  kind,
  reason,
  authority,
  at,
});

export class RecallReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** Oldest first. */
  async ofBatch(batchId: string): Promise<Recall[]> {
    const rows = await this.db
      .selectFrom('recall')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map(toRecall);
  }
}

export class RecallWriter extends RecallReader {
  async create(batchId: string, recall: Recall): Promise<Recall> {
    const row = await this.db
      .insertInto('recall')
      .values({ ...recall, batch_id: batchId })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toRecall(row);
  }
}
