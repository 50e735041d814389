import { setImmediate } from 'node:timers/promises';
import { checkLabel, type Finding, type FindingCode } from '@suyuan/label/checks';
import type { FontSet } from '@suyuan/label/font';
import { describeFinding, labelMessages } from '@suyuan/label/locales';
import { dotsPerMm, type LabelTemplate } from '@suyuan/label/model';
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
  for (const serial of sampleSerials({ from, to }, tried)) {
    // Others are served between two labels: each takes tens of milliseconds.
    await setImmediate();
    const [label = data] = labelsOf({ data, from: serial, to: serial }, mint);
    const layout = layouter.layout(label);
    const fault = checkLabel({ template, layout, data: label, dpi }).find(
      ({ code }) => code === 'label.glyph_missing' || holes.has(code),
    );
    if (fault) refuse(fault, serial, language);
    const [unread] = (await scanBack(layout, { dpi: dpi ?? officeDpi, decode })).findings;
    if (unread) refuse(unread, serial, language);
  }
};
