import type { Codec } from '@suyuan/domain/codec';
import { type Context, Hono } from 'hono';
import { Registry } from 'prom-client';
import { createAccounts } from './auth/accounts.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Db } from './db/open-database.ts';
import { createHandlers } from './handlers.ts';
import { createCommonHeaders } from './http/common-headers.ts';
import type { HttpEnvironment } from './http/environment.ts';
import { answerUnknownRoute, createFailure } from './http/failure.ts';
import { mountOperations } from './http/mount-operations.ts';
import { createObserver } from './http/observe.ts';
import { guardDatabase } from './http/write-guard.ts';
import type { IdNumberVault } from './id-number/id-number-vault.ts';
import { type Ids, systemIds } from './ids.ts';
import type { Logger } from './logger.ts';
import { mountOperatorPages } from './operator/operator-pages.ts';
import { createRateLimiter } from './rate-limit/rate-limit.ts';
import { mountReference } from './reference/reference-routes.ts';
import { mountResolver } from './resolver/resolver-routes.ts';
import { createTraceLookUp, type TraceLookUp } from './trace/trace-look-up.ts';

export interface AppDependencies {
  /** Migrated, with divisions loaded. */
  readonly db: Db;
  readonly logger: Logger;
  /** Encodes and decodes trace codes. */
  readonly codec: Codec;
  /** Seals the identity numbers of persons. */
  readonly idNumbers: IdNumberVault;
  /** What links and labels say and where our own pages are: `https://trace.example.cn`. */
  readonly origin: string;
  /** At least 32 random characters, the same in every process; signs the session cookie. */
  readonly secret: string;
  /** Shown by the reference. */
  readonly version: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
  /** Reads traces; one of its own if absent. The trace pages share it. */
  readonly traces?: TraceLookUp;
  /** Lets who sends it as a bearer token read `/metrics`; without one only this machine may. */
  readonly metricsToken?: string | undefined;
  /** Where metrics are kept; a registry of its own if absent. */
  readonly registry?: Registry;
  /** The client's address for rate limits, from whoever may be believed: the socket, or a trusted proxy's header. */
  readonly clientAddress?: (request: Request, bindings: unknown) => string | undefined;
  /** Answers a person who asks for a page that is not there; where it has no answer, the problem document is given. */
  readonly missingPage?: (context: Context) => Promise<Response | undefined>;
}

/** The whole API as a Hono app, without a socket. Pages may be added to it. */
export const createApp = (dependencies: AppDependencies): Hono<HttpEnvironment> => {
  const { db, logger, codec, idNumbers, origin, secret, version, clock = systemClock, ids = systemIds } = dependencies;
  const { registry = new Registry(), clientAddress = () => undefined, missingPage } = dependencies;
  const guarded = guardDatabase(db);
  const accounts = createAccounts(guarded, { ids, origin, secret });
  const rateLimiter = createRateLimiter(guarded, clock);
  const { traces = createTraceLookUp({ db: guarded, codec, clock }) } = dependencies;

  const app = new Hono<HttpEnvironment>();
  app.use(createCommonHeaders(origin));
  app.use(createObserver(logger, ids, registry));
  app.onError(createFailure(logger));
  app.notFound(async context => (await missingPage?.(context)) ?? answerUnknownRoute(context));
  const handlers = createHandlers({ db: guarded, clock, ids, accounts, rateLimiter, codec, idNumbers, origin, traces });
  mountOperations(app, handlers, { db, clock, ids, origin, accounts, rateLimiter, clientAddress });
  mountReference(app, { version, origin });
  mountResolver(app, { db: guarded, codec, origin });
  mountOperatorPages(app, { db, registry, metricsToken: dependencies.metricsToken, clientAddress });
  return app;
};
