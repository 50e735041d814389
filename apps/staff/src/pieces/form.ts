import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../desk.ts';
import { type Form, fieldId, summaryId } from '../state/form.ts';
import { labelOf } from './fields.ts';
import { icon } from './icons.ts';
import { fieldSentence, sentenceOf } from './sentence.ts';

interface FormParts {
  readonly fields: unknown;
  readonly submit: string;
  readonly sending?: string;
  /** Beside the submit button. */
  readonly others?: unknown;
  readonly tone?: 'primary' | 'danger';
  readonly name?: string;
}

/** A form with what went wrong on top, its fields, and one button that sends it. */
export function formView(speech: Speech, form: Form, parts: FormParts): TemplateResult {
  const isSending = form.state.phase === 'sending';
  const { words } = speech;
  return html`<form novalidate aria-label=${parts.name ?? parts.submit} aria-busy=${isSending}
    @submit=${(event: Event) => form.submit(event)}>
    ${summary(speech, form)}
    ${
      form.isRestored
        ? html`<p class="restored">${words.form.restored}
            <button type="button" class="quiet" @click=${() => form.reset()}>${words.form.discard}</button></p>`
        : nothing
    }
    ${parts.fields}
    <div class="submit">
      <button type="submit" class=${parts.tone ?? 'primary'} aria-disabled=${isSending}>
        ${isSending ? html`<span class="spinner" aria-hidden="true"></span>${parts.sending ?? words.form.sending}` : parts.submit}
      </button>
      ${parts.others ?? nothing}
    </div>
  </form>`;
}

/** All that is wrong, each with a way to its field. It takes the focus, so that nobody has to look for it. */
function summary(speech: Speech, form: Form): TemplateResult | typeof nothing {
  const { problems, failure } = form.state;
  if (problems.length === 0 && failure === undefined) return nothing;
  const { words } = speech;
  const title = problems.length > 0 ? words.form.problems(problems.length) : words.form.notTaken;
  return html`<div class="note danger" role="alert" tabindex="-1" id=${summaryId(form.id)}>
    <p class="note-title">${icon('alert')}${title}</p>
    ${
      problems.length > 0
        ? html`<ul>${problems.map(
            problem => html`<li><a href="#${fieldId(form.id, problem.field)}" @click=${(event: Event) => jump(event, form, problem.field)}
              >${labelOf(form, problem.field)}</a>${' '}${fieldSentence(speech, problem)}</li>`,
          )}</ul>`
        : html`<p>${sentenceOf(words, failure)}</p>`
    }
  </div>`;
}

function jump(event: Event, form: Form, field: string): void {
  event.preventDefault();
  event.stopPropagation();
  document.getElementById(fieldId(form.id, field))?.focus();
}
