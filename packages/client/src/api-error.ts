import type { ProblemDocument } from '@suyuan/contract';

/** Why the server could not be asked at all: no connection, or an answer that is none of ours. */
export type TransportCode = 'network.unreachable' | 'network.unexpected_answer';

/** A refused or failed request. `problem` is the server's RFC 9457 document; absent where nothing came from it. */
export class ApiError extends Error {
  /** The server's problem code, or why it could not be asked. */
  readonly code: string;
  readonly status: number | undefined;
  readonly problem: ProblemDocument | undefined;

  constructor(code: TransportCode | string, problem?: ProblemDocument, options?: ErrorOptions) {
    super(problem?.detail ?? problem?.title ?? code, options);
    this.name = 'ApiError';
    this.code = code;
    this.status = problem?.status;
    this.problem = problem;
  }
}
