import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { isBusy, isUnreachable } from '../db/database-errors.ts';
import type { Logger } from '../logger.ts';
import type { HttpEnvironment } from './environment.ts';
import { toProblemDocument } from './problem-document.ts';
import { ProblemError } from './problem-error.ts';

const answerProblem = (context: Context<HttpEnvironment>, error: ProblemError): Response => {
  const document = toProblemDocument(error, context.get('language'), context.get('requestId'));
  return context.body(JSON.stringify(document), document.status as 400, {
    ...context.get('headers'),
    ...error.details.headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': context.get('language'),
    'cache-control': 'no-store',
  });
};

const toProblem = (error: unknown): ProblemError => {
  if (error instanceof ProblemError) return error;
  const isPassing = isBusy(error) || isUnreachable(error);
  return isPassing
    ? new ProblemError('server.unavailable', { headers: { 'retry-after': '5' } })
    : new ProblemError('server.unexpected');
};

/** Of an error only what names a defect: drivers and schemas hang the values of the request on theirs. */
const traceOf = (error: unknown): object =>
  error instanceof Error
    ? { type: error.name, stack: error.stack, ...('code' in error && { code: error.code }) }
    : { type: typeof error };

/** The one place where whatever went wrong becomes an answer. Only what nobody foresaw is logged as an error. */
export const createFailure =
  (logger: Logger): ErrorHandler<HttpEnvironment> =>
  (error, context) => {
    const problem = toProblem(error);
    if (problem !== error) logger.error({ err: traceOf(error), requestId: context.get('requestId') }, 'request failed');
    return answerProblem(context, problem);
  };

export const answerUnknownRoute: NotFoundHandler<HttpEnvironment> = context =>
  answerProblem(context, new ProblemError('request.unknown_route'));
