import type { ProblemCode } from '@suyuan/contract';
import { isUniqueViolation } from '../db/database-errors.ts';
import { ProblemError } from './problem-error.ts';

/**
 * For the `catch` of a write that ends with it: a unique value that another record holds is the fault of its field. The
 * database itself decides, so that of two writers at once one is refused rather than both let in.
 */
export const refuseTaken =
  (code: ProblemCode, field: string) =>
  (error: unknown): never => {
    if (!isUniqueViolation(error)) throw error;
    throw new ProblemError(code, { errors: [{ field, code }] });
  };
