import type { RegistrationStatus } from '@suyuan/contract/registration';
import { formatReceipt, parseReceipt } from '@suyuan/domain/registration';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../foundation/language.ts';
import { checkIcon, clockIcon, copyIcon, printIcon, returnIcon } from './icons.ts';
import type { View } from './view.ts';

const STATE_ICONS = { pending: clockIcon, returned: returnIcon, approved: checkIcon } as const;

/** The server has it: the receipt number, large, and what happens next. */
export function receivedScreen(
  view: View,
  status: RegistrationStatus,
  isCorrection: boolean,
  isEarlier: boolean,
): TemplateResult {
  const { words, actions, copied } = view;
  const { received } = words;
  const receipt = grouped(status.receipt);
  return html`
    <div class="screen">
      <div class="success">
        <span class="seal">${checkIcon}</span>
        <h2 id="heading" tabindex="-1">${isCorrection ? received.corrected : received.title}</h2>
        <p>${status.name}</p>
      </div>
      ${isEarlier ? html`<div class="note warning"><p>${received.earlier}</p></div>` : nothing}
      <div class="receipt" part="receipt">
        <p id="receipt-label">${received.receipt}</p>
        <p class="number" aria-labelledby="receipt-label receipt-number"><span id="receipt-number">${receipt}</span></p>
        <div class="row">
          <button type="button" @click=${() => actions.copy(receipt)}>
            ${copied === 'yes' ? checkIcon : copyIcon}${received.copy[copied]}
          </button>
          <button type="button" @click=${actions.print}>${printIcon}${received.print}</button>
        </div>
        <span class="visually-hidden" role="status">${copied === 'no' ? nothing : received.copy[copied]}</span>
      </div>
      <p>${received.keep}</p>
      <h3>${received.nextTitle}</h3>
      <ol class="next">${received.next.map(sentence => html`<li>${sentence}</li>`)}</ol>
      <div class="row">
        <button type="button" class="primary" @click=${actions.refresh}>${words.lookUp}</button>
        <button type="button" @click=${actions.fill}>${received.another}</button>
      </div>
    </div>
  `;
}

/** How an application stands, and what its applicant can do now. */
export function toldScreen(view: View, status: RegistrationStatus): TemplateResult {
  const { words, language, actions } = view;
  const { told } = words;
  return html`
    <div class="screen">
      <h2 id="heading" tabindex="-1">${told.title}</h2>
      <p class="state ${status.state}">${STATE_ICONS[status.state]}<strong>${words.states[status.state]}</strong></p>
      <dl class="answers">
        <div><dt>${words.labels.name}</dt><dd>${status.name}</dd></div>
        <div><dt>${words.labels.receipt}</dt><dd class="digits">${grouped(status.receipt)}</dd></div>
        <div><dt>${told.submittedAt}</dt><dd>${moment(status.submittedAt, language)}</dd></div>
        ${
          status.decidedAt && status.state !== 'pending'
            ? html`<div><dt>${told.decidedAt}</dt><dd>${moment(status.decidedAt, language)}</dd></div>`
            : nothing
        }
      </dl>
      ${
        status.state === 'returned' && status.reason
          ? html`<div class="note warning"><p><strong>${told.reason}</strong></p><p class="said">${status.reason}</p></div>`
          : nothing
      }
      <p>${status.accountOpened ? told.opened : told[status.state]}</p>
      <div class="row">
        ${nextStep(view, status)}
        ${status.state === 'pending' ? html`<button type="button" class="primary" @click=${actions.refresh}>${told.refresh}</button>` : nothing}
        <button type="button" class="quiet" @click=${actions.lookUp}>${told.other}</button>
      </div>
      ${status.accountOpened ? html`<slot name="account-opened"></slot>` : nothing}
    </div>
  `;
}

/** The account is there: its name, and the way in. */
export function openedScreen(view: View, username: string): TemplateResult {
  const { opened } = view.words;
  return html`
    <div class="screen">
      <div class="success">
        <span class="seal">${checkIcon}</span>
        <h2 id="heading" tabindex="-1">${opened.title}</h2>
      </div>
      <div class="receipt">
        <p id="username-label">${opened.username}</p>
        <p class="number" translate="no">${username}</p>
      </div>
      <p>${opened.hint}</p>
      <div class="row">${consoleLink(view)}</div>
      <slot name="account-opened"></slot>
    </div>
  `;
}

function nextStep(view: View, status: RegistrationStatus): TemplateResult | typeof nothing {
  const { told } = view.words;
  if (status.accountOpened) return consoleLink(view);
  if (status.state === 'returned') {
    return html`<button type="button" class="primary" @click=${view.actions.prove}>${told.correct}</button>`;
  }
  if (status.state === 'approved') {
    return html`<button type="button" class="primary" @click=${view.actions.openAccount}>${told.open}</button>`;
  }
  return nothing;
}

function consoleLink({ consoleHref, words }: View): TemplateResult | typeof nothing {
  return consoleHref === ''
    ? nothing
    : html`<a class="button primary" part="console-link" href=${consoleHref}>${words.opened.console}</a>`;
}

function grouped(text: string): string {
  const receipt = parseReceipt(text);
  return receipt.ok ? formatReceipt(receipt.value) : text;
}

/** An instant in the time of China, whose offices these are. */
function moment(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}
