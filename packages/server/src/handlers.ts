import { createAccountHandlers } from './account/account.routes.ts';
import { createApiKeyHandlers } from './account/api-key.routes.ts';
import type { Accounts } from './auth/accounts.ts';
import type { Clock } from './clock.ts';
import type { Db } from './db/open-database.ts';
import { createDivisionHandlers } from './division/division.routes.ts';
import type { Handlers } from './http/exchange.ts';
import type { Ids } from './ids.ts';
import type { RateLimiter } from './rate-limit/rate-limit.ts';
import { createSessionHandlers } from './session/session.routes.ts';

/** Everything that handlers are made of; each resource takes what it uses. */
export interface HandlerDependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly accounts: Accounts;
  readonly rateLimiter: RateLimiter;
}

/** One handler for each operation of the contract, by resource. */
export const createHandlers = (dependencies: HandlerDependencies): Partial<Handlers> => ({
  ...createDivisionHandlers(dependencies),
  ...createSessionHandlers(dependencies),
  ...createAccountHandlers(dependencies),
  ...createApiKeyHandlers(dependencies),
});
