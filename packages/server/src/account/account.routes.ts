import type { DivisionCode } from '@suyuan/domain/division';
import type { Accounts } from '../auth/accounts.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { mayCreateBody, mayDisable, mayManageAccounts } from './account.policy.ts';
import { AccountReader, AccountWriter } from './account.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly accounts: Accounts;
}

type Id = 'listBodies' | 'createBody' | 'listAccounts' | 'createAccount' | 'disableAccount';

const allow = (allowed: boolean): void => {
  if (!allowed) throw new ProblemError('access.forbidden');
};

export const createAccountHandlers = ({ db, clock, ids, accounts }: Dependencies): HandlersOf<Id> => ({
  async listBodies({ caller, query }) {
    return new AccountReader(db).listBodies(caller.body.division.code, query);
  },

  async createBody({ caller, body, write }) {
    const found = await new DivisionReader(db).find(body.divisionCode);
    if (!found)
      throw new ProblemError('division.unknown', { errors: [{ field: 'divisionCode', code: 'division.unknown' }] });
    const divisionCode = found.code as DivisionCode;
    allow(mayCreateBody(caller, { kind: body.kind, division: divisionCode }));
    const initialPassword = ids.password();
    const passwordHash = await accounts.hashPassword(initialPassword);
    return write(async ({ db: tx, audit }) => {
      const writer = new AccountWriter(tx);
      const now = clock.now();
      const made = await writer.addBody({ id: ids.uuid(), name: body.name, kind: body.kind, divisionCode }, now);
      const { userId } = await accounts.createUser(tx, { ...body.administrator, passwordHash });
      const administrator = await writer.addOfficial({ userId, bodyId: made.id, role: 'administrator' }, now);
      await audit({ entity: 'body', entityId: made.id, divisionCode, detail: { administrator: userId } });
      return { body: made, administrator, initialPassword };
    });
  },

  async listAccounts({ caller, query }) {
    allow(mayManageAccounts(caller));
    return new AccountReader(db).listAccounts(caller.body.id, query);
  },

  async createAccount({ caller, body: { username, name, role }, write }) {
    allow(mayManageAccounts(caller));
    const initialPassword = ids.password();
    const passwordHash = await accounts.hashPassword(initialPassword);
    return write(async ({ db: tx, audit }) => {
      const { userId } = await accounts.createUser(tx, { username, name, passwordHash });
      const account = await new AccountWriter(tx).addOfficial({ userId, bodyId: caller.body.id, role }, clock.now());
      await audit({ entity: 'account', entityId: userId, detail: { role } });
      return { account, initialPassword };
    });
  },

  async disableAccount({ caller, params: { id }, write }) {
    allow(mayManageAccounts(caller));
    return write(async ({ db: tx, audit }) => {
      const writer = new AccountWriter(tx);
      const account = await writer.findAccount(id);
      if (!account || account.bodyId !== caller.body.id) throw new ProblemError('resource.not_found');
      allow(mayDisable(caller, account));
      const disabled = await writer.disable(id);
      await accounts.endSessions(tx, id);
      await audit({ entity: 'account', entityId: id });
      return disabled;
    });
  },
});
