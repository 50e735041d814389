import type { LabelFormat } from '@suyuan/contract/label';
import type { LabelTemplate } from '@suyuan/label/model';

/** The user changed the template: after each finished edit, undo and redo, never while dragging. */
export class ChangeEvent extends Event {
  static readonly type = 'suyuan-change';
  readonly detail: { readonly template: LabelTemplate };

  constructor(template: LabelTemplate) {
    super(ChangeEvent.type, { bubbles: true, composed: true });
    this.detail = { template };
  }
}

export interface SaveDetail {
  readonly name: string;
  readonly template: LabelTemplate;
  /** The saved template that it replaces, as its list named it; none where it is to become a new one. */
  readonly id?: string | undefined;
  readonly version?: number | undefined;
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
  /** First and last serial; both 0 where no serials were offered. */
  readonly from: number;
  readonly to: number;
  readonly reprintReason?: string | undefined;
}

/**
 * The user wants labels. A host that makes the run itself cancels the event; otherwise the element makes a file of the one
 * label whose data it has and offers it for download.
 */
export class PrintEvent extends Event {
  static readonly type = 'suyuan-print';
  readonly detail: PrintDetail;
  /**
   * Sends the bytes of the run to the printer that the user has chosen, with pause and resume; undefined where they want a file.
   * Resolves when all is sent or the user has given up.
   */
  readonly send: ((pieces: AsyncIterable<Uint8Array>) => Promise<void>) | undefined;

  constructor(detail: PrintDetail, send?: (pieces: AsyncIterable<Uint8Array>) => Promise<void>) {
    super(PrintEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = detail;
    this.send = send;
  }
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
  }
  interface DocumentEventMap {
    'suyuan-change': ChangeEvent;
    'suyuan-save': SaveEvent;
    'suyuan-print': PrintEvent;
  }
}
