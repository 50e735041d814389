import {
  type CertificateSample,
  certificateElements,
  certificateTemplate,
  currentTemplateVersion,
} from '@suyuan/domain/certificate';
import { type FieldName, isFilled, type LabelData } from '../fields/index.ts';
import type { LabelLayout } from '../layout/index.ts';
import type { LabelItem, LabelTemplate, TemplateKind } from '../model/index.ts';
import type { Finding } from './finding.ts';

/** The sample of the certificate that a kind of label carries. */
const sampleOf: Readonly<Partial<Record<TemplateKind, CertificateSample>>> = {
  'certificate-producer': 'producer',
  'combined-producer': 'producer',
  'certificate-buyer': 'buyer',
  'combined-buyer': 'buyer',
};

/** Fields without which a label of the kind says nothing. */
const neededFields: Readonly<Record<TemplateKind, readonly FieldName[]>> = {
  trace: ['productName'],
  'certificate-producer': certificateElements,
  'certificate-buyer': certificateElements,
  'combined-producer': certificateElements,
  'combined-buyer': certificateElements,
  voucher: ['productName', 'quantity', 'producerName'],
  'shelf-card': ['productName', 'origin'],
};

/** The title stands out from the sentences below it by this factor at least. */
const prominence = 1.3;

/** Wording, contents and code that the kind of label must carry, and values that the batch still lacks. */
export const checkStatutory = (template: LabelTemplate, layout: LabelLayout, data: LabelData): Finding[] => {
  const shown = new Set(layout.items.map(item => item.id));
  const items = template.items.filter(item => shown.has(item.id));
  const sample = sampleOf[template.kind];
  return [
    ...checkFields(items, neededFields[template.kind], data),
    ...(sample === undefined ? [] : checkWording(items, sample)),
    ...checkCode(items),
  ];
};

const fieldsOf = (item: LabelItem): readonly FieldName[] => {
  switch (item.kind) {
    case 'field':
    case 'date':
      return [item.field];
    case 'table':
      return item.rows.flat().flatMap(cell => (cell.from === 'field' ? [cell.field] : []));
    default:
      return [];
  }
};

/** A date of harvest or packing is no date of issue, but the issuer may be named as the producer. */
const standsFor: Readonly<Partial<Record<FieldName, readonly FieldName[]>>> = { issuer: ['producerName'] };

const checkFields = (items: readonly LabelItem[], needed: readonly FieldName[], data: LabelData): Finding[] => {
  const present = new Set(items.flatMap(fieldsOf));
  return needed.flatMap((field): Finding[] => {
    const choices = [field, ...(standsFor[field] ?? [])];
    const used = choices.filter(choice => present.has(choice));
    if (used.length === 0) return [{ code: 'label.statutory_field_missing', severity: 'error', field }];
    return used.some(choice => isFilled(data, choice))
      ? []
      : [{ code: 'label.value_missing', severity: 'error', field }];
  });
};

const wordsOf = (item: LabelItem): string => {
  if (item.kind === 'text' || item.kind === 'tick-box') return item.text;
  if (item.kind === 'table')
    return item.rows
      .flat()
      .map(cell => (cell.from === 'text' ? cell.text : ''))
      .join('\n');
  return '';
};

/** Spaces and line ends are the designer's own, a colon at the end is punctuation of the form. */
const compact = (text: string): string => text.replace(/\s/g, '').replace(/[:\uff1a]$/, '');

const missing = (words: string): Finding => ({
  code: 'label.statutory_wording_missing',
  severity: 'error',
  params: { words },
});

const checkWording = (items: readonly LabelItem[], sample: CertificateSample): Finding[] => {
  const wording = certificateTemplate(currentTemplateVersion, sample);
  if (!wording) return [];
  const printed = compact(items.map(wordsOf).join(''));
  const demanded = [wording.lead, ...wording.statements, wording.basisHeading, ...Object.values(wording.bases)];
  return [
    ...checkTitle(items, wording.title, wording.statements),
    ...demanded.filter(words => !printed.includes(compact(words))).map(missing),
  ];
};

/** One of the statements names the certificate too, which is no title. */
const checkTitle = (items: readonly LabelItem[], title: string, statements: readonly string[]): Finding[] => {
  const texts = items.filter(item => item.kind === 'text');
  const sentences = texts.filter(item => statements.some(words => compact(item.text).includes(compact(words))));
  const heading = texts.find(item => !sentences.includes(item) && compact(item.text).includes(compact(title)));
  if (!heading) return [missing(title)];
  const largest = Math.max(0, ...sentences.map(item => item.style.size));
  if (heading.style.size >= prominence * largest) return [];
  return [{ code: 'label.title_not_prominent', severity: 'error', itemId: heading.id }];
};

/** Without a code in some form nobody can look the batch up. */
const checkCode = (items: readonly LabelItem[]): Finding[] => {
  const codes: readonly FieldName[] = ['code', 'codeGrouped', 'traceUrl', 'digitalLink'];
  const hasCode = items.some(item => {
    if (item.kind === 'qr') return true;
    if (item.kind === 'code128') return item.content.from === 'field' && codes.includes(item.content.field);
    return fieldsOf(item).some(field => codes.includes(field));
  });
  return hasCode ? [] : [{ code: 'label.code_missing', severity: 'error' }];
};
