import { AsyncLocalStorage } from 'node:async_hooks';
import type { KyselyPlugin } from 'kysely';
import type { Db } from '../db/open-database.ts';

const writing = new AsyncLocalStorage<true>();

/**
 * Refuses queries past the transaction that is open: on SQLite they would wait for it for ever, on PostgreSQL they would
 * escape it.
 */
const guard: KyselyPlugin = {
  transformQuery({ node }) {
    if (writing.getStore()) throw new Error('a query past the open transaction: use the db of the write');
    return node;
  },
  transformResult: async ({ result }) => result,
};

export const guardDatabase = (db: Db): Db => db.withPlugin(guard);

/** Runs a transaction during which guarded databases refuse. */
export const inTransaction = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(tx => writing.run(true, () => work(tx)));
