import { html, nothing, type TemplateResult } from 'lit';
import { identityOf, type Step, stepsOf } from '../registration-form.ts';
import type { Purpose } from '../registration-session.ts';
import { errorSummary } from './field.ts';
import { progress, sendButton, troubleNote } from './frame.ts';
import { licenceStep } from './licence.ts';
import { reviewStep } from './review.ts';
import { contactStep, subjectStep } from './steps.ts';
import type { View } from './view.ts';

const SCREENS: Readonly<Record<Step, (view: View) => TemplateResult>> = {
  subject: subjectStep,
  contact: contactStep,
  licence: licenceStep,
  review: reviewStep,
};

/** The long form, one step at a time. `isRestored`: a draft of an earlier visit has been put back. */
export function fillScreen(view: View, step: Step, purpose: Purpose, isRestored: boolean): TemplateResult {
  const { words, actions, trouble } = view;
  const steps = stepsOf(view.values);
  const previous = steps[steps.indexOf(step) - 1];
  const isLast = step === 'review';
  const send = purpose.kind === 'correction' ? words.resubmit : words.submit;
  return html`
    <form novalidate @submit=${actions.submit} @input=${actions.input}>
      <header class="title">
        <h2>${purpose.kind === 'correction' ? words.correctionTitle : words.title}</h2>
        ${step === 'subject' && purpose.kind === 'new' ? html`<p>${words.intro}</p>` : nothing}
      </header>
      ${
        purpose.kind === 'correction'
          ? html`<div class="note warning"><p><strong>${words.told.reason}</strong></p><p class="said">${purpose.reason}</p></div>`
          : nothing
      }
      ${progress(view, step)}
      <h3 id="heading" tabindex="-1">${words.steps[step]}</h3>
      ${isRestored ? restoredNote(view) : nothing} ${errorSummary(view)} ${SCREENS[step](view)} ${troubleNote(view)}
      <div class="row">
        ${
          isLast
            ? sendButton(view, trouble?.code === 'network.unreachable' ? words.sendAgain : send, words.sending)
            : html`<button type="submit" class="primary">${words.next}</button>`
        }
        ${
          previous
            ? html`<button type="button" ?disabled=${view.isBusy} @click=${() => actions.visit(previous)}>
                ${words.back}
              </button>`
            : nothing
        }
      </div>
      <footer>
        <p class="hint">${words.draft.kept}
          <button type="button" class="link" ?disabled=${view.isBusy} @click=${actions.clearDraft}>${words.draft.clear}</button>
        </p>
        <p class="hint">${words.notState}</p>
      </footer>
    </form>
  `;
}

function restoredNote({ words, values }: View): TemplateResult {
  const lacksNumber = identityOf(values) === 'resident-id' && values.idNumber === '';
  return html`
    <div class="note" role="status">
      <p>${words.draft.restored}${lacksNumber ? words.draft.noNumber : nothing}</p>
    </div>
  `;
}
