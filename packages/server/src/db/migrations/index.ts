import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseKind } from '../open-database.ts';
import * as accounts from './001-accounts.ts';
import * as divisions from './002-divisions.ts';
import * as bookkeeping from './003-bookkeeping.ts';
import * as registrations from './004-registrations.ts';
import * as trade from './005-trade.ts';
import * as labels from './006-labels.ts';
import * as templateVersions from './007-template-versions.ts';
import * as idNumbers from './008-id-numbers.ts';
import * as printProgress from './009-print-progress.ts';
import { type ColumnTypes, columnTypes } from './column-types.ts';

/** One step of the schema. Frozen once released: a later step changes it, and none is undone. */
interface Step {
  up(db: Kysely<unknown>, types: ColumnTypes): Promise<void>;
}

const steps: Readonly<Record<string, Step>> = {
  '001-accounts': accounts,
  '002-divisions': divisions,
  '003-bookkeeping': bookkeeping,
  '004-registrations': registrations,
  '005-trade': trade,
  '006-labels': labels,
  '007-template-versions': templateVersions,
  '008-id-numbers': idNumbers,
  '009-print-progress': printProgress,
};

export const createMigrations = (kind: DatabaseKind): Record<string, Migration> =>
  Object.fromEntries(
    Object.entries(steps).map(([name, step]) => [
      name,
      { up: (db: Kysely<unknown>) => step.up(db, columnTypes[kind]) },
    ]),
  );
