import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { chainOf } from '../division-lists.ts';
import { identityOf, isOnePerson, type Step, stepsOf, type ValueName } from '../registration-form.ts';
import { labelOf } from '../sentences.ts';
import { describedBy, fieldError } from './field.ts';
import { doubtNote } from './steps.ts';
import type { View } from './view.ts';

/** Every answer with a way back to it, then the consent. */
export function reviewStep(view: View): TemplateResult {
  const { words, values } = view;
  const row = (name: ValueName, text: string) => html`
    <div><dt>${labelOf(words, values, name)}</dt><dd>${text}</dd></div>
  `;
  const subject = html`
    ${row('organisationForm', values.organisationForm === '' ? '' : words.forms[values.organisationForm].name)}
    ${row('trade', values.trade === '' ? '' : words.trades[values.trade].name)} ${row('name', values.name)}
    ${identityOf(values) === 'resident-id' ? row('idNumber', values.idNumber === '' ? '' : words.given) : row('uscc', values.uscc.toUpperCase())}
    ${isOnePerson(values) ? nothing : row('legalRepresentative', values.legalRepresentative)}
  `;
  const contact = html`
    ${row('contactName', values.contactName)} ${row('contactPhone', values.contactPhone)}
    ${row('divisionCode', placeOf(view))} ${row('address', values.address)}
  `;
  const licence = html`<div><dt>${words.labels.licence}</dt><dd>${pictureText(view)}</dd></div>`;
  const answers: Readonly<Record<Step, TemplateResult>> = { subject, contact, licence, review: html`` };
  return html`
    <p>${words.reviewHint}</p>
    ${stepsOf(values)
      .slice(0, -1)
      .map(step => answerGroup(view, step, answers[step]))}
    ${doubtNote(view)} ${consent(view)}
  `;
}

function answerGroup({ words, actions }: View, step: Step, rows: TemplateResult): TemplateResult {
  const name = words.steps[step];
  return html`
    <section class="answers" aria-labelledby="answers-${step}">
      <header>
        <h3 id="answers-${step}">${name}</h3>
        <button type="button" class="quiet" aria-label=${words.changeWhat(name)} @click=${() => actions.visit(step)}>
          ${words.change}
        </button>
      </header>
      <dl>${rows}</dl>
    </section>
  `;
}

function consent(view: View): TemplateResult {
  const { words, values } = view;
  const isWrong = view.problems.some(problem => problem.field === 'consent');
  return html`
    <section class="consent" aria-labelledby="consent-title">
      <h3 id="consent-title">${words.consent.title}</h3>
      <ul>${words.consent.points.map(point => html`<li>${point}</li>`)}</ul>
      <slot name="privacy"></slot>
      ${fieldError(view, 'consent')}
      <label class="choice">
        <input
          id="consent"
          name="consent"
          type="checkbox"
          aria-required="true"
          aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${describedBy(view, 'consent', false)}
          .checked=${live(values.consent)}
        />
        <span>${words.consent.label}</span>
      </label>
    </section>
  `;
}

function placeOf({ divisions, values }: View): string {
  return chainOf(values.divisionCode)
    .flatMap(code => divisions.nameOf(code) ?? [])
    .join(' ');
}

function pictureText({ words, picture }: View): string {
  if (picture.kind === 'ready') return words.pictureGiven;
  return picture.kind === 'kept' ? words.pictureKept : '';
}
