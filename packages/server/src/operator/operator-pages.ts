import { createHash, timingSafeEqual } from 'node:crypto';
import type { Hono } from 'hono';
import { sql } from 'kysely';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Db } from '../db/open-database.ts';
import type { HttpEnvironment } from '../http/environment.ts';
import { ProblemError } from '../http/problem-error.ts';

/** A registry with the metrics of this process: memory, event loop, garbage collection. One a process. */
export const createProcessRegistry = (): Registry => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
};

interface OperatorPagesDependencies {
  readonly db: Db;
  readonly registry: Registry;
  /** Whoever sends it may read the metrics; without one, who asks from this very machine and through no proxy. */
  readonly metricsToken: string | undefined;
  readonly clientAddress: (request: Request, bindings: unknown) => string | undefined;
}

const isToken = (header: string | null, token: string): boolean => {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
};

const isLocal = (headers: Headers, address: string | undefined): boolean =>
  !headers.has('x-forwarded-for') &&
  !headers.has('forwarded') &&
  (address === undefined || /^127\.|^0:0:0:0::\/64$|^::1$/.test(address));

/** What machines ask about a process: is it alive, can it serve, how does it do. */
export const mountOperatorPages = (
  app: Hono<HttpEnvironment>,
  { db, registry, metricsToken, clientAddress }: OperatorPagesDependencies,
): void => {
  app.get('/healthz', context => context.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  app.get('/readyz', async context => {
    try {
      await sql`select 1`.execute(db);
    } catch {
      throw new ProblemError('server.unavailable', { headers: { 'retry-after': '5' } });
    }
    return context.json({ status: 'ready' }, 200, { 'cache-control': 'no-store' });
  });
  app.get('/metrics', async context => {
    const { headers } = context.req.raw;
    const isAllowed = metricsToken
      ? isToken(headers.get('authorization'), metricsToken)
      : isLocal(headers, clientAddress(context.req.raw, context.env));
    if (!isAllowed) throw new ProblemError('access.forbidden');
    return context.body(await registry.metrics(), 200, {
      'content-type': registry.contentType,
      'cache-control': 'no-store',
    });
  });
};
