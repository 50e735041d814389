/** One SQLite connection, whichever package opens it. Used by one caller at a time: Kysely queues them. */
export interface SqliteClient {
  query(sql: string, parameters: readonly unknown[]): Promise<SqliteAnswer>;
  close(): Promise<void>;
}

export interface SqliteAnswer {
  readonly rows: unknown[];
  /** Absent for statements that return rows. */
  readonly changes?: number | bigint;
}

/**
 * Set on every connection: readers go on while one writes (WAL), a commit survives the process although perhaps not a power
 * cut (NORMAL), foreign keys hold, and another process's lock is waited for.
 */
export const sqlitePragmas = [
  // First: the others may have to wait too, where two processes start together.
  'pragma busy_timeout = 5000',
  'pragma journal_mode = wal',
  'pragma synchronous = normal',
  'pragma foreign_keys = on',
] as const;
