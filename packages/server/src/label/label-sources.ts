import type { BatchEvent } from '@suyuan/contract/batch';
import type { Certificate } from '@suyuan/contract/certificate';
import type { DivisionPath } from '@suyuan/contract/division';
import type { Product } from '@suyuan/contract/product';
import type { StoredBatch } from '../batch/batch.codec.ts';
import { BatchReader } from '../batch/batch.repository.ts';
import { CertificateReader } from '../certificate/certificate.repository.ts';
import type { Db } from '../db/open-database.ts';
import { DivisionReader } from '../division/division.repository.ts';
import { ProductReader } from '../product/product.repository.ts';
import { type Subject, SubjectReader } from '../registration/subject.repository.ts';

/** What the database holds about a batch that a label may say. */
export interface LabelSources {
  readonly batch: StoredBatch;
  readonly product: Product;
  readonly subject: Subject;
  readonly division: DivisionPath;
  readonly events: readonly BatchEvent[];
  /** The valid one. */
  readonly certificate: Certificate | undefined;
}

export const readLabelSources = async (db: Db, batch: StoredBatch): Promise<LabelSources> => {
  const subject = await new SubjectReader(db).get(batch.subjectId);
  const product = await new ProductReader(db).find(batch.productId);
  if (!product) throw new Error(`product ${batch.productId} is gone, though products are never deleted`);
  const division = await new DivisionReader(db).path(subject.divisionCode);
  const events = await new BatchReader(db).events(batch.id);
  const certificates = await new CertificateReader(db).ofBatch(batch.id);
  const certificate = certificates.find(({ voided }) => voided === undefined);
  return { batch, product, subject, division, events, certificate };
};
