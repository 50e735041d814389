import type { RegistrationForm } from '@suyuan/contract/registration';
import { maskResidentId } from '@suyuan/domain/privacy';
import { type Identity, judgeIdentity, needsLicence, parsePhone } from '@suyuan/domain/registration';
import { type Problem, problem, problemAt } from '@suyuan/domain/result';
import type { IdNumberVault } from '../id-number/id-number-vault.ts';

// What a form on the wire comes to once the rules of the trade have judged it. Reads no database and no clock.

export interface Application {
  /** Numbers in their canonical writing; those that this form of organisation does not need are gone. */
  readonly form: RegistrationForm;
  /** What a reviewer may override. */
  readonly doubts: readonly Problem[];
}

export type JudgedApplication =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const numberOf = (identity: Identity): Pick<RegistrationForm, 'uscc' | 'idNumber'> =>
  identity.document === 'uscc' ? { uscc: identity.uscc } : { idNumber: identity.idNumber };

/** Every problem at once, so that the applicant mends the form in one go. */
export const judgeApplication = (form: RegistrationForm): JudgedApplication => {
  const identity = judgeIdentity(form);
  const phone = parsePhone(form.contactPhone);
  const wantsLicence = needsLicence(form.organisationForm);
  const problems = [
    ...(identity.ok ? [] : [identity.problem]),
    ...(phone.ok ? [] : [problemAt('contactPhone', phone.problem)]),
    ...(wantsLicence && !form.licenceUploadId ? [problemAt('licenceUploadId', problem('field.required'))] : []),
  ];
  if (!identity.ok || !phone.ok || problems.length > 0) return { ok: false, problems };

  const { uscc: _, idNumber: __, licenceUploadId, ...rest } = form;
  const licence = wantsLicence && licenceUploadId ? { licenceUploadId } : {};
  return {
    ok: true,
    application: {
      form: { ...rest, ...numberOf(identity.value.identity), ...licence, contactPhone: phone.value },
      doubts: identity.value.doubts,
    },
  };
};

/** An application as it is kept: the identity number of a person is a mask in the form, and whole only when opened. */
export interface SealedApplication extends Application {
  /** What makes the subject unique. */
  readonly identity: string;
  readonly sealedIdNumber: string | null;
}

/** @param id of the registration, whose number opens in no other */
export const sealApplication = (vault: IdNumberVault, id: string, { form, doubts }: Application): SealedApplication => {
  const { idNumber } = form;
  if (idNumber === undefined) return { form, doubts, identity: `uscc:${form.uscc}`, sealedIdNumber: null };
  return {
    form: { ...form, idNumber: maskResidentId(idNumber) },
    doubts,
    identity: `resident-id:${vault.fingerprint(idNumber)}`,
    sealedIdNumber: vault.seal(idNumber, id),
  };
};
