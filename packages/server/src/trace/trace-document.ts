import type { BatchEvent } from '@suyuan/contract/batch';
import type { Certificate } from '@suyuan/contract/certificate';
import type { DivisionPath } from '@suyuan/contract/division';
import type { Product } from '@suyuan/contract/product';
import type { Recall } from '@suyuan/contract/recall';
import type { Test } from '@suyuan/contract/test';
import type { TraceDocument } from '@suyuan/contract/trace';
import { redactPersonalNumbers } from '@suyuan/domain/privacy';
import { publicCertificate, publicEvent, publicProducer } from '@suyuan/domain/trace';
import type { StoredBatch } from '../batch/batch.codec.ts';
import type { Subject } from '../registration/subject.repository.ts';

/** What the database holds about a batch, before any of it is public. */
export interface TraceSources {
  readonly batch: StoredBatch;
  readonly product: Product;
  readonly subject: Subject;
  readonly division: DivisionPath;
  readonly events: readonly BatchEvent[];
  readonly tests: readonly Test[];
  readonly certificates: readonly Certificate[];
  readonly recalls: readonly Recall[];
}

/** A trace without what differs from label to label. */
export type BatchTrace = Omit<TraceDocument, 'code' | 'kind' | 'serial' | 'scans'>;

const redact = redactPersonalNumbers;

const statusOf = ({ batch, recalls }: TraceSources): BatchTrace['status'] => {
  const last = recalls.at(-1);
  if (batch.state === 'active' || !last) return { state: batch.state };
  return { state: batch.state, since: last.at, reason: redact(last.reason), authority: last.authority };
};

const testOf = (test: Test): BatchTrace['tests'][number] => ({
  kind: test.kind,
  testedOn: test.testedOn,
  agency: redact(test.agency),
  commissioned: test.commissioned,
  ...(test.reportNumber === undefined ? {} : { reportNumber: redact(test.reportNumber) }),
  items: test.items.map(item => ({ ...item, name: redact(item.name), value: redact(item.value) })),
  verdict: test.verdict,
});

/** The last certificate: the valid one if there is one, else the last that was voided, shown as void. */
const certificateOf = ({ certificates, subject }: TraceSources): BatchTrace['certificate'] => {
  const shown = certificates.find(({ voided }) => voided === undefined) ?? certificates.at(-1);
  if (!shown) return undefined;
  const { bases, voided, ...certificate } = publicCertificate(shown, subject);
  return { ...certificate, bases: [...bases], ...(voided && { voided }) };
};

const day = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

/** What anyone may read of a batch: the least that answers where it is from and who vouches for it (PIPL art. 6). */
export const toBatchTrace = (sources: TraceSources): BatchTrace => {
  const { batch, product, subject, division } = sources;
  const certificate = certificateOf(sources);
  const { divisionCode: _, ...producer } = publicProducer({ ...subject, registeredSince: day(subject.registeredAt) });
  return {
    status: statusOf(sources),
    product: {
      name: redact(product.name),
      categoryCode: product.categoryCode,
      ...(product.gtin === undefined ? {} : { gtin: product.gtin }),
      ...(product.standard === undefined ? {} : { standard: redact(product.standard) }),
      certifications: product.certifications,
    },
    producer: { ...producer, division },
    batch: {
      lot: redact(batch.lot),
      plot: redact(batch.plot),
      harvestDate: batch.harvestDate,
      quantity: batch.quantity,
    },
    ...(certificate && { certificate }),
    events: sources.events.map(({ event, hash }) => ({ event: publicEvent(event).event, hash })),
    tests: sources.tests.map(testOf),
  };
};
