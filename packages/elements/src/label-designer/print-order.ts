/*
 * What the print dialog asks, and when the answers are good enough to print. Pure.
 */
import type { LabelForm, LabelFormat } from '@suyuan/contract/label';
import { canStore } from '@suyuan/label/printer';
import type { DirectWay } from './printers/printer-ways.ts';

/** Serials that may be printed, both ends included. */
export interface Serials {
  readonly from: number;
  readonly to: number;
  /** Where an order begins: the first that has not been printed. Beyond `to` all have been: all are offered, as a reprint. */
  readonly next?: number;
}

export interface PrintForm {
  readonly format: LabelFormat;
  readonly dpi: 203 | 300;
  /** How labels are sent, where the format leaves a choice: `formOf` tells. */
  readonly form: LabelForm;
  /** Where it is to go, if the format can: `wayOf` tells. */
  readonly way: 'file' | DirectWay;
  readonly from: number;
  readonly to: number;
  /** How many of the one label, where no serials were offered. */
  readonly copies: number;
  readonly isReprint: boolean;
  readonly reason: string;
  /** The user has read what is wrong with the label and wants it all the same. */
  readonly isAccepted: boolean;
  /** Start was pressed: faults are shown from now on. */
  readonly isTried: boolean;
  /** The second question, asked where the label is faulty, has been reached. */
  readonly isAsking: boolean;
}

export const printFormats: readonly LabelFormat[] = ['pdf', 'pdf-a4', 'tspl', 'zpl', 'esc-pos'];

/** Of one label: a few sheets, not a run. */
export const maxCopies = 500;

export const startPrintForm = (serials: Serials | undefined, dpi: 203 | 300, isSheet: boolean): PrintForm => ({
  format: isSheet ? 'pdf-a4' : 'pdf',
  dpi,
  form: 'whole',
  way: 'file',
  from: serials ? firstOf(serials) : 0,
  to: serials?.to ?? 0,
  copies: 1,
  isReprint: serials?.next !== undefined && serials.next > serials.to,
  reason: '',
  isAccepted: false,
  isTried: false,
  isAsking: false,
});

const firstOf = ({ from, to, next = from }: Serials): number => (next > from && next <= to ? next : from);

/** How labels are sent. */
export const formOf = ({ format, form }: PrintForm): LabelForm => (canStore(format) ? form : 'whole');

/** Whether a printer understands the format as it is. */
export const isPrinterLanguage = (format: LabelFormat): boolean => !format.startsWith('pdf');

/** Where a format can go: pages only to the agent, whose print queues take them. */
export const waysFor = (format: LabelFormat, ways: readonly DirectWay[]): readonly DirectWay[] =>
  isPrinterLanguage(format) ? ways : ways.filter(way => way === 'agent');

/** Where the order goes. */
export const wayOf = ({ format, way }: PrintForm, ways: readonly DirectWay[]): PrintForm['way'] =>
  way !== 'file' && waysFor(format, ways).includes(way) ? way : 'file';

export type PrintFault = 'range' | 'copies' | 'reason' | 'acceptance' | 'printer';

/** What the dialog knows beside the answers. */
export interface PrintState {
  readonly serials: Serials | undefined;
  /** How many findings make the label unfit to print. */
  readonly problems: number;
  /** Whether the way that was chosen needs a printer that has not been found yet. */
  readonly isPrinterMissing?: boolean;
}

/** What keeps the order from being given. */
export const printFaults = (form: PrintForm, state: PrintState): ReadonlySet<PrintFault> => {
  const { serials, problems, isPrinterMissing = false } = state;
  const faults = new Set<PrintFault>();
  if (serials) {
    const isWhole = Number.isInteger(form.from) && Number.isInteger(form.to);
    const isIssued = form.from >= serials.from && form.to <= serials.to && form.from <= form.to;
    if (!isWhole || !isIssued) faults.add('range');
  } else if (!Number.isInteger(form.copies) || form.copies < 1 || form.copies > maxCopies) faults.add('copies');
  if (form.isReprint && form.reason.trim() === '') faults.add('reason');
  if (problems > 0 && !form.isAccepted) faults.add('acceptance');
  if (isPrinterMissing) faults.add('printer');
  return faults;
};

/** How many labels are ordered; undefined while the numbers are not such that any could be. */
export const labelCount = (form: PrintForm, state: PrintState): number | undefined => {
  const faults = printFaults(form, state);
  if (faults.has('range') || faults.has('copies')) return undefined;
  return state.serials ? form.to - form.from + 1 : form.copies;
};

/** Pressing start: a faulty label is asked about once more, everything else is printed. */
export const pressStart = (
  form: PrintForm,
  state: PrintState,
): { readonly form: PrintForm; readonly isOrdered: boolean } => {
  if (printFaults(form, state).size > 0) {
    return { form: { ...form, isTried: true, isAsking: false }, isOrdered: false };
  }
  if (state.problems > 0 && !form.isAsking)
    return { form: { ...form, isTried: true, isAsking: true }, isOrdered: false };
  return { form, isOrdered: true };
};
