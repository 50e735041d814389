import { checkDoubtsAccepted, moveRegistration } from '@suyuan/domain/registration';
import type { OfficialCaller } from '../auth/caller.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, unwrap } from '../http/problem-error.ts';
import { type IdNumberVault, keyIdOf } from '../id-number/id-number-vault.ts';
import type { Ids } from '../ids.ts';
import { UploadReader } from '../upload/upload.repository.ts';
import { type StoredRegistration, toQueued, toReviewed } from './registration.codec.ts';
import { mayDecideRegistration, mayListRegistrations, maySeeRegistration } from './registration.policy.ts';
import { RegistrationReader, type RegistrationStep, RegistrationWriter } from './registration.repository.ts';
import { SubjectWriter } from './subject.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly idNumbers: IdNumberVault;
}

type Id =
  | 'listRegistrations'
  | 'getRegistration'
  | 'getRegistrationLicence'
  | 'getRegistrationIdNumber'
  | 'returnRegistration'
  | 'approveRegistration';

/** Outside the caller's reach it does not exist. */
const findSeen = async (db: Db, caller: OfficialCaller, id: string): Promise<StoredRegistration> => {
  if (!mayListRegistrations(caller)) throw new ProblemError('access.forbidden');
  const registration = await new RegistrationReader(db).find(id);
  if (!registration || !maySeeRegistration(caller, registration)) throw new ProblemError('resource.not_found');
  return registration;
};

/** For the reviewer who decides; at a given version, if one is. */
const findDecidable = async (db: Db, caller: OfficialCaller, id: string, version?: number) => {
  const registration = await findSeen(db, caller, id);
  if (!mayDecideRegistration(caller, registration)) throw new ProblemError('access.forbidden');
  if (version !== undefined && version !== registration.version) throw new ProblemError('resource.changed');
  return registration;
};

const toAnswer = async (db: Db, id: string) => {
  const reader = new RegistrationReader(db);
  const registration = await reader.find(id);
  if (!registration) throw new Error(`the registration ${id} was there a moment ago`);
  return toReviewed(registration, await reader.history(id));
};

/** What a reviewer does with applications. */
export const createReviewHandlers = ({ db, clock, ids, idNumbers }: Dependencies): HandlersOf<Id> => {
  const take = async (tx: Db, before: StoredRegistration, step: RegistrationStep): Promise<void> => {
    const outcome = await new RegistrationWriter(tx).step(before, step, clock.now());
    if (outcome === 'changed') throw new ProblemError('resource.changed');
    if (outcome === 'taken') throw new ProblemError('registration.duplicate');
  };
  const entryFor = ({ id, division }: StoredRegistration) => ({
    entity: 'registration',
    entityId: id,
    divisionCode: division.code,
  });

  return {
    async listRegistrations({ caller, query }) {
      if (!mayListRegistrations(caller)) throw new ProblemError('access.forbidden');
      const page = await new RegistrationReader(db).list(caller.body.division.code, query);
      return { ...page, items: page.items.map(toQueued) };
    },

    async getRegistration({ caller, params: { id } }) {
      await findSeen(db, caller, id);
      return toAnswer(db, id);
    },

    async getRegistrationLicence({ caller, params: { id }, write }) {
      const registration = await findDecidable(db, caller, id);
      const { licenceUploadId } = registration.form;
      const picture = licenceUploadId && (await new UploadReader(db).find(licenceUploadId));
      if (!picture) throw new ProblemError('resource.not_found');
      await write(({ audit }) => audit({ ...entryFor(registration), detail: { upload: licenceUploadId } }));
      return { mediaType: picture.mediaType, content: picture.content };
    },

    async getRegistrationIdNumber({ caller, params: { id }, write }) {
      const registration = await findDecidable(db, caller, id);
      const { sealedIdNumber: sealed } = registration;
      // None of a firm; and none any more where its key was given up.
      if (sealed === undefined || !idNumbers.knows(keyIdOf(sealed))) throw new ProblemError('resource.not_found');
      await write(({ audit }) => audit(entryFor(registration)));
      return { idNumber: idNumbers.open(sealed, id) };
    },

    async returnRegistration({ caller, params: { id }, body: { version, reason }, write }) {
      return write(async ({ db: tx, audit }) => {
        const before = await findDecidable(tx, caller, id, version);
        const state = unwrap(moveRegistration(before.state, 'return'));
        await take(tx, before, { action: 'returned', actorName: caller.name, reason, state });
        await audit({ ...entryFor(before), detail: { reason } });
        return toAnswer(tx, id);
      });
    },

    async approveRegistration({ caller, params: { id }, body: { version, acceptedWarnings }, write }) {
      return write(async ({ db: tx, audit }) => {
        const before = await findDecidable(tx, caller, id, version);
        const state = unwrap(moveRegistration(before.state, 'approve'));
        unwrap(checkDoubtsAccepted(before.doubts, acceptedWarnings));
        await take(tx, before, { action: 'approved', actorName: caller.name, state });
        const isAdded = await new SubjectWriter(tx).add(ids.uuid(), before, clock.now());
        if (!isAdded) throw new ProblemError('registration.duplicate');
        await audit({ ...entryFor(before), detail: { acceptedWarnings } });
        return toAnswer(tx, id);
      });
    },
  };
};
