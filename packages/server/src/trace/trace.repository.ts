import { BatchReader } from '../batch/batch.repository.ts';
import { CertificateReader } from '../certificate/certificate.repository.ts';
import { present } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import type { StoredProduct } from '../product/product.repository.ts';
import { ProductReader } from '../product/product.repository.ts';
import { RecallReader } from '../recall/recall.repository.ts';
import { SubjectReader } from '../registration/subject.repository.ts';
import { TestReader } from '../test/test.repository.ts';
import type { TraceSources } from './trace-document.ts';

/** The little that decides whether a trace is known and still the same, and what differs from label to label. */
export interface TraceHead {
  readonly batchId: string;
  readonly version: number;
  readonly lastSerial: number;
  readonly scans: Scans;
}

export interface Scans {
  readonly count: number;
  readonly firstAt?: string;
}

/** The most frequent question of all: asked in one statement, which is put together once. */
const headQuery = (db: Db) =>
  db
    .selectFrom('batch')
    .leftJoin('scan', join => join.onRef('scan.batch_id', '=', 'batch.id').on('scan.serial', '=', 0))
    .select(['batch.id', 'batch.version', 'batch.last_serial', 'scan.count', 'scan.first_at'])
    .where('batch.number', '=', 0)
    .compile();

type HeadQuery = ReturnType<typeof headQuery>;

export class TraceReader {
  protected readonly db: Db;
  readonly #head: HeadQuery;

  constructor(db: Db) {
    this.db = db;
    this.#head = headQuery(db);
  }

  async head(batchNumber: number, serial: number): Promise<TraceHead | undefined> {
    const query: HeadQuery = { ...this.#head, parameters: [serial, batchNumber] };
    const [row] = (await this.db.executeQuery(query)).rows;
    if (!row) return undefined;
    const scans = { count: row.count ?? 0, ...present('firstAt', row.first_at) };
    return { batchId: row.id, version: row.version, lastSerial: row.last_serial, scans };
  }

  async sources(batchId: string): Promise<TraceSources> {
    const batches = new BatchReader(this.db);
    const batch = await batches.find(batchId);
    if (!batch) throw new Error(`batch ${batchId} is gone, though batches are never deleted`);
    const subject = await new SubjectReader(this.db).get(batch.subjectId);
    const [product, division, events, tests, certificates, recalls] = await Promise.all([
      new ProductReader(this.db).find(batch.productId) as Promise<StoredProduct>,
      new DivisionReader(this.db).path(subject.divisionCode),
      batches.events(batchId),
      new TestReader(this.db).ofBatch(batchId),
      new CertificateReader(this.db).ofBatch(batchId),
      new RecallReader(this.db).ofBatch(batchId),
    ]);
    return { batch, subject, product, division, events, tests, certificates, recalls };
  }
}

export class TraceWriter extends TraceReader {
  /** Counts one opened scan of a label; how often it was opened, this time included. */
  async countScan(batchId: string, serial: number, at: Date): Promise<Scans> {
    const now = at.toISOString();
    const row = await this.db
      .insertInto('scan')
      .values({ batch_id: batchId, serial, count: 1, first_at: now, last_at: now })
      .onConflict(conflict =>
        conflict
          .columns(['batch_id', 'serial'])
          .doUpdateSet(({ eb }) => ({ count: eb('scan.count', '+', 1), last_at: now })),
      )
      .returning(['count', 'first_at'])
      .executeTakeFirstOrThrow();
    return { count: row.count, firstAt: row.first_at };
  }
}
