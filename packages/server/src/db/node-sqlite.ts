import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type SqliteClient, sqlitePragmas } from './sqlite-client.ts';

/** Kysely compiles each query anew but the same few texts come again: preparing them once more than doubles the speed. */
const maxStatements = 500;

interface Prepared {
  readonly statement: StatementSync;
  readonly returnsRows: boolean;
}

/** SQLite as it comes with Node. Rows have no prototype; blobs are `Uint8Array`. */
export const openNodeSqlite = (file: string): SqliteClient => {
  const database = new DatabaseSync(file);
  for (const pragma of sqlitePragmas) database.exec(pragma);
  const statements = new Map<string, Prepared>();

  const prepare = (sql: string): Prepared => {
    const known = statements.get(sql);
    if (known) {
      // Moved to the end, so that the first is always the one longest unused.
      statements.delete(sql);
      statements.set(sql, known);
      return known;
    }
    const statement = database.prepare(sql);
    const prepared = { statement, returnsRows: statement.columns().length > 0 };
    if (statements.size >= maxStatements) statements.delete(statements.keys().next().value as string);
    statements.set(sql, prepared);
    return prepared;
  };

  return {
    async query(sql, parameters) {
      const { statement, returnsRows } = prepare(sql);
      const values = parameters as SQLInputValue[];
      if (returnsRows) return { rows: statement.all(...values) };
      return { rows: [], changes: statement.run(...values).changes };
    },
    async close() {
      statements.clear();
      database.close();
    },
  };
};
