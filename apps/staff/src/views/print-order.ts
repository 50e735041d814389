import { ApiError } from '@suyuan/client';
import { createPrintRun, type PrintRun } from '@suyuan/contract/label';
import type { PrintDetail, PrintEvent } from '@suyuan/elements/label-designer';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { dialog } from '../pieces/dialog.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { failureNote } from '../pieces/notes.ts';
import { createForm, fieldId, summaryId } from '../state/form.ts';
import { textOf } from '../state/form-values.ts';

const reason = 'reprintReason';

/**
 * Orders print runs as the designer asks for them: the server checks the template, logs the run and makes its file. Where labels
 * were printed before, it wants to know why, and so the user is asked.
 */
export function createPrintOrder(desk: Desk, id: string, done: (run: PrintRun, print: PrintEvent['send']) => void) {
  let order: PrintDetail | undefined;
  /** To the printer that the user chose; none where they want the file. */
  let print: PrintEvent['send'];
  let isAsking = false;
  const form = createForm(desk, {
    id: 'print',
    labels: () => desk.words.label.reprint,
    initial: {},
    schema: createPrintRun.body,
    toBody: values => ({ ...order, [reason]: textOf(values, reason) ?? order?.reprintReason }),
    check: body => (isAsking && !body.reprintReason ? [{ field: reason, code: 'field.required' }] : []),
    async send(body, idempotencyKey, signal) {
      try {
        return await desk.client.call(createPrintRun, { params: { id }, body, idempotencyKey, signal });
      } catch (error) {
        if (isAsking || !wantsReason(error)) throw error;
        isAsking = true;
        return undefined;
      }
    },
    done(run) {
      if (!run) {
        desk.focus(`#${fieldId('print', reason)}`);
        return;
      }
      order = undefined;
      isAsking = false;
      done(run, print);
    },
  });

  const giveUp = () => {
    order = undefined;
    isAsking = false;
    form.reset();
  };
  const question = (): TemplateResult => {
    const { label: words, frame } = desk.words;
    return dialog(
      words.reprintTitle,
      html`<p>${words.reprintText}</p>${formView(desk, form, {
        fields: textField(desk, form, reason, { hint: words.reprintHint }),
        submit: words.reprintSubmit,
        sending: words.preparing,
        others: html`<button type="button" class="quiet" @click=${giveUp}>${frame.cancel}</button>`,
      })}`,
      giveUp,
    );
  };

  return {
    send(event: PrintEvent) {
      order = event.detail;
      print = event.send;
      isAsking = false;
      form.submit();
    },
    render(): TemplateResult | typeof nothing {
      if (!order) return nothing;
      const { phase, failure } = form.state;
      if (isAsking) return question();
      if (phase === 'sending') {
        return html`<p class="busy" role="status"><span class="spinner" aria-hidden="true"></span>${desk.words.label.preparing}</p>`;
      }
      return html`<div id=${summaryId(form.id)} tabindex="-1">${failureNote(desk.words, failure, () => form.submit())}</div>`;
    },
  };
}

/** The server knows which labels were printed; the console need not. */
function wantsReason(error: unknown): boolean {
  return error instanceof ApiError && error.problem?.errors?.some(({ field }) => field === reason) === true;
}
