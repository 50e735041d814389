/*
 * What the print dialog asks, and when the answers are good enough to print. Pure.
 */
import type { LabelFormat } from '@suyuan/contract/label';
import type { PrinterWay } from './printers/printer.ts';

/** Serials that may be printed, both ends included. */
export interface Serials {
  readonly from: number;
  readonly to: number;
}

export interface PrintForm {
  readonly format: LabelFormat;
  readonly dpi: 203 | 300;
  /** Where it goes; only printer languages can go to a printer. */
  readonly way: 'file' | PrinterWay;
  readonly from: number;
  readonly to: number;
  readonly isReprint: boolean;
  readonly reason: string;
  /** The user has read what is wrong with the label and wants it all the same. */
  readonly isAccepted: boolean;
  /** Start was pressed: faults are shown from now on. */
  readonly isTried: boolean;
  /** The second question, asked where the label is faulty, has been reached. */
  readonly isAsking: boolean;
}

export const printFormats: readonly LabelFormat[] = ['pdf', 'pdf-a4', 'tspl', 'zpl'];

export const startPrintForm = (serials: Serials | undefined, dpi: 203 | 300, isSheet: boolean): PrintForm => ({
  format: isSheet ? 'pdf-a4' : 'pdf',
  dpi,
  way: 'file',
  from: serials?.from ?? 0,
  to: serials?.to ?? 0,
  isReprint: false,
  reason: '',
  isAccepted: false,
  isTried: false,
  isAsking: false,
});

/** Whether a printer understands the format as it is. */
export const isPrinterLanguage = (format: LabelFormat): boolean => format === 'tspl' || format === 'zpl';

export type PrintFault = 'range' | 'reason' | 'acceptance';

/** What keeps the order from being given. `problems` is how many findings make the label unfit to print. */
export const printFaults = (
  form: PrintForm,
  serials: Serials | undefined,
  problems: number,
): ReadonlySet<PrintFault> => {
  const faults = new Set<PrintFault>();
  if (serials) {
    const isWhole = Number.isInteger(form.from) && Number.isInteger(form.to);
    const isIssued = form.from >= serials.from && form.to <= serials.to && form.from <= form.to;
    if (!isWhole || !isIssued) faults.add('range');
  }
  if (form.isReprint && form.reason.trim() === '') faults.add('reason');
  if (problems > 0 && !form.isAccepted) faults.add('acceptance');
  return faults;
};

export const labelCount = (form: PrintForm, serials: Serials | undefined): number =>
  serials ? Math.max(0, form.to - form.from + 1) : 1;

/** Pressing start: a faulty label is asked about once more, everything else is printed. */
export const pressStart = (
  form: PrintForm,
  serials: Serials | undefined,
  problems: number,
): { readonly form: PrintForm; readonly isOrdered: boolean } => {
  if (printFaults(form, serials, problems).size > 0) {
    return { form: { ...form, isTried: true, isAsking: false }, isOrdered: false };
  }
  if (problems > 0 && !form.isAsking) return { form: { ...form, isTried: true, isAsking: true }, isOrdered: false };
  return { form, isOrdered: true };
};
