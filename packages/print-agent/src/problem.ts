import type { Context } from 'hono';
import { messagesFor } from './locales/index.ts';
import type { SpoolProblem } from './spool.ts';

export type ProblemCode =
  | SpoolProblem
  | 'agent.wrong_host'
  | 'agent.foreign_origin'
  | 'agent.not_paired'
  | 'pairing.wrong_code'
  | 'pairing.closed'
  | 'printer.unknown'
  | 'job.unknown'
  | 'job.key_missing'
  | 'job.key_reused'
  | 'job.wrong_state'
  | 'job.label_not_in_doubt'
  | 'request.unknown_route'
  | 'server.unexpected';

const statuses: Readonly<Record<ProblemCode, number>> = {
  'agent.wrong_host': 421,
  'agent.foreign_origin': 403,
  'agent.not_paired': 401,
  'pairing.wrong_code': 403,
  'pairing.closed': 403,
  'printer.unknown': 404,
  'job.unknown': 404,
  'job.key_missing': 400,
  'job.key_reused': 422,
  'job.too_large': 413,
  'job.empty': 422,
  'job.broken_pieces': 422,
  'job.wrong_state': 409,
  'job.label_not_in_doubt': 409,
  'request.unknown_route': 404,
  'server.unexpected': 500,
};

/** An RFC 9457 problem document, in the language asked for. */
export const answerProblem = (context: Context, code: ProblemCode): Response => {
  const status = statuses[code];
  const title = messagesFor(context.req.header('accept-language')).problems[code];
  return context.body(JSON.stringify({ type: 'about:blank', title, status, code }), status as 400, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
};
