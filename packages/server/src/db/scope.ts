import { type Expression, type SqlBool, sql } from 'kysely';
import type { Scope } from '../auth/scope.ts';
import { inDivision } from './in-division.ts';

/** The condition of a scope, in a query that has joined `subject`. */
export const inScope = (scope: Scope): Expression<SqlBool> =>
  scope.kind === 'subject'
    ? sql<SqlBool>`${sql.ref('subject.id')} = ${scope.subjectId}`
    : inDivision('subject.division_code', scope.prefix);
