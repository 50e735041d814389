import { checkIssue, currentTemplateVersion } from '@suyuan/domain/certificate';
import { parsePhone } from '@suyuan/domain/registration';
import { problemAt } from '@suyuan/domain/result';
import { BatchReader } from '../batch/batch.repository.ts';
import { seeBatch } from '../batch/see-batch.ts';
import { takeOwnBatch } from '../batch/take-own-batch.ts';
import { type Clock, chinaDay } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import type { HandlersOf } from '../http/exchange.ts';
import { ProblemError, toProblemError, unwrap } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { SubjectReader } from '../registration/subject.repository.ts';
import { TestReader } from '../test/test.repository.ts';
import { CertificateReader, CertificateWriter } from './certificate.repository.ts';

interface Dependencies {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** The day and eight random digits, which are silent about how many there are. */
const certificateNumber = (today: string, ids: Ids): string => today.replaceAll('-', '') + ids.digits(8);

/** Tries other numbers until one is free: on a day of ten thousand certificates, one in ten thousand numbers is not. */
const withFreeNumber = async <T>(today: string, ids: Ids, issue: (number: string) => Promise<T | undefined>) => {
  for (;;) {
    const issued = await issue(certificateNumber(today, ids));
    if (issued) return issued;
  }
};

const judgedPhone = (phone: string | undefined): string | undefined => {
  if (phone === undefined) return undefined;
  const parsed = parsePhone(phone);
  if (!parsed.ok) throw toProblemError(problemAt('phone', parsed.problem));
  return parsed.value;
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
    const phone = judgedPhone(body.phone);
    return write(async ({ db: tx, audit }) => {
      const batch = await takeOwnBatch(tx, caller, params.id);
      const certificates = new CertificateWriter(tx);
      const events = await new BatchReader(tx).events(batch.id);
      const tests = await new TestReader(tx).ofBatch(batch.id);
      const subject = await new SubjectReader(tx).get(batch.subjectId);
      const { hasContactConsent } = subject;
      const context = { state: batch.state, harvestDate: batch.harvestDate, tests, hasContactConsent };
      const issued = await certificates.ofBatch(batch.id);
      unwrap(checkIssue(body.bases, { ...context, events: events.map(({ event }) => event), certificates: issued }));
      const now = clock.now();
      const today = chinaDay(now);
      const place = await new DivisionReader(tx).path(subject.divisionCode);
      const content = {
        templateVersion: currentTemplateVersion,
        sample: body.sample,
        productName: batch.productName,
        quantity: batch.quantity,
        origin: place.names.join(''),
        issuedOn: today,
        issuer: subject.name,
        phone: phone ?? subject.contactPhone,
        bases: [...new Set(body.bases)],
      };
      const certificate = await withFreeNumber(today, ids, number =>
        certificates.issue({ id: ids.uuid(), batchId: batch.id, issuedAt: now, certificate: { number, ...content } }),
      );
      await audit({ entity: 'certificate', entityId: certificate.id, divisionCode: batch.divisionCode });
      return certificate;
    });
  },

  async voidCertificate({ caller, params, body, write }) {
    return write(async ({ db: tx, audit }) => {
      const certificates = new CertificateWriter(tx);
      const batchId = await certificates.batchOf(params.id);
      if (batchId === undefined) throw new ProblemError('resource.not_found');
      const batch = await takeOwnBatch(tx, caller, batchId);
      const voided = await certificates.markVoid(params.id, clock.now(), body.reason);
      if (!voided) throw new ProblemError('certificate.already_voided');
      await audit({ entity: 'certificate', entityId: voided.id, divisionCode: batch.divisionCode });
      return voided;
    });
  },
});
