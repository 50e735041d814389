import type { Session } from '@suyuan/contract/session';
import { ApiKeyWriter } from '../account/api-key.repository.ts';
import type { Accounts } from '../auth/accounts.ts';
import { CallerReader } from '../auth/caller.repository.ts';
import type { SignedInCaller } from '../auth/caller.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problem-error.ts';
import { signInTries } from '../rate-limit/limits.ts';
import type { RateLimiter } from '../rate-limit/rate-limit.ts';
import { spendTry } from '../rate-limit/tries.ts';

interface Dependencies {
  readonly db: Db;
  readonly accounts: Accounts;
  readonly rateLimiter: RateLimiter;
}

const toSession = (caller: SignedInCaller): Session => {
  const { userId, username, name } = caller;
  const actor =
    caller.kind === 'official'
      ? { kind: caller.kind, role: caller.role, body: caller.body }
      : { kind: caller.kind, subject: caller.subject };
  return { userId, username, name, actor };
};

export const createSessionHandlers = ({
  db,
  accounts,
  rateLimiter,
}: Dependencies): HandlersOf<'signIn' | 'getSession' | 'signOut' | 'changePassword'> => ({
  async signIn({ body: { username, password }, clientAddress, answerHeaders, write }) {
    await spendTry(rateLimiter, ['sign-in', username.toLowerCase()], clientAddress, signInTries);
    const { userId, cookie } = await accounts.signIn(username, password);
    const caller = await new CallerReader(db).find(userId);
    // A disabled account says no more than a wrong password does.
    if (!caller) throw new ProblemError('session.wrong_credentials');
    await write(({ audit }) => audit({ entity: 'user', entityId: userId }));
    answerHeaders.append('set-cookie', cookie);
    return toSession(caller);
  },

  async getSession({ caller }) {
    return caller.kind === 'anonymous' ? null : toSession(caller);
  },

  async signOut({ caller, requestHeaders, answerHeaders, write }) {
    answerHeaders.append('set-cookie', await accounts.signOut(requestHeaders));
    await write(({ audit }) => audit({ entity: 'user', entityId: caller.userId }));
    return undefined;
  },

  async changePassword({ caller, body, answerHeaders, write }) {
    if (!(await accounts.checkPassword(db, caller.userId, body.current))) {
      throw new ProblemError('session.wrong_credentials', {
        errors: [{ field: 'current', code: 'session.wrong_credentials' }],
      });
    }
    const passwordHash = await accounts.hashPassword(body.next);
    await write(async ({ db: tx, audit }) => {
      await accounts.setPassword(tx, caller.userId, passwordHash);
      const revokedApiKeys = body.apiKeys === 'keep' ? 0 : await new ApiKeyWriter(tx).removeAll(caller.userId);
      await audit({ entity: 'user', entityId: caller.userId, detail: { revokedApiKeys } });
    });
    // Every session ended, an intruder's too; this one goes on as a new one.
    answerHeaders.append('set-cookie', (await accounts.signIn(caller.username, body.next)).cookie);
    return undefined;
  },
});
