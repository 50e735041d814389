import type { Batch } from '@suyuan/contract/batch';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import type { Loader } from '../state/loader.ts';

export type BatchValue = Batch & { readonly subjectName: string };

/** What a section of the batch page works with. */
export interface BatchDesk {
  readonly desk: Desk;
  readonly id: string;
  readonly batch: Loader<BatchValue>;
  /** The batch is the user's own. */
  readonly mayWrite: boolean;
  /** … and no authority holds it back: something can be added. */
  readonly isOpen: boolean;
}

export interface Section {
  render(batch: BatchValue): TemplateResult;
}

/** The head of a section; it takes the focus when the section is opened from another one. */
export function sectionHeading(text: string): TemplateResult {
  return html`<h2 id="section-heading" tabindex="-1">${text}</h2>`;
}
