import { describe } from 'node:test';
import hunan from '@suyuan/domain/data/hunan.json' with { type: 'json' };
import { readDivisions } from '@suyuan/domain/division';
import { createPostgresDatabase } from '@suyuan/testkit/postgres';
import { migrate } from '../db/migrate.ts';
import { type Db, openDatabase } from '../db/open-database.ts';
import { loadDivisions } from '../division/division.repository.ts';

/** A database of a test's own. */
export interface TestDatabase extends AsyncDisposable {
  readonly db: Db;
}

const engines: Readonly<Record<string, () => Promise<TestDatabase>>> = {
  SQLite: async () => {
    const db = openDatabase(':memory:');
    return { db, [Symbol.asyncDispose]: () => db.destroy() };
  },
  PostgreSQL: async () => {
    const database = await createPostgresDatabase();
    const db = openDatabase(database.url);
    return {
      db,
      async [Symbol.asyncDispose]() {
        await db.destroy();
        await database.drop();
      },
    };
  },
};

/** Brings a fresh database to the present schema, with the divisions of Hunan. */
export const fill = async (db: Db): Promise<void> => {
  await migrate(db);
  await loadDivisions(db, readDivisions(hunan));
};

/**
 * Describes the same suite once for each engine. `open` gives a fresh database, migrated and with the divisions of Hunan;
 * close it in `after`. `openEmpty` gives one without even tables.
 */
export const forEachDatabase = (
  suite: (name: string, open: () => Promise<TestDatabase>, openEmpty: () => Promise<TestDatabase>) => void,
): void => {
  for (const [name, open] of Object.entries(engines)) {
    const openFilled = async () => {
      const database = await open();
      await fill(database.db);
      return database;
    };
    describe(`on ${name}`, () => suite(name, openFilled, open));
  }
};
