import { type Body, createBody, listBodies } from '@suyuan/contract/account';
import { bodyKinds } from '@suyuan/contract/session';
import { html, nothing } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { formatInstantDay } from '../locales/format.ts';
import { createDivisionPicker } from '../pieces/division-picker.ts';
import { selectField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { emptyState } from '../pieces/notes.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { createForm, type Form } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';
import { createList } from '../state/list.ts';
import { type Handover, initialPasswordCard } from './initial-password.ts';

/** Bodies at or below the administrator's division; making one gives its administrator the first account. */
export function openBodies(desk: Desk): Page {
  const { actor } = desk.session;
  if (actor.kind !== 'official') throw new TypeError('bodies are for officials');
  const own = actor.body.division;
  const list = createList<Body>(desk, (query, signal) => desk.client.call(listBodies, { query, signal }));
  let handover: Handover | undefined;
  const picker = createDivisionPicker(desk, () => form, 'divisionCode', own);
  const form: Form = createForm(desk, {
    id: 'body',
    labels: () => desk.words.administration.bodies.form,
    initial: { kind: 'authority' },
    schema: createBody.body,
    toBody: values => ({
      name: requiredText(values, 'name'),
      kind: values['kind'],
      divisionCode: picker.chosen(values),
      administrator: {
        username: requiredText(values, 'administrator.username'),
        name: requiredText(values, 'administrator.name'),
      },
    }),
    send: (body, idempotencyKey, signal) => desk.client.call(createBody, { body, idempotencyKey, signal }),
    done({ body, administrator, initialPassword }) {
      const title = desk.words.administration.bodies.created(body.name);
      handover = { title, username: administrator.username, password: initialPassword };
      list.loader.reload();
      desk.focus('#handover');
    },
  });
  return {
    title: () => desk.words.administration.bodies.title,
    render() {
      const { bodies: words } = desk.words.administration;
      const { administration, terms } = desk.words;
      const kinds = bodyKinds.map(value => ({ value, text: terms.bodyKind[value] }));
      const columns: Column<Body>[] = [
        { heading: words.columns.name, isName: true, cell: one => one.name },
        { heading: words.columns.kind, cell: one => terms.bodyKind[one.kind] },
        { heading: words.columns.division, cell: one => one.division.names.slice(-2).join(' ') },
        { heading: words.columns.created, cell: one => formatInstantDay(desk.language, one.createdAt) },
      ];
      return html`
        ${heading(words.title, { lead: words.lead(own.names.join('')) })}
        <div class="stack">
            ${handover ? initialPasswordCard(desk, handover) : nothing}
            ${whenReady(desk, list.loader, ({ items }) => (items.length === 0 ? emptyState(words.empty) : table(words.title, columns, items)))}
            ${moreButton(desk, list)}
          <section class="card narrow" aria-labelledby="add-heading"><h2 id="add-heading">${words.add}</h2>${formView(
            desk,
            form,
            {
              submit: words.submit,
              sending: words.sending,
              fields: html`
              ${textField(desk, form, 'name')}
              ${selectField(desk, form, 'kind', kinds)}
              <fieldset class="field" id="body-divisionCode" tabindex="-1"><legend>${words.form['divisionCode']}</legend>
                ${picker.render(words.own(own.names.at(-1) ?? ''))}</fieldset>
              <fieldset class="row"><legend>${words.administrator}</legend>
                <p class="hint">${words.administratorHint}</p>
                ${textField(desk, form, 'administrator.name')}
                ${textField(desk, form, 'administrator.username', { hint: administration.usernameHint })}
              </fieldset>`,
            },
          )}</section>
        </div>`;
    },
  };
}
