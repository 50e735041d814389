import type { Batch, BatchEvent } from '@suyuan/contract/batch';
import { batchSerial } from '@suyuan/domain/code';
import type { Codec } from '@suyuan/domain/codec';
import type { Selectable } from 'kysely';
import { fromJson } from '../db/json.ts';
import type { BatchTable } from '../db/tables/batch.ts';
import type { FarmEventTable } from '../db/tables/farm-event.ts';

/** A batch with what its product and producer tell about it; its trace code is still a number. */
export interface StoredBatch extends Omit<Batch, 'code'> {
  readonly number: number;
  readonly subjectName: string;
  readonly divisionCode: string;
}

export type BatchRow = Selectable<BatchTable> & {
  readonly product_name: string;
  readonly subject_name: string;
  readonly division_code: string;
};

export const toBatch = (row: BatchRow): StoredBatch => ({
  id: row.id,
  number: row.number,
  version: row.version,
  subjectId: row.subject_id,
  subjectName: row.subject_name,
  divisionCode: row.division_code,
  productId: row.product_id,
  productName: row.product_name,
  lot: row.lot,
  plot: row.plot,
  harvestDate: row.harvest_date,
  quantity: fromJson(row.quantity),
  state: row.state,
  codesIssued: row.last_serial,
  createdAt: row.created_at,
});

/** As the API tells it, with the code of the whole batch. */
export const withCode = (batch: StoredBatch, codec: Codec): StoredBatch & { readonly code: string } => ({
  ...batch,
  code: codec.encode({ batch: batch.number, serial: batchSerial }),
});

export const toEvent = (row: Selectable<FarmEventTable>): BatchEvent => ({
  id: row.id,
  sequence: row.sequence,
  recordedAt: row.recorded_at,
  event: fromJson(row.event),
  hash: row.hash,
});
