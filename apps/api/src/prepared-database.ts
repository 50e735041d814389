import hunan from '@suyuan/domain/data/hunan.json' with { type: 'json' };
import { readDivisions } from '@suyuan/domain/division';
import { type Db, loadDivisions, migrate, openDatabase } from '@suyuan/server';
import { prepareFolder } from './data-folder.ts';
import type { Environment } from './environment.ts';

/** The database of this environment, brought to the present schema, with the divisions that it serves. */
export async function openPreparedDatabase(environment: Environment): Promise<Db> {
  await prepareFolder(environment.dataDirectory);
  const db = openDatabase(environment.databaseUrl, { sqliteDriver: environment.sqliteDriver });
  await migrate(db);
  await loadDivisions(db, readDivisions(hunan));
  return db;
}
