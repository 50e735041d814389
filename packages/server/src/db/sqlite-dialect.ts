import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteClient } from './sqlite-client.ts';

const connect = (client: SqliteClient): DatabaseConnection => {
  const executeQuery = async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
    const { rows, changes } = await client.query(sql, parameters);
    return changes === undefined ? { rows: rows as Row[] } : { rows: rows as Row[], numAffectedRows: BigInt(changes) };
  };
  return {
    executeQuery,
    /** In one piece: nothing here reads more rows than fit in memory. */
    async *streamQuery<Row>(query: CompiledQuery) {
      yield await executeQuery<Row>(query);
    },
  };
};

/**
 * Kysely's SQLite over any client. Unlike its own driver, a transaction takes the write lock at its start: one that reads
 * first and then writes could otherwise be refused half-way by another process's write.
 */
export const createSqliteDialect = (open: () => Promise<SqliteClient>): Dialect => {
  const createDriver = (): Driver => {
    let client: SqliteClient;
    let connection: DatabaseConnection;
    const execute = async (sql: string) => {
      await connection.executeQuery(CompiledQuery.raw(sql));
    };
    return {
      async init() {
        client = await open();
        connection = connect(client);
      },
      acquireConnection: async () => connection,
      beginTransaction: () => execute('begin immediate'),
      commitTransaction: () => execute('commit'),
      rollbackTransaction: () => execute('rollback'),
      releaseConnection: async () => undefined,
      destroy: async () => client?.close(),
    };
  };
  return {
    createDriver,
    createAdapter: () => new SqliteAdapter(),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createIntrospector: db => new SqliteIntrospector(db),
  };
};
