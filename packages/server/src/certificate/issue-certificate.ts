import type { BodyOf } from '@suyuan/contract';
import type { Certificate, issueCertificate as operation } from '@suyuan/contract/certificate';
import { checkIssue, currentTemplateVersion } from '@suyuan/domain/certificate';
import type { StoredBatch } from '../batch/batch.codec.ts';
import { BatchReader } from '../batch/batch.repository.ts';
import { chinaDay } from '../clock.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import { unwrap } from '../http/problem-error.ts';
import type { Ids } from '../ids.ts';
import { type Subject, SubjectReader } from '../registration/subject.repository.ts';
import { TestReader } from '../test/test.repository.ts';
import { CertificateWriter } from './certificate.repository.ts';

export type Promised = BodyOf<typeof operation>;

/** Judges by all that is on record of the batch; what it refuses ends the request. */
const judge = async (tx: Db, batch: StoredBatch, subject: Subject, { bases }: Promised): Promise<void> => {
  const { state, harvestDate } = batch;
  const { hasContactConsent } = subject;
  const recorded = await new BatchReader(tx).events(batch.id);
  const events = recorded.map(({ event }) => event);
  const tests = await new TestReader(tx).ofBatch(batch.id);
  const certificates = await new CertificateWriter(tx).ofBatch(batch.id);
  unwrap(checkIssue(bases, { state, harvestDate, events, tests, certificates, hasContactConsent }));
};

/** Issues the certificate of a batch that this transaction holds. */
export const issueCertificate = async (
  tx: Db,
  batch: StoredBatch,
  promised: Promised,
  { now, ids }: { readonly now: Date; readonly ids: Ids },
): Promise<Certificate> => {
  const subject = await new SubjectReader(tx).get(batch.subjectId);
  await judge(tx, batch, subject, promised);
  const today = chinaDay(now);
  const place = await new DivisionReader(tx).path(subject.divisionCode);
  const content = {
    templateVersion: currentTemplateVersion,
    sample: promised.sample,
    productName: batch.productName,
    quantity: batch.quantity,
    origin: place.names.join(''),
    issuedOn: today,
    issuer: subject.name,
    phone: promised.phone ?? subject.contactPhone,
    bases: [...new Set(promised.bases)],
  };
  const certificates = new CertificateWriter(tx);
  // On a day of ten thousand certificates one number in ten thousand is taken: then another one is tried.
  for (;;) {
    // The day and eight random digits, which are silent about how many there are.
    const certificate = { number: today.replaceAll('-', '') + ids.digits(8), ...content };
    const issued = await certificates.issue({ id: ids.uuid(), batchId: batch.id, certificate, issuedAt: now });
    if (issued) return issued;
  }
};
