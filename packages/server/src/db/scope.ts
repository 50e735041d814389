import { type Expression, type SqlBool, sql } from 'kysely';
import type { Scope } from '../auth/scope.ts';

/** The condition of a scope, in a query that has joined `subject`. */
export const inScope = (scope: Scope): Expression<SqlBool> =>
  scope.kind === 'subject'
    ? sql<SqlBool>`${sql.ref('subject.id')} = ${scope.subjectId}`
    : // A prefix is digits only. A range uses the index on both engines, which `like` does not.
      sql<SqlBool>`${sql.ref('subject.division_code')} >= ${scope.prefix} and ${sql.ref('subject.division_code')} < ${`${scope.prefix}:`}`;
