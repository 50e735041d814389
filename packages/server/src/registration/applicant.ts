import type { RegistrationForm } from '@suyuan/contract/registration';
import { isSamePhone, parseReceipt } from '@suyuan/domain/registration';
import { problemAt } from '@suyuan/domain/result';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import { ProblemError, toFault, toProblemError } from '../http/problem-error.ts';
import { proofTries } from '../rate-limit/limits.ts';
import type { RateLimiter } from '../rate-limit/rate-limit.ts';
import { spendTry } from '../rate-limit/tries.ts';
import { UploadWriter } from '../upload/upload.repository.ts';
import { type Application, judgeApplication } from './application.ts';
import type { StoredRegistration } from './registration.codec.ts';
import { RegistrationReader } from './registration.repository.ts';

// What every request of an applicant begins with.

/** The application of a form, whose division exists; all its problems at once otherwise. */
export const readApplication = async (db: Db, form: RegistrationForm): Promise<Application> => {
  const judged = judgeApplication(form);
  if (!judged.ok) throw new ProblemError('request.invalid', { errors: judged.problems.map(toFault) });
  const division = await new DivisionReader(db).find(form.divisionCode);
  if (division?.level === 'township') return judged.application;
  throw new ProblemError('division.unknown', { errors: [{ field: 'divisionCode', code: 'division.unknown' }] });
};

/** The application with this receipt number, spaces allowed; a mistyped one is told from an unknown one. */
export const findByReceipt = async (db: Db, text: string): Promise<StoredRegistration> => {
  const receipt = parseReceipt(text);
  if (!receipt.ok) throw toProblemError(problemAt('receipt', receipt.problem));
  const registration = await new RegistrationReader(db).findByReceipt(receipt.value);
  if (!registration) throw new ProblemError('registration.unknown_receipt');
  return registration;
};

/** What an applicant shows: the receipt number and, to prove to be its owner, the contact phone. */
export interface Proof {
  readonly receipt: string;
  readonly contactPhone: string;
  readonly clientAddress: string | undefined;
}

/** The same, for who proves to be the applicant. Tries are counted. */
export const findProven = async (
  { db, rateLimiter }: { readonly db: Db; readonly rateLimiter: RateLimiter },
  { receipt, contactPhone, clientAddress }: Proof,
): Promise<StoredRegistration> => {
  const registration = await findByReceipt(db, receipt);
  await spendTry(rateLimiter, ['receipt-proof', registration.receipt], clientAddress, proofTries);
  if (isSamePhone(registration.form.contactPhone, contactPhone)) return registration;
  throw new ProblemError('registration.phone_mismatch', {
    errors: [{ field: 'contactPhone', code: 'registration.phone_mismatch' }],
  });
};

/** Ties the licence picture to the application and lets go of an earlier one. */
export const keepLicence = async (tx: Db, id: string, { form }: Application): Promise<void> => {
  const uploads = new UploadWriter(tx);
  const user = `registration:${id}`;
  await uploads.release(user, form.licenceUploadId);
  if (form.licenceUploadId === undefined || (await uploads.claim(form.licenceUploadId, user))) return;
  throw new ProblemError('upload.unknown', { errors: [{ field: 'licenceUploadId', code: 'upload.unknown' }] });
};
