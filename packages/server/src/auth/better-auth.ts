import { apiKey } from '@better-auth/api-key';
import { passwordLength } from '@suyuan/contract/field';
import { sessionCookie } from '@suyuan/contract/openapi';
import { betterAuth } from 'better-auth';
import { username } from 'better-auth/plugins';
import { type Db, databaseKind } from '../db/open-database.ts';
import type { Ids } from '../ids.ts';

export interface AuthSettings {
  readonly ids: Ids;
  readonly origin: string;
  /** At least 32 random characters; signs the session cookie. */
  readonly secret: string;
}

const day = 24 * 3600;

/**
 * better-auth over this database or transaction: it knows passwords, sessions and API keys, and nothing of the trade. Only
 * its server functions are called; none of its own routes is mounted, so our rate limits and our origin check hold.
 */
export const createBetterAuth = (db: Db, { ids, origin, secret }: AuthSettings) =>
  betterAuth({
    database: { db, type: databaseKind(db) },
    secret,
    baseURL: origin,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: passwordLength.max,
    },
    user: { modelName: 'auth_user' },
    // Seven days from signing in, whatever is done meanwhile: reading a session writes nothing.
    session: { modelName: 'auth_session', expiresIn: 7 * day, disableSessionRefresh: true },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    advanced: {
      // Looking at the schema wants a connection of its own, which a transaction cannot give.
      database: { generateId: () => ids.uuid(), validateSchema: !db.isTransaction },
      useSecureCookies: false,
      cookies: { session_token: { name: sessionCookie } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: origin.startsWith('https:'), path: '/' },
    },
    plugins: [
      // The contract has judged the shape already.
      username({ minUsernameLength: 3, maxUsernameLength: 60, usernameValidator: () => true }),
      apiKey({
        schema: { apikey: { modelName: 'auth_api_key' } },
        defaultPrefix: 'suyuan_',
        startingCharactersConfig: { shouldStore: true, charactersLength: 'suyuan_'.length + 4 },
        maximumNameLength: 60,
        rateLimit: { enabled: false },
      }),
    ],
  });
