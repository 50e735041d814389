import { type SqliteClient, sqlitePragmas } from './sqlite-client.ts';

/** What is used of the optional package `sqlite3`, which brings no types of its own that stand alone. */
interface Sqlite3Database {
  all(sql: string, parameters: readonly unknown[], done: (error: Error | null, rows: unknown[]) => void): void;
  run(
    sql: string,
    parameters: readonly unknown[],
    done: (this: { readonly changes: number }, error: Error | null) => void,
  ): void;
  close(done: (error: Error | null) => void): void;
}
interface Sqlite3Module {
  readonly default: {
    Database: new (file: string, done: (error: Error | null) => void) => Sqlite3Database;
  };
}

const changesOnly = /^\s*(?:insert|update|delete)\b(?![\s\S]*\breturning\b)/i;

/** SQLite through the npm package `sqlite3`: slower, but long queries run beside the event loop. */
export const openSqlite3Package = async (file: string): Promise<SqliteClient> => {
  const name = 'sqlite3';
  const { default: sqlite3 } = (await import(name)) as Sqlite3Module;
  const database = await new Promise<Sqlite3Database>((resolve, reject) => {
    const opened: Sqlite3Database = new sqlite3.Database(file, error => (error ? reject(error) : resolve(opened)));
  });

  const all = (sql: string, parameters: readonly unknown[]) =>
    new Promise<unknown[]>((resolve, reject) =>
      database.all(sql, parameters, (error, rows) => (error ? reject(error) : resolve(rows))),
    );
  const run = (sql: string, parameters: readonly unknown[]) =>
    new Promise<number>((resolve, reject) =>
      database.run(sql, parameters, function (error) {
        if (error) reject(error);
        else resolve(this.changes);
      }),
    );
  /** This package binds only its own kind of bytes as a blob. */
  const bind = (value: unknown): unknown =>
    value instanceof Uint8Array && !Buffer.isBuffer(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      : value;

  for (const pragma of sqlitePragmas) await all(pragma, []);
  return {
    async query(sql, parameters) {
      const values = parameters.map(bind);
      return changesOnly.test(sql) ? { rows: [], changes: await run(sql, values) } : { rows: await all(sql, values) };
    },
    close: () => new Promise((resolve, reject) => database.close(error => (error ? reject(error) : resolve()))),
  };
};
