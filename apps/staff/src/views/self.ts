import { changePassword } from '@suyuan/contract/session';
import { html, nothing } from 'lit';
import type { Desk, Page } from '../desk.ts';
import { facts } from '../pieces/facts.ts';
import { radioField, textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { createForm } from '../state/form.ts';
import { createApiKeys } from './api-keys.ts';

/** Who one is here, one's password and one's API keys. */
export function openSelf(desk: Desk): Page {
  const keys = createApiKeys(desk);
  const password = createForm(desk, {
    id: 'password',
    labels: () => desk.words.session.password.form,
    initial: { apiKeys: 'revoke' },
    schema: changePassword.body,
    toBody: ({ current = '', next = '', apiKeys }) => ({ current, next, apiKeys }),
    send: (body, _key, signal) => desk.client.call(changePassword, { body, signal }),
    done() {
      keys.reload();
      desk.say(desk.words.session.password.done);
      desk.focus('#password-heading');
    },
  });
  return {
    title: () => desk.words.session.self.title,
    render() {
      const { session, terms } = desk.words;
      const { actor, name, username } = desk.session;
      const place = actor.kind === 'official' ? actor.body : actor.subject;
      const { self, password: words } = session;
      return html`
        ${heading(self.title)}
        <div class="columns even">
          <div class="stack">
            <section class="card" aria-labelledby="who-heading">
              <h2 id="who-heading">${self.who}</h2>
              ${facts([
                [self.name, name],
                [self.username, html`<span translate="no">${username}</span>`],
                [self.role, terms.role[actor.kind === 'official' ? actor.role : 'producer']],
                [self.place, place.name],
                [self.division, place.division.names.join(' ')],
              ])}
            </section>
            <section class="card" aria-labelledby="password-heading">
              <h2 id="password-heading" tabindex="-1">${words.heading}</h2>
              ${formView(desk, password, {
                submit: words.submit,
                sending: words.sending,
                fields: html`
                  <input hidden autocomplete="username" .value=${username} />
                  ${textField(desk, password, 'current', { type: 'password', autocomplete: 'current-password' })}
                  ${textField(desk, password, 'next', { type: 'password', autocomplete: 'new-password', hint: words.hint })}
                  ${
                    keys.count > 0
                      ? radioField(desk, password, 'apiKeys', [
                          { value: 'revoke', text: words.revokeKeys(keys.count), hint: words.revokeHint },
                          { value: 'keep', text: words.keepKeys, hint: words.keepHint },
                        ])
                      : nothing
                  }`,
              })}
            </section>
          </div>
          ${keys.render()}
        </div>`;
    },
  };
}
