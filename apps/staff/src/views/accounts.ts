import { type Account, createAccount, disableAccount, listAccounts } from '@suyuan/contract/account';
import { officialRoles } from '@suyuan/contract/session';
import { html, nothing } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { formatInstantDay } from '../locales/format.ts';
import { selectField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { badge, emptyState } from '../pieces/notes.ts';
import { createQuestion } from '../pieces/question.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';
import { createList } from '../state/list.ts';
import { type Handover, initialPasswordCard } from './initial-password.ts';

/** Accounts of the administrator's own body. */
export function openAccounts(desk: Desk): Page {
  const list = createList<Account>(desk, (query, signal) => desk.client.call(listAccounts, { query, signal }));
  let handover: Handover | undefined;
  const form = createForm(desk, {
    id: 'account',
    labels: () => desk.words.administration.accountsForm,
    initial: { role: 'regulator' },
    schema: createAccount.body,
    toBody: values => ({
      username: requiredText(values, 'username'),
      name: requiredText(values, 'name'),
      role: values['role'],
    }),
    send: (body, idempotencyKey, signal) => desk.client.call(createAccount, { body, idempotencyKey, signal }),
    done({ account, initialPassword }) {
      const title = desk.words.administration.accounts.created(account.name);
      handover = { title, username: account.username, password: initialPassword };
      list.loader.reload();
      desk.focus('#handover');
    },
  });
  const question = createQuestion<Account>(desk, {
    words: account => {
      const { accounts: words } = desk.words.administration;
      return { title: words.disableTitle, text: words.disableText(account.name), confirm: words.disable };
    },
    send: (account, signal) => desk.client.call(disableAccount, { params: { id: account.id }, signal }),
    done(account) {
      desk.say(desk.words.administration.accounts.disabledDone(account.name));
      list.loader.reload();
      desk.focus('#page-heading');
    },
  });

  return {
    title: () => desk.words.administration.accounts.title,
    render() {
      const { accounts: words, usernameHint } = desk.words.administration;
      const { terms } = desk.words;
      const { actor } = desk.session;
      const roles = officialRoles.map(value => ({ value, text: terms.role[value] }));
      const columns: Column<Account>[] = [
        { heading: words.columns.name, isName: true, cell: one => one.name },
        { heading: words.columns.username, cell: one => html`<span translate="no">${one.username}</span>` },
        { heading: words.columns.role, cell: one => terms.role[one.role] },
        { heading: words.columns.created, cell: one => formatInstantDay(desk.language, one.createdAt) },
        {
          heading: words.columns.state,
          cell: one => badge(one.disabled ? 'plain' : 'good', one.disabled ? words.disabled : words.active),
        },
        {
          heading: words.columns.action,
          cell: one => {
            if (one.id === desk.session.userId) return html`<span class="muted">${words.self}</span>`;
            if (one.disabled) return desk.words.frame.none;
            return html`<button type="button" class="danger" aria-label=${words.disableNamed(one.name)}
              @click=${() => question.ask(one)}>${words.disable}</button>`;
          },
        },
      ];
      return html`
        ${heading(words.title, { lead: words.lead(actor.kind === 'official' ? actor.body.name : '') })}
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
              ${textField(desk, form, 'username', { hint: usernameHint })}
              ${selectField(desk, form, 'role', roles)}`,
            },
          )}</section>
        </div>
        ${question.render()}`;
    },
  };
}
