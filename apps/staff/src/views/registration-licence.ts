import { getRegistrationLicence, type Registration } from '@suyuan/contract/registration';
import { needsLicence } from '@suyuan/domain/registration';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { icon } from '../pieces/icons.ts';
import { busy, failureNote } from '../pieces/notes.ts';
import type { Loading } from '../state/loader.ts';

/** The licence picture: fetched only when it is asked for, since each view is logged. */
export function createLicence(desk: Desk, id: string) {
  let picture: Loading<string> | undefined;
  const move = (next: Loading<string>) => {
    picture = next;
    desk.refresh();
  };
  const show = () => {
    if (picture?.kind === 'loading') return;
    move({ kind: 'loading' });
    desk.client.call(getRegistrationLicence, { params: { id }, signal: desk.signal }).then(
      blob => {
        const url = URL.createObjectURL(blob);
        desk.signal.addEventListener('abort', () => URL.revokeObjectURL(url));
        move({ kind: 'ready', value: url });
      },
      error => {
        if (!desk.signal.aborted) move({ kind: 'failed', error });
      },
    );
  };
  const content = (registration: Registration): TemplateResult => {
    const { licence: words } = desk.words.registration;
    if (!needsLicence(registration.form.organisationForm)) return html`<p class="muted">${words.none}</p>`;
    if (picture?.kind === 'ready') {
      return html`<img class="picture" src=${picture.value} alt=${words.alt(registration.form.name)} />
        <p class="small muted" role="status">${words.logged}</p>`;
    }
    return html`
      <p class="hint">${words.hint}</p>
      ${picture?.kind === 'failed' ? failureNote(desk.words, picture.error) : nothing}
      ${picture?.kind === 'loading' ? busy(desk.words) : html`<p><button type="button" @click=${show}>${icon('eye')}${words.show}</button></p>`}`;
  };
  return {
    render: (registration: Registration) => html`<section class="card" aria-labelledby="licence-heading">
      <h2 id="licence-heading">${desk.words.registration.licence.heading}</h2>
      ${content(registration)}
    </section>`,
  };
}
