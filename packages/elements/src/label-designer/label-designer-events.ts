import type { LabelForm, LabelFormat } from '@suyuan/contract/label';
import type { LabelTemplate } from '@suyuan/label/model';
import type { PrintProgress } from './printers/run-part.ts';

export interface ChangeDetail {
  readonly template: LabelTemplate;
  /** The saved template that it was opened from, as its list named it. */
  readonly id?: string | undefined;
}

/** The user changed the template: after each finished edit, undo and redo, never while dragging. */
export class ChangeEvent extends Event {
  static readonly type = 'suyuan-change';
  readonly detail: ChangeDetail;

  constructor(detail: ChangeDetail) {
    super(ChangeEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

export interface SaveDetail {
  readonly name: string;
  readonly template: LabelTemplate;
  /** The saved template that it replaces, as its list named it; none where it is to become a new one. */
  readonly id?: string | undefined;
  readonly version?: number | undefined;
  /** The earlier version that this is again. */
  readonly restores?: number;
}

/** The user wants the template kept. The host stores it and hands in the new list as `templates`. */
export class SaveEvent extends Event {
  static readonly type = 'suyuan-save';
  readonly detail: SaveDetail;

  constructor(detail: SaveDetail) {
    super(SaveEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

export interface PrintDetail {
  readonly template: LabelTemplate;
  readonly format: LabelFormat;
  readonly dpi: 203 | 300;
  /** `stored`: the printer stores what labels share, and draws what changes itself; `whole`: each label is sent as dots. */
  readonly form: LabelForm;
  /** First and last serial; both 0 where no serials were offered. */
  readonly from: number;
  readonly to: number;
  /** How many of the one label where no serials were offered, else 1. */
  readonly copies: number;
  readonly reprintReason?: string | undefined;
  /** It goes straight to a printer, and how far it comes is told. */
  readonly toPrinter: boolean;
}

/**
 * Takes a run to the printer, with pause and resume, whatever the way: printer languages label by label, as
 * `application/vnd.suyuan.labels` has them, and PDF as it is. Under one `key` nothing is printed twice, however often it is sent to
 * the print agent. Resolves when all is sent, the agent has taken it, or the user has given up.
 */
export type SendRun = (run: Blob, key?: string) => Promise<void>;

/**
 * The user wants labels. A host that makes the run itself cancels the event; otherwise the element makes a file of the one
 * label whose data it has and offers it for download.
 */
export class PrintEvent extends Event {
  static readonly type = 'suyuan-print';
  readonly detail: PrintDetail;
  /** Sends the run to the printer that the user has chosen; undefined where they want a file. */
  readonly send: SendRun | undefined;

  constructor(detail: PrintDetail, send?: SendRun) {
    super(PrintEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
    this.send = send;
  }
}

/** How far a run has come that the event's `send` was given under this key: for the page's log, where it can then go on. */
export class PrintProgressEvent extends Event {
  static readonly type = 'suyuan-print-progress';
  readonly detail: PrintProgress;

  constructor(detail: PrintProgress) {
    super(PrintProgressEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}

/** A run of the page's log of which not all is known to be out. */
export interface UnfinishedRun extends PrintProgress {
  readonly format: LabelFormat;
  /** First and last serial. */
  readonly from: number;
  readonly to: number;
}

export const designerProblems = ['font.unavailable', 'template.refused', 'print.failed'] as const;
export type DesignerProblem = (typeof designerProblems)[number];

/** Something went wrong; it is shown in the element as well. */
export class DesignerErrorEvent extends Event {
  static readonly type = 'suyuan-error';
  readonly detail: { readonly code: DesignerProblem };

  constructor(code: DesignerProblem) {
    super(DesignerErrorEvent.type);
    this.detail = { code };
  }
}

declare global {
  interface HTMLElementEventMap {
    'suyuan-change': ChangeEvent;
    'suyuan-save': SaveEvent;
    'suyuan-print': PrintEvent;
    'suyuan-print-progress': PrintProgressEvent;
  }
  interface DocumentEventMap {
    'suyuan-change': ChangeEvent;
    'suyuan-save': SaveEvent;
    'suyuan-print': PrintEvent;
    'suyuan-print-progress': PrintProgressEvent;
  }
}
