import { fileURLToPath } from 'node:url';
import { type Dialect, Kysely, PostgresAdapter } from 'kysely';
import { openNodeSqlite } from './node-sqlite.ts';
import { createPostgresDialect } from './postgres-dialect.ts';
import { createSqliteDialect } from './sqlite-dialect.ts';
import { openSqlite3Package } from './sqlite3-package.ts';
import type { Tables } from './tables/index.ts';

/** The database, or a transaction of it. */
export type Db = Kysely<Tables>;

/** `node` is SQLite as it comes with Node; `sqlite3` wants the npm package of that name installed and built. */
export const sqliteDrivers = ['node', 'sqlite3'] as const;
export type SqliteDriver = (typeof sqliteDrivers)[number];

export interface DatabaseOptions {
  readonly sqliteDriver?: SqliteDriver;
  /** Connections to PostgreSQL; SQLite has one. */
  readonly poolSize?: number;
  /** How long PostgreSQL may take to answer a new connection. */
  readonly connectPatienceMs?: number;
}

const isPostgres = (address: string): boolean => /^postgres(?:ql)?:\/\//.test(address);

const dialectFor = (
  address: string,
  { sqliteDriver = 'node', poolSize = 10, connectPatienceMs = 10_000 }: DatabaseOptions,
): Dialect => {
  if (isPostgres(address)) return createPostgresDialect(address, poolSize, connectPatienceMs);
  const file = address.startsWith('file:///') ? fileURLToPath(address) : address.replace(/^file:/, '');
  return createSqliteDialect(async () =>
    sqliteDriver === 'sqlite3' ? openSqlite3Package(file) : openNodeSqlite(file),
  );
};

/**
 * Opens a database lazily, at its first query; `destroy()` closes it.
 * @param address `postgres://…`, else an SQLite file as `file:…` or path, or `:memory:`
 */
export const openDatabase = (address: string, options: DatabaseOptions = {}): Db =>
  new Kysely<Tables>({ dialect: dialectFor(address, options) });

export type DatabaseKind = 'sqlite' | 'postgres';

/** Which engine this is; asked only inside `db/` and where a library wants to know. */
export const databaseKind = (db: Kysely<never> | Db): DatabaseKind =>
  db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
