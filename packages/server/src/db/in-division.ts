import { type Expression, type SqlBool, sql } from 'kysely';

/**
 * True for codes that begin with a prefix (`divisionPrefix` of the domain), as a range, which an index serves on both
 * engines whatever the collation.
 */
export const inDivision = (column: string, prefix: string): Expression<SqlBool> => {
  const next = String(Number(prefix) + 1).padStart(prefix.length, '0');
  return sql<SqlBool>`(${sql.ref(column)} >= ${prefix} and ${sql.ref(column)} < ${next})`;
};
