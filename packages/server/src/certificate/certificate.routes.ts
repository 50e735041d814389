import { parsePhone } from '@suyuan/domain/registration';
import { problemAt } from '@suyuan/domain/result';
import { takeOwnBatch } from '../batch/own-batch.ts';
import { seeBatch } from '../batch/see-batch.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, toProblemError } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { CertificateReader, CertificateWriter } from './certificate.repository.ts';
import { issueCertificate, type Promised } from './issue-certificate.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

const withJudgedPhone = ({ phone, ...promised }: Promised): Promised => {
  if (phone === undefined) return promised;
  const parsed = parsePhone(phone);
  if (!parsed.ok) throw toProblemError(problemAt('phone', parsed.problem));
  return { ...promised, phone: parsed.value };
};

export const createCertificateHandlers = ({
  db,
  clock,
  ids,
}: Dependencies): HandlersOf<'listCertificates' | 'issueCertificate' | 'voidCertificate'> => ({
  async listCertificates({ caller, params }) {
    const batch = await seeBatch(db, caller, params.id);
    return { items: await new CertificateReader(db).ofBatch(batch.id) };
  },

  async issueCertificate({ caller, params, body, write }) {
    const promised = withJudgedPhone(body);
    return write(async ({ db: tx, audit }) => {
      const batch = await takeOwnBatch(tx, caller, params.id);
      const certificate = await issueCertificate(tx, batch, promised, { now: clock.now(), ids });
      await audit({ entity: 'certificate', entityId: certificate.id, divisionCode: batch.divisionCode });
      return certificate;
    });
  },

  async voidCertificate({ caller, params, body, write }) {
    return write(async ({ db: tx, audit }) => {
      const certificates = new CertificateWriter(tx);
      const batchId = await certificates.batchOf(params.id);
      if (batchId === undefined) throw new ProblemError('resource.not_found');
      // Withdrawing a promise is open to its maker alone, and at any time: a recalled batch needs it most.
      const batch = await takeOwnBatch(tx, caller, batchId);
      const voided = await certificates.markVoid(params.id, clock.now(), body.reason);
      if (!voided) throw new ProblemError('certificate.already_voided');
      await audit({ entity: 'certificate', entityId: voided.id, divisionCode: batch.divisionCode });
      return voided;
    });
  },
});
