import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';

const int8 = 20;

/** Counts come as numbers: none here passes 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text')) as pg.CustomTypesConfig['getTypeParser'],
};

/**
 * A stuck transaction must not hold others for ever. A connection string may name its own `options`, which then hold
 * instead.
 */
const limits = '-c lock_timeout=10s -c statement_timeout=30s -c idle_in_transaction_session_timeout=60s';

/** PostgreSQL 13 or later, or an engine that speaks its protocol. */
export const createPostgresDialect = (url: string, poolSize: number, connectPatienceMs: number): Dialect => {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    // Also for a free connection of the pool: who waits longer is told that we are busy.
    connectionTimeoutMillis: connectPatienceMs,
    types,
    options: limits,
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it ends the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
};
