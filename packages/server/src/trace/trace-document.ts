import type { BatchEvent } from '@suyuan/contract/batch';
import type { Certificate } from '@suyuan/contract/certificate';
import type { DivisionPath } from '@suyuan/contract/division';
import type { Product } from '@suyuan/contract/product';
import type { Recall } from '@suyuan/contract/recall';
import type { Test } from '@suyuan/contract/test';
import type { TraceDocument } from '@suyuan/contract/trace';
import { redactPersonalNumbers } from '@suyuan/domain/privacy';
import { standingVerdict } from '@suyuan/domain/test';
import { publicCertificate, publicEvent, publicProducer } from '@suyuan/domain/trace';
import type { StoredBatch } from '../batch/batch.codec.ts';
import { chinaDay } from '../clock.ts';
import { present } from '../db/json.ts';
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

const stateAfter = { freeze: 'frozen', recall: 'recalled', lift: 'active' } as const;

/** Why the batch is held: the step that led to its state. */
const statusOf = ({ batch, recalls }: TraceSources): BatchTrace['status'] => {
  const step = recalls.findLast(({ kind }) => stateAfter[kind] === batch.state);
  if (batch.state === 'active' || !step) return { state: batch.state };
  return { state: batch.state, since: step.at, reason: redact(step.reason), authority: redact(step.authority) };
};

const testOf = (test: Test): BatchTrace['tests'][number] => ({
  kind: test.kind,
  testedOn: test.testedOn,
  agency: redact(test.agency),
  commissioned: test.commissioned,
  ...present('reportNumber', test.reportNumber && redact(test.reportNumber)),
  items: test.items.map(item => ({
    name: redact(item.name),
    ...present('method', item.method && redact(item.method)),
    value: redact(item.value),
    ...present('unit', item.unit && redact(item.unit)),
    ...present('limit', item.limit && redact(item.limit)),
    verdict: item.verdict,
  })),
  verdict: test.verdict,
});

/** The last certificate: the valid one if there is one, else the last that was voided, shown as void. */
const certificateOf = ({ certificates, subject }: TraceSources): BatchTrace['certificate'] => {
  const shown = certificates.find(({ voided }) => voided === undefined) ?? certificates.at(-1);
  if (!shown) return undefined;
  const { bases, voided, ...certificate } = publicCertificate(shown, subject);
  return { ...certificate, bases: [...bases], ...(voided && { voided }) };
};

/** What anyone may read of a batch: the least that answers where it is from and who vouches for it (PIPL art. 6). */
export const toBatchTrace = (sources: TraceSources): BatchTrace => {
  const { batch, product, subject, division } = sources;
  const certificate = certificateOf(sources);
  const { divisionCode: _, ...producer } = publicProducer({
    ...subject,
    registeredSince: chinaDay(new Date(subject.registeredAt)),
  });
  return {
    status: statusOf(sources),
    product: {
      name: redact(product.name),
      categoryCode: product.categoryCode,
      ...present('gtin', product.gtin),
      ...present('standard', product.standard && redact(product.standard)),
      certifications: product.certifications.map(({ number, ...rest }) => ({ ...rest, number: redact(number) })),
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
    ...present('verdict', standingVerdict(sources.tests)),
  };
};
