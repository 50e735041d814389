import { html, nothing, type TemplateResult } from 'lit';
import { errorSummary, textField } from './field.ts';
import { sendButton, troubleNote } from './frame.ts';
import type { View } from './view.ts';

/** Asks for the receipt number. */
export function askScreen(view: View): TemplateResult {
  const { ask } = view.words;
  return shortForm(view, { title: ask.title, send: ask.send, sending: ask.sending }, receiptField(view));
}

/** Asks for the phone number that proves who may see and correct the form. */
export function proveScreen(view: View): TemplateResult {
  const { prove } = view.words;
  return shortForm(view, { ...prove, back: view.words.backToStatus }, phoneField(view));
}

/** Asks for the proof and the password of the account. */
export function openScreen(view: View): TemplateResult {
  const { words, short, isPasswordShown, actions } = view;
  return shortForm(
    view,
    { ...words.open, back: words.backToStatus },
    html`
      ${phoneField(view)}
      ${textField(view, {
        name: 'password',
        value: short.password,
        hint: words.open.passwordHint,
        type: isPasswordShown ? 'text' : 'password',
        autocomplete: 'new-password',
        below: html`
          <label class="choice plain">
            <input type="checkbox" .checked=${isPasswordShown} @change=${actions.showPassword} />
            <span>${words.open.show}</span>
          </label>
        `,
      })}
    `,
  );
}

interface ShortFormWords {
  readonly title: string;
  readonly hint?: string;
  readonly send: string;
  readonly sending: string;
  readonly back?: string;
}

function shortForm(view: View, words: ShortFormWords, fields: TemplateResult): TemplateResult {
  return html`
    <form novalidate @submit=${view.actions.submit} @input=${view.actions.input}>
      <h2 id="heading" tabindex="-1">${words.title}</h2>
      ${words.hint ? html`<p>${words.hint}</p>` : nothing} ${errorSummary(view)} ${fields} ${troubleNote(view, true)}
      <div class="row">
        ${sendButton(view, words.send, words.sending)}
        ${words.back ? html`<button type="button" class="quiet" @click=${view.actions.refresh}>${words.back}</button>` : nothing}
      </div>
    </form>
  `;
}

function receiptField(view: View): TemplateResult {
  return textField(view, {
    name: 'receipt',
    value: view.short.receipt,
    hint: view.words.ask.hint,
    inputMode: 'numeric',
    width: 'code',
  });
}

function phoneField(view: View): TemplateResult {
  return textField(view, {
    name: 'contactPhone',
    value: view.short.contactPhone,
    type: 'tel',
    inputMode: 'tel',
    autocomplete: 'tel',
    width: 'phone',
  });
}
