import { type Expression, type SqlBool, sql } from 'kysely';
import { ProblemError } from '../http/problem-error.ts';

/** Where a page ended: the order's value and the id that parts equal values. */
export interface Keyset {
  readonly at: string;
  readonly id: string;
}

export interface PageQuery {
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: T[];
  readonly next?: string;
}

const encode = ({ at, id }: Keyset): string => Buffer.from(JSON.stringify([at, id])).toString('base64url');

const decode = (cursor: string): Keyset => {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
    if (typeof at === 'string' && typeof id === 'string') return { at, id };
  } catch {
    // Falls through to the one answer for whatever is no cursor of ours.
  }
  throw new ProblemError('request.invalid', { errors: [{ field: 'cursor', code: 'field.invalid' }] });
};

/** Newest first: what comes after the cursor in the order of `(at, id)` descending. Both are names of columns. */
export const afterCursor = (cursor: string | undefined, at: string, id: string): Expression<SqlBool> => {
  if (cursor === undefined) return sql<SqlBool>`1 = 1`;
  const keyset = decode(cursor);
  return sql<SqlBool>`(${sql.ref(at)}, ${sql.ref(id)}) < (${keyset.at}, ${keyset.id})`;
};

/** Cuts the page out of rows that were asked for with `limit + 1`. */
export const toPage = <Row, T>(
  rows: readonly Row[],
  limit: number,
  keysetOf: (row: Row) => Keyset,
  decodeRow: (row: Row) => T,
): Page<T> => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(decodeRow);
  return rows.length > limit && last ? { items, next: encode(keysetOf(last)) } : { items };
};
