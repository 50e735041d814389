import { organisationForms, trades } from '@suyuan/domain/registration';
import { html, nothing, type TemplateResult } from 'lit';
import { doubtsOf, identityOf, isOnePerson } from '../registration-form.ts';
import { doubtSentence } from '../sentences.ts';
import { divisionFields } from './divisions.ts';
import { choices, textField } from './field.ts';
import { alertIcon } from './icons.ts';
import type { View } from './view.ts';

/** Who applies. The number asked for follows from the form of organisation. */
export function subjectStep(view: View): TemplateResult {
  const { words, values } = view;
  const identity = identityOf(values);
  return html`
    ${choices(view, 'organisationForm', organisationForms, words.forms)}
    ${choices(view, 'trade', trades, words.trades)}
    ${textField(view, { name: 'name', value: values.name, hint: nameHint(view), autocomplete: nameAutofill(view) })}
    ${identity === 'uscc' ? usccField(view) : identity ? idNumberField(view) : nothing}
    ${
      isOnePerson(values)
        ? nothing
        : textField(view, { name: 'legalRepresentative', value: values.legalRepresentative })
    }
  `;
}

/** How to reach them, and where they are. */
export function contactStep(view: View): TemplateResult {
  const { words, values } = view;
  return html`
    ${textField(view, { name: 'contactName', value: values.contactName, autocomplete: 'name' })}
    ${textField(view, {
      name: 'contactPhone',
      value: values.contactPhone,
      hint: words.hints.contactPhone,
      type: 'tel',
      inputMode: 'tel',
      autocomplete: 'tel',
      width: 'phone',
    })}
    ${divisionFields(view)}
    ${textField(view, {
      name: 'address',
      value: values.address,
      hint: words.hints.address,
      autocomplete: 'street-address',
    })}
  `;
}

function nameHint({ words, values }: View): string {
  if (values.organisationForm === 'family-farm') return words.hints.nameOfFarm;
  return isOnePerson(values) ? words.hints.nameOfPerson : words.hints.name;
}

function nameAutofill({ values }: View): string {
  return isOnePerson(values) ? 'name' : 'organization';
}

function idNumberField(view: View): TemplateResult {
  return textField(view, {
    name: 'idNumber',
    value: view.values.idNumber,
    hint: view.words.hints.idNumber,
    capitals: true,
    width: 'code',
  });
}

function usccField(view: View): TemplateResult {
  const { words, values } = view;
  const length = values.uscc.replaceAll(/[\s-]/g, '').length;
  const isPartial = length > 0 && length !== 18;
  return textField(view, {
    name: 'uscc',
    value: values.uscc,
    hint: words.hints.uscc,
    capitals: true,
    width: 'code',
    below: html`
      <div aria-live="polite" id="uscc-remark">
        ${isPartial ? html`<p class="hint">${words.hints.usccLength(length)}</p>` : nothing} ${doubtNote(view)}
      </div>
    `,
  });
}

/** A doubt is told at once and stops nobody. */
export function doubtNote(view: View): TemplateResult | typeof nothing {
  const doubts = doubtsOf(view.values);
  if (doubts.length === 0) return nothing;
  return html`
    <div class="note warning">
      <p class="with-icon">${alertIcon}<strong>${view.words.warningTitle}</strong></p>
      ${doubts.map(doubt => html`<p>${doubtSentence(view.language, doubt)}</p>`)}
    </div>
  `;
}
