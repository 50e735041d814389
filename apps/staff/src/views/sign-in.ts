import type { Client } from '@suyuan/client';
import { type Session, signIn } from '@suyuan/contract/session';
import { html, nothing } from 'lit';
import type { Page, Place, Speech } from '../desk.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { note } from '../pieces/notes.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';

export type SignInPage = Page;

/** Asks who is there. The address stays, so that whoever came for a page gets it after signing in. */
export function openSignIn(
  speech: Speech,
  place: Place,
  client: Client,
  reason: 'lost' | 'signed-out' | undefined,
  done: (session: Session) => void,
): SignInPage {
  const form = createForm(place, {
    id: 'sign-in',
    labels: () => speech.words.session.form,
    initial: {},
    schema: signIn.body,
    toBody: values => ({ username: requiredText(values, 'username'), password: values['password'] ?? '' }),
    send: (body, _key, signal) => client.call(signIn, { body, signal }),
    done,
  });
  return {
    title: () => speech.words.session.title,
    render() {
      const { session } = speech.words;
      const said = { lost: session.lost, 'signed-out': session.signedOut } as const;
      return html`<div class="door">
        ${heading(session.title, { lead: session.lead })}
        ${reason ? note(reason === 'lost' ? 'warning' : 'plain', html`<p role="status">${said[reason]}</p>`) : nothing}
        <div class="card">${formView(speech, form, {
          submit: session.submit,
          sending: session.sending,
          fields: html`
            ${textField(speech, form, 'username', { autocomplete: 'username' })}
            ${textField(speech, form, 'password', { type: 'password', autocomplete: 'current-password' })}`,
        })}</div>
        <p class="small muted">${session.noAccount}</p>
      </div>`;
    },
  };
}
