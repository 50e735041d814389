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

/** What machines ask about a process: is it alive, can it serve, how does it do. */
export const mountOperatorPages = (
  app: Hono<HttpEnvironment>,
  { db, registry }: { readonly db: Db; readonly registry: Registry },
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
  app.get('/metrics', async context =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType, 'cache-control': 'no-store' }),
  );
};
