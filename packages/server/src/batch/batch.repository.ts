import type { BatchEvent, EventForm, Quantity } from '@suyuan/contract/batch';
import type { BatchState } from '@suyuan/domain/batch';
import type { Scope } from '../auth/scope.ts';
import { toJson } from '../db/json.ts';
import { afterCursor, type Page, type PageQuery, toPage } from '../db/keyset.ts';
import type { Db } from '../db/open-database.ts';
import { inScope } from '../db/scope.ts';
import { type StoredBatch, toBatch, toEvent } from './batch.codec.ts';

export interface NewBatch {
  readonly id: string;
  readonly number: number;
  readonly subjectId: string;
  readonly productId: string;
  readonly lot: string;
  readonly plot: string;
  readonly harvestDate: string;
  readonly quantity: Quantity;
  readonly createdAt: Date;
}

export interface NewEvent {
  readonly id: string;
  readonly batchId: string;
  readonly sequence: number;
  readonly event: EventForm;
  readonly hash: string;
  readonly recordedAt: Date;
}

export class BatchReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  #batches() {
    return this.db
      .selectFrom('batch')
      .innerJoin('product', 'product.id', 'batch.product_id')
      .innerJoin('subject', 'subject.id', 'batch.subject_id')
      .selectAll('batch')
      .select(['product.name as product_name', 'subject.name as subject_name', 'subject.division_code']);
  }

  async find(id: string): Promise<StoredBatch | undefined> {
    const row = await this.#batches().where('batch.id', '=', id).executeTakeFirst();
    return row && toBatch(row);
  }

  async list(
    scope: Scope,
    { cursor, limit, state }: PageQuery & { readonly state?: BatchState | undefined },
  ): Promise<Page<StoredBatch>> {
    const rows = await this.#batches()
      .where(inScope(scope))
      .$if(state !== undefined, query => query.where('batch.state', '=', state as BatchState))
      .where(afterCursor(cursor, 'batch.created_at', 'batch.id'))
      .orderBy('batch.created_at', 'desc')
      .orderBy('batch.id', 'desc')
      .limit(limit + 1)
      .execute();
    return toPage(rows, limit, row => ({ at: row.created_at, id: row.id }), toBatch);
  }

  /** All lot names of a producer that start with this text, which holds no `%` and no `_`. */
  async lotsLike(subjectId: string, prefix: string): Promise<string[]> {
    const rows = await this.db
      .selectFrom('batch')
      .select('lot')
      .where('subject_id', '=', subjectId)
      .where('lot', 'like', `${prefix}%`)
      .execute();
    return rows.map(({ lot }) => lot);
  }

  /** In the order in which they were recorded. */
  async events(batchId: string): Promise<BatchEvent[]> {
    const rows = await this.db
      .selectFrom('farm_event')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('sequence')
      .execute();
    return rows.map(toEvent);
  }
}

export class BatchWriter extends BatchReader {
  /** The next batch number. Its row is held until the transaction ends: batches are made one after the other. */
  async takeNumber(): Promise<number> {
    const { value } = await this.db
      .updateTable('counter')
      .set(({ eb }) => ({ value: eb('value', '+', 1) }))
      .where('name', '=', 'batch')
      .returning('value')
      .executeTakeFirstOrThrow();
    return value;
  }

  async create(batch: NewBatch): Promise<StoredBatch> {
    await this.db
      .insertInto('batch')
      .values({
        id: batch.id,
        number: batch.number,
        version: 1,
        subject_id: batch.subjectId,
        product_id: batch.productId,
        lot: batch.lot,
        plot: batch.plot,
        harvest_date: batch.harvestDate,
        quantity: toJson(batch.quantity),
        state: 'active',
        last_serial: 0,
        created_at: batch.createdAt.toISOString(),
      })
      .execute();
    return (await this.find(batch.id)) as StoredBatch;
  }

  /**
   * The batch, held until the transaction ends, its version one up: whatever is decided about it now stays true until it
   * is written, and every cache of its trace is stale. Undone with the transaction if nothing comes of it.
   */
  async take(id: string): Promise<StoredBatch | undefined> {
    return this.#lock(id, 1);
  }

  /** The same for what its trace does not tell of: its version stays. */
  async hold(id: string): Promise<StoredBatch | undefined> {
    return this.#lock(id, 0);
  }

  /** An update locks the row on PostgreSQL; on SQLite the transaction alone holds everything. */
  async #lock(id: string, step: number): Promise<StoredBatch | undefined> {
    const { numUpdatedRows } = await this.db
      .updateTable('batch')
      .set(({ eb }) => ({ version: eb('version', '+', step) }))
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    return numUpdatedRows > 0n ? this.find(id) : undefined;
  }

  async setState(id: string, state: BatchState): Promise<void> {
    await this.db.updateTable('batch').set({ state }).where('id', '=', id).execute();
  }

  async setLastSerial(id: string, serial: number): Promise<void> {
    await this.db.updateTable('batch').set({ last_serial: serial }).where('id', '=', id).execute();
  }

  async addEvent({ id, batchId, sequence, event, hash, recordedAt }: NewEvent): Promise<BatchEvent> {
    const row = await this.db
      .insertInto('farm_event')
      .values({
        id,
        batch_id: batchId,
        sequence,
        event: toJson(event),
        hash,
        recorded_at: recordedAt.toISOString(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return toEvent(row);
  }
}
