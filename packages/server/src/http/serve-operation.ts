import type { Operation } from '@suyuan/contract';
import type { Handler as HonoHandler } from 'hono';
import type { Accounts } from '../auth/accounts.ts';
import { anonymous, type Caller, userIdOf } from '../auth/caller.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { findAnswer, type KeyUse, readIdempotencyKey } from '../idempotency/idempotency.ts';
import { hashOf } from '../idempotency/seal.ts';
import type { Ids } from '../ids.ts';
import { limitsOf } from '../rate-limit/limits.ts';
import type { RateLimiter } from '../rate-limit/rate-limit.ts';
import { toResponse } from './answer.ts';
import { createWrite } from './create-write.ts';
import { isCrossSite } from './cross-site.ts';
import type { HttpEnvironment } from './environment.ts';
import type { Exchange, Handler } from './exchange.ts';
import { apiHeaders, embeddableHeaders } from './headers.ts';
import { parseInput } from './parse-input.ts';
import { ProblemError } from './problem-error.ts';
import { parseJson, readBody } from './read-body.ts';

export interface ServeDependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly origin: string;
  readonly accounts: Accounts;
  readonly rateLimiter: RateLimiter;
  /** Where a request comes from, for rate limits; where nobody can tell, those that go by address do not hold. */
  readonly clientAddress: (request: Request, bindings: unknown) => string | undefined;
}

/** Sessions act only for our own pages; an API key is no ambient authority and may come from anywhere. */
const callerOf = async (operation: Operation, headers: Headers, dependencies: ServeDependencies): Promise<Caller> => {
  if (!headers.has('authorization') && isCrossSite(headers, dependencies.origin)) {
    if (operation.embeddable) return anonymous;
    if (operation.method !== 'GET') throw new ProblemError('request.cross_site');
  }
  return dependencies.accounts.findCaller(headers);
};

const admit = ({ access }: Operation, caller: Caller): void => {
  if (access === 'public') return;
  if (caller.kind === 'anonymous') throw new ProblemError('session.missing');
  if (access !== 'signed-in' && access !== caller.kind) throw new ProblemError('access.forbidden');
};

/**
 * One operation of the contract over HTTP, the same way for all: who asks, how often, what exactly, has it been answered
 * before; then its handler; then the answer in the contract's shape.
 */
export const serveOperation = <O extends Operation>(
  operation: O,
  handler: Handler<O>,
  dependencies: ServeDependencies,
): HonoHandler<HttpEnvironment> => {
  const { db, clock, ids, rateLimiter, clientAddress } = dependencies;
  const limits = limitsOf(operation);
  const headers = { ...apiHeaders, ...(operation.embeddable && embeddableHeaders) };
  return async context => {
    const request = context.req.raw;
    context.set('operation', operation.id);
    context.set('headers', headers);

    const caller = await callerOf(operation, request.headers, dependencies);
    admit(operation, caller);
    const actor = userIdOf(caller);
    context.set('userId', actor);
    const address = clientAddress(request, context.env);
    const counted = actor ?? address;
    if (counted !== undefined) for (const limit of limits) await rateLimiter.spend([operation.id, counted], limit);

    const key = operation.creates ? readIdempotencyKey(request.headers) : undefined;
    const params = parseInput(operation.params, context.req.param());
    const query = parseInput(operation.query, context.req.query());
    const bytes = await readBody(operation, request);
    const body = operation.body && parseInput(operation.body, parseJson(bytes));
    const keyUse: KeyUse | undefined =
      key === undefined
        ? undefined
        : {
            key,
            caller: actor ?? 'anonymous',
            operation: operation.id,
            // With the key, which is not kept: a hash of the body alone would let a password or number in it be guessed.
            requestHash: hashOf(key, new URL(request.url).pathname, bytes),
          };
    const answerHeaders = new Headers(headers);
    answerHeaders.set('x-request-id', context.get('requestId'));
    const settled = keyUse && (await findAnswer(db, keyUse));
    if (settled) {
      answerHeaders.set('idempotency-replayed', 'true');
      return toResponse(context, operation, settled.answer, answerHeaders);
    }
    const exchange = {
      params,
      query,
      body,
      bytes,
      caller,
      language: context.get('language'),
      requestId: context.get('requestId'),
      clientAddress: address,
      requestHeaders: request.headers,
      answerHeaders,
      write: createWrite({ db, clock, ids, operation, actor, requestId: context.get('requestId'), keyUse }),
    };
    // Parsed by the operation's own schemas just now, which the compiler cannot see through the table.
    const answer = await handler(exchange as unknown as Exchange<O>);
    return toResponse(context, operation, answer, answerHeaders);
  };
};
