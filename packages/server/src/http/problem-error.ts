import { type ProblemCode, problemStatus } from '@suyuan/contract';
import type { Problem, ProblemParams, Result } from '@suyuan/domain/result';
import type { BaseIssue } from 'valibot';

/** One field at fault, still without a sentence. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly params?: ProblemParams;
}

export interface ProblemDetails {
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldFault[];
  /** What a schema of the contract found, instead of `errors`. */
  readonly issues?: readonly BaseIssue<unknown>[];
  /** Of the answer: `Retry-After`, `Allow`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem document. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatus, code);

/** A rule's problem as the fault of its field. */
export const toFault = ({ code, field, params }: Problem): FieldFault => ({
  field: field ?? '',
  code,
  ...(params && { params }),
});

/** A rule's refusal as an answer: under its own code if the contract has it, else as a field of an invalid request. */
export const toProblemError = (problem: Problem): ProblemError => {
  const { code, field, params } = problem;
  if (!isProblemCode(code)) return new ProblemError('request.invalid', { errors: [toFault(problem)] });
  return new ProblemError(code, { ...(params && { params }), ...(field && { errors: [toFault(problem)] }) });
};

/** The value of a rule's answer; throws its refusal as a problem. */
export const unwrap = <T>(result: Result<T, Problem>): T => {
  if (!result.ok) throw toProblemError(result.problem);
  return result.value;
};
