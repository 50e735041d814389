import type { Accounts } from '../auth/accounts.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problem-error.ts';
import { ApiKeyReader, ApiKeyWriter } from './api-key.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly accounts: Accounts;
}

type Id = 'listApiKeys' | 'createApiKey' | 'deleteApiKey';

export const createApiKeyHandlers = ({ db, accounts }: Dependencies): HandlersOf<Id> => ({
  async listApiKeys({ caller }) {
    return { items: await new ApiKeyReader(db).list(caller.userId) };
  },

  async createApiKey({ caller, body: { name }, write }) {
    return write(async ({ db: tx, audit }) => {
      const { id, secret } = await accounts.createApiKey(tx, caller.userId, name);
      const apiKey = await new ApiKeyReader(tx).find(caller.userId, id);
      if (!apiKey) throw new Error('the key was made but is not there');
      await audit({ entity: 'api-key', entityId: id });
      return { apiKey, secret };
    });
  },

  async deleteApiKey({ caller, params: { id }, write }) {
    return write(async ({ db: tx, audit }) => {
      if (!(await new ApiKeyWriter(tx).remove(caller.userId, id))) throw new ProblemError('resource.not_found');
      await audit({ entity: 'api-key', entityId: id });
      return undefined;
    });
  },
});
