import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { Ids } from '../ids.ts';
import type { Logger } from '../logger.ts';
import type { HttpEnvironment } from './environment.ts';
import { chooseLanguage } from './language.ts';

const usableRequestId = /^[\w.-]{8,100}$/;

/** Names each request, chooses its language, and counts, times and logs its end. No address, query or body is logged. */
export const createObserver = (logger: Logger, ids: Ids, registry: Registry): MiddlewareHandler<HttpEnvironment> => {
  const labelNames = ['operation', 'method', 'status'];
  const requests = new Counter({
    name: 'suyuan_http_requests_total',
    help: 'Requests answered',
    labelNames,
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'suyuan_http_request_seconds',
    help: 'Time from request to answer',
    labelNames,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  return async (context, next) => {
    const started = performance.now();
    const given = context.req.header('x-request-id') ?? '';
    const requestId = usableRequestId.test(given) ? given : ids.uuid();
    context.set('requestId', requestId);
    context.set('language', chooseLanguage(context.req.header('accept-language')));
    await next();
    // Setting a header now makes Hono copy the response, so what has it is spared.
    if (!context.res.headers.has('x-request-id')) context.header('x-request-id', requestId);
    const elapsed = performance.now() - started;
    const operation = context.get('operation') ?? routePath(context, -1);
    const labels = { operation, method: context.req.method, status: context.res.status };
    requests.inc(labels);
    seconds.observe(labels, elapsed / 1000);
    const fields = { requestId, ...labels, ms: Math.round(elapsed * 10) / 10, userId: context.get('userId') };
    logger.info(fields, 'request');
  };
};
