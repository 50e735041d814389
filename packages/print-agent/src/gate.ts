import type { MiddlewareHandler } from 'hono';
import type { Pairing } from './pairing.ts';
import { answerProblem } from './problem.ts';

export interface GateOptions {
  readonly origins: ReadonlySet<string>;
  readonly pairing: Pairing;
}

export type AgentEnvironment = { Variables: { origin: string; token: string } };

const allowedHeaders = 'authorization, content-type, idempotency-key, if-none-match, prefer, accept-language';

/**
 * Lets nobody in but the pages it was started for. A web page cannot lie about `Host` and `Origin`: the first tells a name
 * that was rebound to this machine, the second the page that asks.
 */
export const createGate =
  ({ origins, pairing }: GateOptions): MiddlewareHandler<AgentEnvironment> =>
  async (context, next) => {
    const host = context.req.header('host')?.replace(/:\d+$/, '');
    if (host !== '127.0.0.1' && host !== 'localhost') return answerProblem(context, 'agent.wrong_host');
    const origin = context.req.header('origin');
    if (!origin || !origins.has(origin)) return answerProblem(context, 'agent.foreign_origin');

    context.header('access-control-allow-origin', origin);
    context.header('access-control-expose-headers', 'etag, location, idempotency-replayed');
    context.header('vary', 'origin, accept-language');
    context.header('x-content-type-options', 'nosniff');
    if (context.req.method === 'OPTIONS') {
      context.header('access-control-allow-methods', 'GET, POST, DELETE');
      context.header('access-control-allow-headers', allowedHeaders);
      context.header('access-control-max-age', '600');
      if (context.req.header('access-control-request-private-network') === 'true') {
        context.header('access-control-allow-private-network', 'true');
      }
      return context.body(null, 204);
    }

    const isPairing = context.req.method === 'POST' && context.req.path === '/v1/pairing';
    const token = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1] ?? '';
    if (!isPairing && !pairing.isPaired(token, origin)) return answerProblem(context, 'agent.not_paired');
    context.set('origin', origin);
    context.set('token', token);
    return next();
  };
