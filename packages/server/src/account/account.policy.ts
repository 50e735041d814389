import { coversDivision, type DivisionCode, divisionLevel } from '@suyuan/domain/division';
import type { OfficialCaller } from '../auth/caller.ts';

/*
 * Who gives accounts to whom (domain facts §1): a body gets its account from the level above, the users of a body from
 * its own administrator.
 */

const isAdministrator = (caller: OfficialCaller): boolean => caller.role === 'administrator';

/** Bodies are made by administrators of authorities, at or below their own division but not beside them as authority. */
export const mayCreateBody = (
  caller: OfficialCaller,
  { kind, division }: { readonly kind: OfficialCaller['body']['kind']; readonly division: DivisionCode },
): boolean => {
  const own = caller.body.division.code;
  if (!isAdministrator(caller) || caller.body.kind !== 'authority' || !coversDivision(own, division)) return false;
  return kind !== 'authority' || divisionLevel(division) !== divisionLevel(own);
};

/** Accounts of the own body are for its administrator to see, make and disable. */
export const mayManageAccounts = (caller: OfficialCaller): boolean => isAdministrator(caller);

/** Nobody disables the own account: a body would be left without an administrator. */
export const mayDisable = (
  caller: OfficialCaller,
  account: { readonly id: string; readonly bodyId: string },
): boolean => isAdministrator(caller) && account.bodyId === caller.body.id && account.id !== caller.userId;
