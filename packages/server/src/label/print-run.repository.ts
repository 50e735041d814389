import type { PrintProgress, PrintRun } from '@suyuan/contract/label';
import { fromJson, toJson } from '../db/json.ts';
import type { Db } from '../db/open-database.ts';
import { type StoredPrintRun, toPrintRun } from './label.codec.ts';
import type { LabelOrder } from './write-labels.ts';

export interface NewPrintRun extends LabelOrder {
  readonly id: string;
  readonly batchId: string;
  readonly actorName: string;
  readonly reprintReason?: string | undefined;
  readonly progress?: PrintProgress | undefined;
  readonly createdAt: Date;
}

const listed = [
  'id',
  'batch_id',
  'template',
  'from_serial',
  'to_serial',
  'format',
  'dpi',
  'form',
  'sent',
  'confirmed',
  'actor_name',
  'reprint_reason',
  'created_at',
] as const;

export class PrintRunReader {
  protected readonly db: Db;

  constructor(db: Db) {
    this.db = db;
  }

  async find(id: string): Promise<StoredPrintRun | undefined> {
    const row = await this.db.selectFrom('print_run').selectAll().where('id', '=', id).executeTakeFirst();
    return row && { ...toPrintRun(row), data: fromJson(row.data) };
  }

  /** Newest first. */
  async ofBatch(batchId: string): Promise<PrintRun[]> {
    const rows = await this.db
      .selectFrom('print_run')
      .select(listed)
      .where('batch_id', '=', batchId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(toPrintRun);
  }

  /** An earlier run that printed some of these serials. */
  async overlapping(batchId: string, { from, to }: Pick<LabelOrder, 'from' | 'to'>): Promise<boolean> {
    const row = await this.db
      .selectFrom('print_run')
      .select('id')
      .where('batch_id', '=', batchId)
      .where('from_serial', '<=', to)
      .where('to_serial', '>=', from)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }
}

export class PrintRunWriter extends PrintRunReader {
  async create(run: NewPrintRun): Promise<PrintRun> {
    const row = await this.db
      .insertInto('print_run')
      .values({
        id: run.id,
        batch_id: run.batchId,
        template: toJson(run.template),
        data: toJson(run.data),
        from_serial: run.from,
        to_serial: run.to,
        format: run.format,
        dpi: run.dpi,
        form: run.form,
        sent: run.progress?.sent ?? null,
        confirmed: run.progress?.confirmed ?? null,
        actor_name: run.actorName,
        reprint_reason: run.reprintReason ?? null,
        created_at: run.createdAt.toISOString(),
      })
      .returning(listed)
      .executeTakeFirstOrThrow();
    return toPrintRun(row);
  }

  async report(id: string, progress: PrintProgress): Promise<PrintRun> {
    const row = await this.db
      .updateTable('print_run')
      .set(progress)
      .where('id', '=', id)
      .returning(listed)
      .executeTakeFirstOrThrow();
    return toPrintRun(row);
  }
}
