import { type RawBuilder, sql } from 'kysely';
import type { DatabaseKind } from '../open-database.ts';

/** The few column types that the engines name differently. */
export interface ColumnTypes {
  readonly bytes: RawBuilder<unknown>;
  /** Epoch milliseconds. */
  readonly milliseconds: RawBuilder<unknown>;
  /** Of better-auth's tables alone; ours are ISO text and 0|1. */
  readonly authDate: RawBuilder<unknown>;
  readonly authBoolean: RawBuilder<unknown>;
}

export const columnTypes: Readonly<Record<DatabaseKind, ColumnTypes>> = {
  sqlite: {
    bytes: sql`blob`,
    milliseconds: sql`integer`,
    authDate: sql`date`,
    authBoolean: sql`integer`,
  },
  postgres: {
    bytes: sql`bytea`,
    milliseconds: sql`bigint`,
    authDate: sql`timestamptz`,
    authBoolean: sql`boolean`,
  },
};
