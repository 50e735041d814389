import { sessionCookie } from '@suyuan/contract/openapi';
import { isAPIError } from 'better-auth/api';
import type { Db } from '../db/open-database.ts';
import { ProblemError } from '../http/problem-error.ts';
import { refuseTaken, takenProblem } from '../http/refuse-taken.ts';
import { type AuthSettings, createBetterAuth } from './better-auth.ts';
import { CallerReader } from './caller.repository.ts';
import { anonymous, type Caller } from './caller.ts';

export interface NewUser {
  readonly username: string;
  readonly name: string;
  /** From {@link Accounts.hashPassword}: hashing takes long, so it is done before the transaction. */
  readonly passwordHash: string;
}

/** Users, passwords, sessions and API keys. Methods that take a `tx` do their work inside that transaction. */
export interface Accounts {
  /** Who sends these headers, by API key or session cookie. A key or session that is not valid is nobody's. */
  findCaller(headers: Headers): Promise<Caller>;
  /** Checks the password and begins a session: the user and the cookie to set. */
  signIn(username: string, password: string): Promise<{ readonly userId: string; readonly cookie: string }>;
  /** Ends the session of these headers; the cookie that clears it. */
  signOut(headers: Headers): Promise<string>;
  hashPassword(password: string): Promise<string>;
  checkPassword(db: Db, userId: string, password: string): Promise<boolean>;
  createUser(tx: Db, user: NewUser): Promise<{ readonly userId: string }>;
  /** Sets a password and ends all sessions of the user. */
  setPassword(tx: Db, userId: string, passwordHash: string): Promise<void>;
  endSessions(tx: Db, userId: string): Promise<void>;
  createApiKey(tx: Db, userId: string, name: string): Promise<{ readonly id: string; readonly secret: string }>;
}

/** The one cookie of ours; better-auth also clears some that are never set here. */
const cookieOf = (headers: Headers): string =>
  headers.getSetCookie().find(cookie => cookie.startsWith(`${sessionCookie}=`)) ?? '';

const bearer = /^Bearer\s+(\S+)$/i;

export const createAccounts = (db: Db, settings: AuthSettings): Accounts => {
  const auth = createBetterAuth(db, settings);
  /** Within a transaction better-auth must use it; an instance costs a millisecond. */
  const contextOver = (tx: Db) => createBetterAuth(tx, settings).$context;

  const userIdOf = async (headers: Headers): Promise<string | undefined> => {
    const authorization = headers.get('authorization');
    if (authorization !== null) {
      const key = bearer.exec(authorization)?.[1];
      if (!key) return undefined;
      const { valid, key: found } = await auth.api.verifyApiKey({ body: { key } });
      return valid ? found?.referenceId : undefined;
    }
    if (!headers.has('cookie')) return undefined;
    const session = await auth.api.getSession({ headers });
    return session?.user.id;
  };

  return {
    async findCaller(headers) {
      const userId = await userIdOf(headers);
      if (userId === undefined) return anonymous;
      return (await new CallerReader(db).find(userId)) ?? anonymous;
    },

    async signIn(username, password) {
      try {
        const { headers, response } = await auth.api.signInUsername({
          body: { username, password },
          returnHeaders: true,
        });
        return { userId: response.user.id, cookie: cookieOf(headers) };
      } catch (error) {
        if (isAPIError(error)) throw new ProblemError('session.wrong_credentials');
        throw error;
      }
    },

    async signOut(headers) {
      return cookieOf((await auth.api.signOut({ headers, returnHeaders: true })).headers);
    },

    async hashPassword(password) {
      return (await auth.$context).password.hash(password);
    },

    async checkPassword(database, userId, password) {
      const { password: passwords } = await auth.$context;
      const { internalAdapter } = await contextOver(database);
      const hash = (await internalAdapter.findCredentialAccount(userId))?.password;
      return hash ? passwords.verify({ hash, password }) : false;
    },

    async createUser(tx, { username, name, passwordHash }) {
      const taken = await tx.selectFrom('auth_user').select('id').where('username', '=', username).executeTakeFirst();
      if (taken) throw takenProblem('account.username_taken', 'username');
      const { internalAdapter } = await contextOver(tx);
      // better-auth wants an address; nobody is written to. RFC 2606 keeps `.invalid` from ever being one.
      const email = `${username}@accounts.invalid`;
      const user = await internalAdapter
        .createUser({ email, name, username, emailVerified: true }, { method: 'admin' })
        .catch(refuseTaken('account.username_taken', 'username'));
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: passwordHash,
      });
      return { userId: user.id };
    },

    async setPassword(tx, userId, passwordHash) {
      const { internalAdapter } = await contextOver(tx);
      await internalAdapter.updatePassword(userId, passwordHash);
      await internalAdapter.deleteUserSessions(userId);
    },

    async endSessions(tx, userId) {
      await (await contextOver(tx)).internalAdapter.deleteUserSessions(userId);
    },

    async createApiKey(tx, userId, name) {
      const made = await createBetterAuth(tx, settings).api.createApiKey({ body: { userId, name } });
      return { id: made.id, secret: made.key };
    },
  };
};
