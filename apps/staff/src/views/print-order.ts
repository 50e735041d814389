import { ApiError } from '@suyuan/client';
import { createPrintRun, type PrintRun } from '@suyuan/contract/label';
import type { PrintDetail } from '@suyuan/elements/label-designer';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { failureNote } from '../pieces/notes.ts';
import { type Attempt, attemptFor, isFinal } from '../state/form-state.ts';
import type { BatchValue } from './batch-section.ts';

/** Orders a print run: the server checks the template, logs the run and makes its file. One order is one run, however often it is tried. */
export function createPrintOrder(desk: Desk, id: string, done: (batch: BatchValue, run: PrintRun) => void) {
  let attempt: Attempt | undefined;
  let isSending = false;
  let failure: unknown;
  let again: (() => void) | undefined;

  const run = async (batch: BatchValue, { template, ...order }: PrintDetail) => {
    if (isSending) return;
    const body = { ...order, template: template as unknown as Record<string, unknown> };
    attempt = attemptFor(attempt, JSON.stringify(body), () => crypto.randomUUID());
    isSending = true;
    failure = undefined;
    desk.refresh();
    try {
      const input = { params: { id }, body, idempotencyKey: attempt.key, signal: desk.signal };
      const made = await desk.client.call(createPrintRun, input);
      attempt = undefined;
      desk.say(desk.words.label.ready);
      done(batch, made);
    } catch (error) {
      if (desk.signal.aborted) return;
      if (error instanceof ApiError && isFinal(error)) attempt = undefined;
      failure = error;
      desk.focus('#print-order');
    }
    isSending = false;
    desk.refresh();
  };

  return {
    send(batch: BatchValue, detail: PrintDetail) {
      again = () => void run(batch, detail);
      again();
    },
    render(): TemplateResult | typeof nothing {
      if (isSending)
        return html`<p class="busy" role="status"><span class="spinner" aria-hidden="true"></span>${desk.words.label.preparing}</p>`;
      if (failure === undefined) return nothing;
      return html`<div id="print-order" tabindex="-1">${failureNote(desk.words, failure, again)}</div>`;
    },
  };
}
