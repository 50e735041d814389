import { moveRegistration } from '@suyuan/domain/registration';
import type { Accounts } from '../auth/accounts.ts';
import type { Clock } from '../clock.ts';
import type { Write } from '../http/exchange.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import { findByReceipt } from './applicant.ts';
import { RegistrationWriter } from './registration.repository.ts';
import { SubjectWriter } from './subject.repository.ts';

interface Dependencies {
  readonly clock: Clock;
  readonly accounts: Accounts;
}

/**
 * Opens the account that an approval gives, once. The username is what the producer has at hand: its USCC, else its receipt
 * number; never the number of a person.
 */
export const openAccount = async (
  { db, audit }: Write,
  { clock, accounts }: Dependencies,
  receipt: string,
  passwordHash: string,
): Promise<{ readonly username: string }> => {
  const registration = await findByReceipt(db, receipt);
  const state = unwrap(moveRegistration(registration.state, 'open-account'));
  if (registration.accountOpenedAt !== undefined) throw new ProblemError('registration.account_exists');
  const writer = new RegistrationWriter(db);
  const outcome = await writer.step(registration, { action: 'account-opened', state }, clock.now());
  if (outcome !== 'done') throw new ProblemError('registration.account_exists');

  const { form } = registration;
  const username = (form.uscc ?? registration.receipt).toLowerCase();
  const { userId } = await accounts.createUser(db, { username, name: form.contactName, passwordHash });
  await new SubjectWriter(db).addProducer(userId, registration.id, clock.now());
  await audit({
    entity: 'registration',
    entityId: registration.id,
    divisionCode: registration.division.code,
    detail: { userId },
  });
  return { username };
};
