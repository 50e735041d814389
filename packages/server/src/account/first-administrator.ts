import type { DivisionCode } from '@suyuan/domain/division';
import { type AuditOrigin, writeAudit } from '../audit/audit.ts';
import { createAccounts } from '../auth/accounts.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import { claimKey, type KeyUse } from '../idempotency/idempotency.ts';
import { type Ids, systemIds } from '../ids.ts';
import { AccountWriter } from './account.repository.ts';

export interface FirstAdministrator {
  readonly bodyName: string;
  /** Province, prefecture or county that this installation serves. */
  readonly divisionCode: string;
  readonly username: string;
  readonly name: string;
}

export interface FirstAdministratorDependencies {
  readonly db: Db;
  readonly origin: string;
  readonly secret: string;
  readonly clock?: Clock;
  readonly ids?: Ids;
}

export type FirstAdministratorOutcome =
  | { readonly ok: true; readonly username: string; readonly initialPassword: string }
  | { readonly ok: false; readonly code: 'account.administrator_exists' | 'division.unknown' };

const onlyOnce: KeyUse = {
  key: 'the first administrator',
  caller: 'anonymous',
  operation: 'createFirstAdministrator',
  requestHash: '',
};

/**
 * Makes the uppermost authority and its administrator on an empty installation; everyone else gets an account from them.
 * The password is shown this once.
 */
export const createFirstAdministrator = async (
  { db, origin, secret, clock = systemClock, ids = systemIds }: FirstAdministratorDependencies,
  { bodyName, divisionCode, username, name }: FirstAdministrator,
): Promise<FirstAdministratorOutcome> => {
  const accounts = createAccounts(db, { ids, origin, secret });
  const initialPassword = ids.password();
  const passwordHash = await accounts.hashPassword(initialPassword);
  return db.transaction().execute(async tx => {
    if (await hasAdministrator(tx)) return { ok: false, code: 'account.administrator_exists' };
    const division = await new DivisionReader(tx).find(divisionCode);
    if (!division) return { ok: false, code: 'division.unknown' };

    const now = clock.now();
    // Two who found nobody at once: the second waits here for the first to end.
    if (!(await claimKey(tx, onlyOnce, now))) return { ok: false, code: 'account.administrator_exists' };
    const writer = new AccountWriter(tx);
    const body = {
      id: ids.uuid(),
      name: bodyName,
      kind: 'authority',
      divisionCode: division.code as DivisionCode,
    } as const;
    await writer.addBody(body, now);
    const { userId } = await accounts.createUser(tx, { username: username.toLowerCase(), name, passwordHash });
    await writer.addOfficial({ userId, bodyId: body.id, role: 'administrator' }, now);
    const origin: AuditOrigin = { id: ids.uuid(), at: now, operation: 'createFirstAdministrator' };
    await writeAudit(tx, origin, {
      entity: 'body',
      entityId: body.id,
      divisionCode: division.code,
      detail: { userId },
    });
    return { ok: true, username: username.toLowerCase(), initialPassword };
  });
};

/** False on an installation that nobody has an account of yet. */
export const hasAdministrator = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('official').select('user_id').limit(1).executeTakeFirst()) !== undefined;
