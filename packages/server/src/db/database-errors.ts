const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** True where the database refused because someone else holds what this needs: trying again helps. */
export const isBusy = (error: unknown): boolean =>
  // PostgreSQL: lock_not_available, deadlock_detected, serialization_failure, query_canceled by its time limit.
  ['55P03', '40P01', '40001', '57014', 'SQLITE_BUSY'].includes(codeOf(error)) ||
  /database is locked/.test(messageOf(error));

/** True where the database cannot be reached at all. */
export const isUnreachable = (error: unknown): boolean =>
  ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ETIMEDOUT', '57P01', '57P03', '53300'].includes(codeOf(error)) ||
  /Connection terminated|timeout exceeded when trying to connect/.test(messageOf(error));

/** True where a record with the same unique value exists. The transaction that met this is lost on PostgreSQL. */
export const isUniqueViolation = (error: unknown): boolean =>
  codeOf(error) === '23505' || /UNIQUE constraint failed/.test(messageOf(error));
