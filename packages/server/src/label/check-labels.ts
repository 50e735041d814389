import { setImmediate } from 'node:timers/promises';
import { checkLabel, type Finding, type FindingCode } from '@suyuan/label/checks';
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import type { LabelLayout } from '@suyuan/label/layout';
import { describeFinding, labelMessages } from '@suyuan/label/locales';
import { dotsPerMm, type LabelTemplate } from '@suyuan/label/model';
import { createStoredForm, type StoredForm } from '@suyuan/label/printer';
import { type Decode, scanBack } from '@suyuan/label/scan-back';
import type { Language } from '../http/language.ts';
import { ProblemError } from '../http/problem-error.ts';
import { judgedTemplate } from './judged-template.ts';
import { sampleSerials } from './sample-serials.ts';
import { headOf, type LabelMint, type LabelOrder, labelsOf, layouterFor } from './write-labels.ts';

/** Of office printers, for the trial; they print finer, which only helps. */
const officeDpi = 300;

/** Findings that leave a hole where a symbol should be. What else the designer warns of, people may insist on. */
const holes: ReadonlySet<FindingCode> = new Set([
  'label.symbol_too_big',
  'label.symbol_empty',
  'label.symbol_content',
  'label.check_digit',
]);

/** What a trial may cost: an A3 sheet at 300 dpi, and more symbols than any label has use for. */
const maxDots = 18_000_000;
const maxSymbols = 20;

/** Labels that are tried, and symbols on all of them together: a label with many symbols is tried less often. */
const maxTried = 9;
const maxReadings = 40;

const symbolsOn = ({ items }: LabelTemplate): number =>
  items.filter(({ kind }) => /^(?:qr|code128|ean|gs1)/.test(kind)).length;

/** Before anything is drawn: templates come from strangers. */
const refuseHuge = (template: LabelTemplate, dpi: number): void => {
  const { width, height } = template;
  const fault =
    width * height * dotsPerMm(dpi) ** 2 > maxDots
      ? { field: 'template.width', code: 'field.too_large' }
      : symbolsOn(template) > maxSymbols && {
          field: 'template.items',
          code: 'field.too_many',
          params: { max: maxSymbols },
        };
  if (fault) throw new ProblemError('label.template_invalid', { errors: [fault] });
};

const certificateKinds = /^(?:certificate|combined)-/;

const refuse = (finding: Finding, serial: number, language: Language): never => {
  if (finding.code === 'label.glyph_missing') {
    throw new ProblemError('label.glyph_missing', { params: { characters: finding.params?.['characters'] ?? '' } });
  }
  const { title } = describeFinding(finding, labelMessages(language));
  throw new ProblemError('label.unreadable', { params: { reason: title, serial } });
};

interface Trial {
  readonly fonts: FontSet;
  readonly decode: Decode;
  readonly language: Language;
}

const labelOf = ({ data }: LabelOrder, serial: number, mint: LabelMint): LabelData => {
  const [label = data] = labelsOf({ data, from: serial, to: serial }, mint);
  return label;
};

/** What the printer will be told to store; none where labels are sent whole. */
const storedFormOf = (
  { form, from, to, dpi }: LabelOrder,
  layoutOf: (serial: number) => LabelLayout,
): StoredForm | undefined =>
  form === 'stored' && to > from ? createStoredForm(layoutOf(from), layoutOf(from + 1), dpi) : undefined;

/**
 * Prints the first label of a run, the last and samples within in memory and reads them back. Refuses a run whose labels would
 * lack letters or symbols, or would not be read, and a certificate label without a certificate.
 */
export const checkLabels = async (
  order: LabelOrder,
  mint: LabelMint,
  { fonts, decode, language }: Trial,
): Promise<void> => {
  const { template, data, from, to } = order;
  if (certificateKinds.test(template.kind) && data.certificateNumber === undefined) {
    throw new ProblemError('label.certificate_missing');
  }
  const dpi = headOf(order);
  refuseHuge(template, dpi ?? officeDpi);
  const layouter = layouterFor(order, fonts);
  // On a sheet of ours it may have no room.
  judgedTemplate(layouter.template);
  const tried = Math.max(2, Math.min(maxTried, Math.floor(maxReadings / Math.max(1, symbolsOn(template)))));
  const form = storedFormOf(order, serial => layouter.layout(labelOf(order, serial, mint)));
  for (const serial of sampleSerials({ from, to }, tried)) {
    // Others are served between two labels: each takes tens of milliseconds.
    await setImmediate();
    const label = labelOf(order, serial, mint);
    const layout = layouter.layout(label);
    const fault = checkLabel({ template, layout, data: label, dpi }).find(
      ({ code }) => code === 'label.glyph_missing' || holes.has(code),
    );
    if (fault) refuse(fault, serial, language);
    const sent = form?.fits(layout) ? form.printed(layout) : layout;
    const [unread] = (await scanBack(sent, { dpi: dpi ?? officeDpi, decode })).findings;
    if (unread) refuse(unread, serial, language);
  }
};
