import type { DigitalLink } from '@suyuan/domain/code';
import type { Db } from '../db/open-database.ts';

/** A batch that a Digital Link may mean. */
export interface Candidate {
  readonly batchNumber: number;
  readonly subjectId: string;
  readonly productName: string;
  readonly lot: string;
}

/** More than this nobody chooses from. */
const maxCandidates = 20;

export class ResolverReader {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Batches of products with this GTIN, and of this lot where the link names one; newest first. */
  async candidates({ gtin, lot }: Pick<DigitalLink, 'gtin' | 'lot'>): Promise<Candidate[]> {
    const rows = await this.#db
      .selectFrom('product')
      .innerJoin('batch', 'batch.product_id', 'product.id')
      .select(['batch.number', 'batch.subject_id', 'batch.lot', 'product.name'])
      .where('product.gtin', '=', gtin)
      .$if(lot !== undefined, query => query.where('batch.lot', '=', lot as string))
      .orderBy('batch.created_at', 'desc')
      .orderBy('batch.number', 'desc')
      .limit(maxCandidates)
      .execute();
    return rows.map(row => ({
      batchNumber: row.number,
      subjectId: row.subject_id,
      productName: row.name,
      lot: row.lot,
    }));
  }
}
