import { sql } from 'kysely';
import { type Db, databaseKind } from './open-database.ts';
import type { Tables } from './tables/index.ts';

/**
 * Takes what was overwritten out of the database's files too, where it would stay readable until something else needs the
 * room. Rewrites whole tables: for once, before the first request. Backups and logs of the engine are not reached.
 */
export const eraseFreed = async (db: Db, ...tables: readonly (keyof Tables)[]): Promise<void> => {
  if (databaseKind(db) === 'sqlite') {
    await sql`vacuum`.execute(db);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return;
  }
  for (const table of tables) await sql`vacuum full ${sql.table(table)}`.execute(db);
};
