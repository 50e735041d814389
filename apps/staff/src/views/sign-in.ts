import type { Client } from '@suyuan/client';
import { type Session, signIn } from '@suyuan/contract/session';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { heading } from '../pieces/heading.ts';
import { note } from '../pieces/notes.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';

/** What a page without a session has of the desk. */
export type Doorstep = Omit<Desk, 'session' | 'client'> & { readonly client: Client };

export interface SignInPage {
  title(): string;
  render(reason: 'lost' | 'signed-out' | undefined): TemplateResult;
}

/** Asks who is there. The address stays, so that whoever came for a page gets it after signing in. */
export function openSignIn(desk: Doorstep, done: (session: Session) => void): SignInPage {
  const form = createForm(desk as Desk, {
    id: 'sign-in',
    labels: () => desk.words.session.form,
    initial: {},
    schema: signIn.body,
    toBody: values => ({ username: requiredText(values, 'username'), password: values['password'] ?? '' }),
    send: (body, _key, signal) => desk.client.call(signIn, { body, signal }),
    done,
  });
  return {
    title: () => desk.words.session.title,
    render(reason) {
      const { session } = desk.words;
      const said = { lost: session.lost, 'signed-out': session.signedOut } as const;
      return html`<div class="door">
        ${heading(session.title, { lead: session.lead })}
        ${reason ? note(reason === 'lost' ? 'warning' : 'plain', html`<p role="status">${said[reason]}</p>`) : nothing}
        <div class="card">${formView(desk as Desk, form, {
          submit: session.submit,
          sending: session.sending,
          fields: html`
            ${textField(desk as Desk, form, 'username', { autocomplete: 'username' })}
            ${textField(desk as Desk, form, 'password', { type: 'password', autocomplete: 'current-password' })}`,
        })}</div>
        <p class="small muted">${session.noAccount}</p>
      </div>`;
    },
  };
}
