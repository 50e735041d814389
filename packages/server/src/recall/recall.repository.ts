import type { Recall } from '@suyuan/contract/recall';
import type { DivisionCode } from '@suyuan/domain/division';
import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { RecallTable } from '../db/tables/recall.ts';

const toRecall = (row: Selectable<RecallTable>): StoredRecall => ({
  id: row.id,
  kind: row.kind,
  reason: row.reason,
  authority: row.authority,
  divisionCode: row.division_code as DivisionCode,
  at: row.at,
});

/** A step and where the body stands that took it. */
export interface StoredRecall extends Recall {
  readonly divisionCode: DivisionCode;
}

export class RecallReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  /** Oldest first. */
  async ofBatch(batchId: string): Promise<StoredRecall[]> {
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
  async create(batchId: string, { divisionCode, ...recall }: StoredRecall): Promise<StoredRecall> {
    const row = await this.db
      .insertInto('recall')
      .values({ ...recall, batch_id: batchId, division_code: divisionCode })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toRecall(row);
  }
}
