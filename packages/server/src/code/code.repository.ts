import type { CodeRange } from '@suyuan/contract/code';
import type { SerialRange } from '@suyuan/domain/code';
import type { Selectable } from 'kysely';
import type { Db } from '../db/open-database.ts';
import type { CodeRangeTable } from '../db/tables/code-range.ts';

const toCodeRange = (row: Selectable<CodeRangeTable>): CodeRange => ({
  id: row.id,
  batchId: row.batch_id,
  from: row.from_serial,
  to: row.to_serial,
  count: row.to_serial - row.from_serial + 1,
  issuedAt: row.issued_at,
});

export class CodeRangeReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  async find(id: string): Promise<CodeRange | undefined> {
    const row = await this.db.selectFrom('code_range').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toCodeRange(row);
  }

  /** In order of serial. */
  async ofBatch(batchId: string): Promise<CodeRange[]> {
    const rows = await this.db
      .selectFrom('code_range')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('from_serial')
      .execute();
    return rows.map(toCodeRange);
  }
}

export class CodeRangeWriter extends CodeRangeReader {
  async create(id: string, batchId: string, { from, to }: SerialRange, at: Date): Promise<CodeRange> {
    const row = await this.db
      .insertInto('code_range')
      .values({ id, batch_id: batchId, from_serial: from, to_serial: to, issued_at: at.toISOString() })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toCodeRange(row);
  }
}
