import { type CertificateSample, certificateTemplate, currentTemplateVersion } from '@suyuan/domain/certificate';
import type { LabelItemInput, LabelTemplateInput } from '../model/index.ts';
import { field, line, mark, type Place, qr, roll, text } from './build.ts';

/*
 * 承诺达标合格证 in its two statutory samples. The wording is the domain's, word for word; a QR form must show the title
 * prominently (Order 4/2025).
 */

const wordingOf = (sample: CertificateSample) => {
  const wording = certificateTemplate(currentTemplateVersion, sample);
  if (!wording) throw new TypeError(`no wording for ${sample}`);
  return wording;
};

const statutory = { statutory: true };
const bullet = '· ';
/** Room for the bullet, and for the box of a basis with its gap, in letters. */
const bulletEms = 1.3;
const boxEms = 1.25;
/** White behind a basis, in letters. */
const leastWhite = 0.6;
const mostWhite = 1.6;
const basisFields = {
  'quality-control': 'basisQualityControl',
  'self-test': 'basisSelfTest',
  'commissioned-test': 'basisCommissionedTest',
} as const;

/** Lead, statements and ticked bases, one below the other. */
export const commitment = (
  sample: CertificateSample,
  [x, y, w]: readonly [number, number, number],
  size: number,
  pitch: number,
): LabelItemInput[] => {
  const wording = wordingOf(sample);
  // All sentences in the size in which the longest of them fits.
  const longest = Math.max(...wording.statements.map(statement => statement.length)) + bulletEms;
  const wordSize = Math.min(size, w / longest);
  const words = { minSize: Math.min(wordSize, 1.8) } as const;
  const bases = Object.entries(wording.bases) as [keyof typeof basisFields, string][];
  const basesY = y + (1 + wording.statements.length) * pitch;
  // Heading and bases in one size, with the same white behind each basis.
  const widths = bases.map(([, words]) => words.length + boxEms);
  const ems = widths.reduce((sum, width) => sum + width, wording.basisHeading.length);
  const basisSize = Math.min(wordSize, w / (ems + bases.length * leastWhite));
  const headingWidth = wording.basisHeading.length * basisSize;
  const white = Math.min(mostWhite, (w / basisSize - ems) / bases.length);
  let basisX = x + headingWidth;
  return [
    text('lead', [x, y, w, pitch], wording.lead, wordSize, words, statutory),
    ...wording.statements.map((statement, index) =>
      text(
        `statement-${index + 1}`,
        [x, y + (index + 1) * pitch, w, pitch],
        `${bullet}${statement}`,
        wordSize,
        words,
        statutory,
      ),
    ),
    text('basis-heading', [x, basesY, headingWidth, pitch], wording.basisHeading, basisSize, words, statutory),
    ...bases.map(([basis, words], index): LabelItemInput => {
      const width = (widths[index]! + white) * basisSize;
      const item: LabelItemInput = {
        kind: 'tick-box',
        id: `basis-${basis}`,
        x: basisX,
        y: basesY,
        w: width,
        h: pitch,
        text: words,
        checked: { when: 'field', field: basisFields[basis] },
        style: { size: basisSize, minSize: Math.min(basisSize, 1.7) },
        statutory: true,
      };
      basisX += width;
      return item;
    }),
  ];
};

/** The mandatory contents as a table, in the order of the statutory samples. */
export const contents = (
  sample: CertificateSample,
  [x, y, w, h]: Place,
  size: number,
  nameShare = 0.3,
): LabelItemInput => {
  const { labels } = wordingOf(sample);
  const elements = ['productName', 'quantity', 'origin', 'issuer', 'phone', 'issuedOn'] as const;
  return {
    kind: 'table',
    id: 'contents',
    x,
    y,
    w,
    h,
    columns: [nameShare, 1 - nameShare],
    rows: elements.map(element => [
      { from: 'text', text: labels[element] },
      { from: 'field', field: element },
    ]),
    headings: 'first-column',
    rules: 'all',
    thickness: 0.2,
    padding: size * 0.4,
    style: { size, minSize: 1.7, fit: 'wrap', lineHeight: 1.08 },
    statutory: true,
  };
};

export const title = (sample: CertificateSample, place: Place, size: number, tracking = 0.18): LabelItemInput =>
  text('title', place, wordingOf(sample).title, size, { weight: 'bold', align: 'center', tracking }, statutory);

/** The title in white, for a black band. */
export const heading = (sample: CertificateSample, place: Place, size: number): LabelItemInput =>
  text(
    'title',
    place,
    wordingOf(sample).title,
    size,
    { weight: 'bold', align: 'center', tracking: 0.18, ink: 'white' },
    statutory,
  );

const sampleNames: Readonly<Record<CertificateSample, string>> = { producer: '生产者', buyer: '收购者' };

export const certificate100x70 = (sample: CertificateSample): LabelTemplateInput =>
  roll(
    `承诺达标合格证（${sampleNames[sample]}）100×70`,
    sample === 'producer' ? 'certificate-producer' : 'certificate-buyer',
    [100, 70],
    [
      title(sample, [17, 2.8, 66, 8], 7.2),
      mark('mark', [84, 2.6, 12, 8.2]),
      line('rule-thick', [4, 11.6, 92, 0.7], 0.6),
      line('rule-thin', [4, 12.7, 92, 0.3], 0.15),
      ...commitment(sample, [4, 14, 92], 2.75, 4.15),
      contents(sample, [4, 32, 62, 31], 2.75),
      qr('qr', [67.2, 30.9, 29, 29]),
      text('scan', [67.2, 59.6, 29, 3.4], '扫码查验', 3, { align: 'center', weight: 'bold', tracking: 0.12 }),
      field('number', [4, 64.2, 44, 3], 'certificateNumber', 2.3, {}, { prefix: '编号 ' }),
      field('code', [48, 64.2, 48, 3], 'codeGrouped', 2.5, { align: 'end' }, { prefix: '追溯码 ' }),
    ],
  );

export const certificate70x50 = (sample: CertificateSample): LabelTemplateInput =>
  roll(
    `承诺达标合格证（${sampleNames[sample]}）70×50`,
    sample === 'producer' ? 'certificate-producer' : 'certificate-buyer',
    [70, 50],
    [
      title(sample, [13, 1.6, 44, 5.4], 5, 0.14),
      mark('mark', [58.5, 1.4, 9, 5.6]),
      line('rule', [2.5, 7.4, 65, 0.5], 0.45),
      ...commitment(sample, [2.5, 8.3, 65], 2.05, 2.95),
      contents(sample, [2.5, 20.9, 44, 25], 2.1, 0.32),
      qr('qr', [46.9, 20, 22.2, 22.2]),
      text('scan', [46.9, 42.4, 22.2, 2.6], '扫码查验', 2.3, { align: 'center', weight: 'bold', tracking: 0.1 }),
      field('code', [2.5, 46.5, 65, 2.4], 'codeGrouped', 2.2, { align: 'center' }, { prefix: '追溯码 ' }),
    ],
  );
