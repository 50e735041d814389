import { createReceipt, moveRegistration, receiptRandomDigits } from '@suyuan/domain/registration';
import type { Accounts } from '../auth/accounts.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import type { IdNumberVault } from '../id-number/id-number-vault.ts';
import type { Ids } from '../ids.ts';
import type { RateLimiter } from '../rate-limit/rate-limit.ts';
import { findByReceipt, findProven, keepLicence, readApplication } from './applicant.ts';
import { sealApplication } from './application.ts';
import { openAccount } from './open-account.ts';
import { toReturnedForm, toStatus } from './registration.codec.ts';
import { RegistrationWriter } from './registration.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly accounts: Accounts;
  readonly rateLimiter: RateLimiter;
  readonly idNumbers: IdNumberVault;
}

type Id =
  | 'createRegistration'
  | 'getRegistrationStatus'
  | 'reopenRegistration'
  | 'correctRegistration'
  | 'openProducerAccount';

/** What an applicant does, without an account. */
export const createApplicantHandlers = (dependencies: Dependencies): HandlersOf<Id> => ({
  async createRegistration({ body, write }) {
    const { db, clock, ids, idNumbers } = dependencies;
    const application = await readApplication(db, body);
    return write(async ({ db: tx, audit }) => {
      const id = ids.uuid();
      const receipt = createReceipt(ids.digits(receiptRandomDigits));
      const writer = new RegistrationWriter(tx);
      const isAdded = await writer.add({ ...sealApplication(idNumbers, id, application), id, receipt }, clock.now());
      if (!isAdded) throw new ProblemError('registration.duplicate');
      await keepLicence(tx, id, application);
      await audit({ entity: 'registration', entityId: id, divisionCode: application.form.divisionCode });
      return toStatus(await findByReceipt(tx, receipt));
    });
  },

  async getRegistrationStatus({ params: { receipt } }) {
    return toStatus(await findByReceipt(dependencies.db, receipt));
  },

  async reopenRegistration({ params: { receipt }, body: { contactPhone }, clientAddress, write }) {
    const registration = await findProven(dependencies, { receipt, contactPhone, clientAddress });
    if (registration.state !== 'returned') {
      throw new ProblemError('registration.not_returned', { params: { state: registration.state } });
    }
    await write(({ audit }) => audit({ entity: 'registration', entityId: registration.id }));
    return toReturnedForm(registration);
  },

  async correctRegistration({ params: { receipt }, body: { proof, form }, clientAddress, write }) {
    const { db, clock, idNumbers } = dependencies;
    const { id } = await findProven(dependencies, { receipt, ...proof, clientAddress });
    const application = sealApplication(idNumbers, id, await readApplication(db, form));
    return write(async ({ db: tx, audit }) => {
      const writer = new RegistrationWriter(tx);
      const before = await findByReceipt(tx, receipt);
      const state = unwrap(moveRegistration(before.state, 'correct'));
      const isTaken = await writer.isTaken(application.identity, id);
      const outcome = isTaken
        ? 'taken'
        : await writer.step(before, { action: 'corrected', state, application }, clock.now());
      if (outcome === 'taken') throw new ProblemError('registration.duplicate');
      if (outcome === 'changed') throw new ProblemError('registration.not_returned');
      await keepLicence(tx, id, application);
      await audit({ entity: 'registration', entityId: id, divisionCode: application.form.divisionCode });
      return toStatus(await findByReceipt(tx, receipt));
    });
  },

  async openProducerAccount({ params: { receipt }, body: { contactPhone, password }, clientAddress, write }) {
    await findProven(dependencies, { receipt, contactPhone, clientAddress });
    const passwordHash = await dependencies.accounts.hashPassword(password);
    return write(async transaction => openAccount(transaction, dependencies, receipt, passwordHash));
  },
});
