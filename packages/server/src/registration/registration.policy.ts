import { coversDivision, type DivisionCode, divisionParent } from '@suyuan/domain/division';
import type { OfficialCaller } from '../auth/caller.ts';

/*
 * Who sees and decides applications (domain facts §1): they hold personal data, so only authorities do, inside their own
 * division; the county's own authority decides, those above it watch.
 */

/** The least that the rules ask of an application. */
interface Located {
  readonly division: { readonly code: DivisionCode };
}

/** May look into the queue at all. */
export const mayListRegistrations = (caller: OfficialCaller): boolean => caller.body.kind === 'authority';

export const maySeeRegistration = (caller: OfficialCaller, registration: Located): boolean =>
  mayListRegistrations(caller) && coversDivision(caller.body.division.code, registration.division.code);

/** The authority directly above the township decides: the county, or the prefecture where there are no counties. */
export const mayDecideRegistration = (caller: OfficialCaller, registration: Located): boolean =>
  mayListRegistrations(caller) && divisionParent(registration.division.code) === caller.body.division.code;
