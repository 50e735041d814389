import { type Operation, operations } from '@suyuan/contract';
import type { Hono } from 'hono';
import type { HttpEnvironment } from './environment.ts';
import type { Handler, Handlers } from './exchange.ts';
import { preflightHeaders } from './headers.ts';
import { ProblemError } from './problem-error.ts';
import { type ServeDependencies, serveOperation } from './serve-operation.ts';

const honoPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Mounts every operation of the contract's table that has a handler, and answers other methods on their paths. */
export const mountOperations = (
  app: Hono<HttpEnvironment>,
  handlers: Partial<Handlers>,
  dependencies: ServeDependencies,
): void => {
  const byPath = Map.groupBy(Object.values<Operation>(operations), ({ path }) => path);
  for (const [path, onPath] of byPath) {
    for (const operation of onPath) {
      const handler = handlers[operation.id as keyof Handlers] as Handler<Operation> | undefined;
      if (handler) app.on(operation.method, honoPath(path), serveOperation(operation, handler, dependencies));
    }
    const embeddable = onPath.filter(operation => operation.embeddable);
    if (embeddable.length > 0) {
      app.options(honoPath(path), context => context.body(null, 204, preflightHeaders(embeddable)));
    }
    const allow = onPath.map(({ method }) => method).join(', ');
    app.all(honoPath(path), () => {
      throw new ProblemError('request.method_not_allowed', { headers: { allow } });
    });
  }
};
