import { type Problem, type ProblemParams, problem } from './problem.ts';
import type { ProblemCode } from './problem-codes.ts';

/** Either a value or the problem that kept it from being one. Parsers return this and never throw. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <const C extends ProblemCode>(
  code: C,
  params?: ProblemParams,
): { readonly ok: false; readonly problem: Problem<C> } => ({ ok: false, problem: problem(code, params) });
