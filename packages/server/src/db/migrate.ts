import { type MigrationResult, Migrator } from 'kysely/migration';
import { createMigrations } from './migrations/index.ts';
import { type Db, databaseKind } from './open-database.ts';

/** Brings the database to the present schema; names the migrations that ran. Safe while other processes do the same. */
export const migrate = async (db: Db): Promise<readonly string[]> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => createMigrations(databaseKind(db)) },
  });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(`the migration failed: ${String(error)}`);
  return results
    .filter((result: MigrationResult) => result.status === 'Success')
    .map((result: MigrationResult) => result.migrationName);
};
