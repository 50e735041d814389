import type { Registration, RegistrationForm, RegistrationStatus } from '@suyuan/contract/registration';
import { maskPersonName } from '@suyuan/domain/privacy';
import { isNaturalPerson, type RegistrationState } from '@suyuan/domain/registration';
import type { Problem } from '@suyuan/domain/result';
import type { Selectable } from 'kysely';
import type { Place } from '../auth/caller.ts';
import { fromJson, present } from '../db/json.ts';
import type { RegistrationTable } from '../db/tables/registration.ts';
import type { RegistrationActionTable } from '../db/tables/registration-action.ts';

/** An application as the server knows it; the identity number of a person is masked in its form. */
export interface StoredRegistration {
  readonly id: string;
  readonly version: number;
  readonly receipt: string;
  readonly state: RegistrationState;
  readonly identity: string;
  readonly sealedIdNumber?: string;
  readonly form: RegistrationForm;
  readonly division: Place;
  readonly doubts: readonly Problem[];
  readonly submittedAt: string;
  readonly decidedAt?: string;
  readonly reason?: string;
  readonly accountOpenedAt?: string;
}

export const toRegistration = (row: Selectable<RegistrationTable>, division: Place): StoredRegistration => ({
  id: row.id,
  version: row.version,
  receipt: row.receipt,
  state: row.state,
  identity: row.identity,
  ...present('sealedIdNumber', row.id_number),
  form: fromJson(row.form),
  division,
  doubts: fromJson(row.doubts),
  submittedAt: row.submitted_at,
  ...present('decidedAt', row.decided_at),
  ...present('reason', row.reason),
  ...present('accountOpenedAt', row.account_opened_at),
});

export type HistoryEntry = Registration['history'][number];

export const toHistoryEntry = (row: Selectable<RegistrationActionTable>): HistoryEntry => ({
  at: row.at,
  action: row.action,
  ...present('actorName', row.actor_name),
  ...present('reason', row.reason),
});

/** For whoever has the receipt number: a natural person's name is masked, since a number can be lost. */
export const toStatus = (registration: StoredRegistration): RegistrationStatus => {
  const { receipt, state, form, submittedAt, decidedAt, reason, accountOpenedAt } = registration;
  return {
    receipt,
    state,
    name: isNaturalPerson(form.organisationForm) ? maskPersonName(form.name) : form.name,
    submittedAt,
    ...present('decidedAt', decidedAt),
    ...(state === 'returned' && present('reason', reason)),
    accountOpened: accountOpenedAt !== undefined,
  };
};

/** For the applicant to correct: without the identity number of a person, which is asked again. */
export const toReturnedForm = ({ form, reason }: StoredRegistration): { form: RegistrationForm; reason: string } => {
  const { idNumber: _, ...shown } = form;
  return { form: shown, reason: reason ?? '' };
};

/** For a reviewer. */
export const toReviewed = (registration: StoredRegistration, history: readonly HistoryEntry[]): Registration => {
  const { id, version, receipt, state, form, division, doubts, submittedAt } = registration;
  return {
    id,
    version,
    receipt,
    state,
    form,
    division,
    warnings: doubts.map(({ field = '', code }) => ({ field, code })),
    submittedAt,
    history: [...history],
  };
};

/** A row of the queue. */
export const toQueued = (registration: StoredRegistration) => {
  const { id, receipt, state, form, division, doubts, submittedAt } = registration;
  const { name, organisationForm, trade } = form;
  return { id, receipt, state, name, organisationForm, trade, division, warnings: doubts.length, submittedAt };
};
