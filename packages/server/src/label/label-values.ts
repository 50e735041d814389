import type { Quantity } from '@suyuan/domain/batch';
import { digitalLinkPath, formatTraceCode, parseDigitalLink, type TraceCode, traceUrl } from '@suyuan/domain/code';
import { type Gtin, trimGtin } from '@suyuan/domain/identifier';
import { isCertificationValid } from '@suyuan/domain/product';
import { publicName } from '@suyuan/domain/trace';
import { type LabelData, toLabelData } from '@suyuan/label/fields';
import type { LabelSources } from './label-sources.ts';
import { certificationWords, unitWords } from './locales/printed-words.ts';

const quantityWords = ({ value, unit }: Quantity): string => `${value} ${unitWords[unit]}`;

const certificationOf = ({ product }: LabelSources, today: string): string =>
  product.certifications
    .filter(certification => isCertificationValid(certification, today))
    .map(({ kind, number }) => `${certificationWords[kind]} ${number}`)
    .join('  ');

/** 承诺达标合格证: as it was issued, whatever changed since. */
const certificateValues = ({ certificate }: LabelSources): LabelData => {
  if (!certificate) return {};
  const { number, issuedOn, issuer, phone, origin, bases } = certificate;
  return {
    certificateNumber: number,
    issuedOn,
    issuer,
    phone,
    origin,
    basisQualityControl: bases.includes('quality-control'),
    basisSelfTest: bases.includes('self-test'),
    basisCommissionedTest: bases.includes('commissioned-test'),
  };
};

/** What all labels of a batch say alike. The keys of what is unknown are absent. */
export const batchValues = (
  sources: LabelSources,
  { origin, today }: { readonly origin: string; readonly today: string },
): LabelData => {
  const { batch, product, subject, division, events } = sources;
  const variety = events.findLast(({ event }) => event.kind === 'planting' && event.variety)?.event;
  const packing = events.findLast(({ event }) => event.kind === 'packing')?.event;
  const place = division.names.join('');
  return toLabelData({
    productName: product.name,
    variety: variety?.kind === 'planting' ? variety.variety : undefined,
    standardNumber: product.standard,
    certification: certificationOf(sources, today) || undefined,
    gtin: product.gtin && trimGtin(product.gtin as Gtin),
    producerName: subject.hasContactConsent ? subject.name : publicName(subject.organisationForm, subject.name),
    producerAddress: subject.hasContactConsent ? place + subject.address : place,
    origin: place,
    phone: subject.hasContactConsent ? subject.contactPhone : undefined,
    lot: batch.lot,
    quantity: quantityWords(batch.quantity),
    harvestDate: batch.harvestDate,
    packedOn: packing?.day,
    printedOn: today,
    host: new URL(origin).host,
    ...certificateValues(sources),
  });
};

/**
 * GS1 Digital Link of one label; nothing without a GTIN, or where the lot has letters that GS1 has not. Its AI 21 is the trace
 * code, not the number of the label: who can count could otherwise ask the resolver for everyone's codes.
 */
const digitalLinkOf = ({ gtin, lot }: LabelData, origin: string, code: TraceCode): string | undefined => {
  if (gtin === undefined || lot === undefined) return undefined;
  const link = new URL(digitalLinkPath({ gtin: gtin as Gtin, lot, serial: code }), origin);
  return parseDigitalLink(link).ok ? link.href : undefined;
};

/** One label: what it says alone, added to what all say. */
export const labelValues = (
  common: LabelData,
  { origin, serial, code }: { readonly origin: string; readonly serial: number; readonly code: TraceCode },
): LabelData => {
  const digitalLink = digitalLinkOf(common, origin, code);
  return {
    ...common,
    code,
    codeGrouped: formatTraceCode(code),
    serial: String(serial).padStart(6, '0'),
    traceUrl: traceUrl(origin, code),
    ...(digitalLink !== undefined && { digitalLink }),
  };
};
