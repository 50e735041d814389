import { getRegistration, type Registration } from '@suyuan/contract/registration';
import type { RegistrationState } from '@suyuan/domain/registration';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { formatInstant } from '../locales/format.ts';
import { type Fact, facts } from '../pieces/facts.ts';
import { heading } from '../pieces/heading.ts';
import { badge } from '../pieces/notes.ts';
import { whenReady } from '../pieces/ready.ts';
import type { RouteOf } from '../routes.ts';
import { createLoader } from '../state/loader.ts';
import { createDecision } from './registration-decision.ts';
import { createIdNumber } from './registration-id-number.ts';
import { createLicence } from './registration-licence.ts';
import { registrationTone } from './registrations.ts';

/** One application, as a reviewer judges it. */
export function openRegistration(desk: Desk, { id }: RouteOf<'registration'>): Page {
  const loader = createLoader(desk, signal => desk.client.call(getRegistration, { params: { id }, signal }));
  const licence = createLicence(desk, id);
  const idNumber = createIdNumber(desk, id);
  const decision = createDecision(desk, id, loader);
  // Back to the list that it was found in, also after its state has changed.
  let listed: RegistrationState | undefined;
  return {
    title: () => loader.value?.form.name ?? desk.words.registration.list.title,
    render() {
      const { registration: words, terms } = desk.words;
      const found = loader.value;
      listed ??= found?.state;
      const up = { route: { name: 'registrations', state: listed ?? 'pending' }, text: words.list.title } as const;
      return html`
        ${heading(found?.form.name ?? words.list.title, {
          up,
          actions: found ? badge(registrationTone[found.state], terms.registrationState[found.state]) : nothing,
        })}
        ${whenReady(
          desk,
          loader,
          one => html`<div class="columns">
            <div class="stack">
              ${decision.warnings(one)}
              <section class="card" aria-labelledby="form-heading">
                <h2 id="form-heading">${words.form}</h2>
                ${facts(factsOf(desk, one, idNumber))}
              </section>
              ${licence.render(one)}
            </div>
            <div class="stack side">${decision.render(one)}${historyView(desk, one)}</div>
          </div>`,
        )}`;
    },
  };
}

function factsOf(
  desk: Desk,
  { form, receipt, submittedAt, division }: Registration,
  idNumber: ReturnType<typeof createIdNumber>,
): Fact[] {
  const { registration: words, terms } = desk.words;
  const { fields } = words;
  return [
    [words.receipt, html`<span class="digits">${receipt.replace(/(\d{4})(?=\d)/g, '$1 ')}</span>`],
    [words.submitted, formatInstant(desk.language, submittedAt)],
    [fields.name, form.name],
    [fields.organisationForm, terms.organisationForm[form.organisationForm]],
    [fields.trade, terms.trade[form.trade]],
    [fields.uscc, form.uscc && html`<span class="digits">${form.uscc}</span>`],
    [fields.idNumber, form.idNumber && idNumber.render(form.idNumber)],
    [fields.legalRepresentative, form.legalRepresentative],
    [fields.contactName, form.contactName],
    [fields.contactPhone, html`<span class="digits">${form.contactPhone}</span>`],
    [fields.division, division.names.join(' ')],
    [fields.address, form.address],
    [fields.consent, form.consent ? words.yes : words.no],
  ];
}

function historyView(desk: Desk, { history }: Registration): TemplateResult {
  const { history: words } = desk.words.registration;
  return html`<section class="card" aria-labelledby="history-heading">
    <h2 id="history-heading">${words.heading}</h2>
    <ol class="timeline">${history.map(
      step => html`<li>
        <p class="event">${words.actions[step.action]}</p>
        <p class="small muted">${formatInstant(desk.language, step.at)} · ${
          step.actorName ? words.by(step.actorName) : words.applicant
        }</p>
        ${step.reason ? html`<p class="quote">${step.reason}</p>` : nothing}
      </li>`,
    )}</ol>
  </section>`;
}
