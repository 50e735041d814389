import type { ProblemCode } from '@suyuan/contract';
import { isUniqueViolation } from '../db/database-errors.ts';
import { ProblemError } from './problem-error.ts';

/** A unique value that another record holds, as the fault of its field. */
export const takenProblem = (code: ProblemCode, field: string): ProblemError =>
  new ProblemError(code, { errors: [{ field, code }] });

/**
 * For the `catch` of a write that ends with it. The database itself decides, so that of two writers at once one is refused
 * rather than both let in.
 */
export const refuseTaken =
  (code: ProblemCode, field: string) =>
  (error: unknown): never => {
    throw isUniqueViolation(error) ? takenProblem(code, field) : error;
  };
