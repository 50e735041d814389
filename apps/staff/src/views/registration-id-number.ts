import { getRegistrationIdNumber } from '@suyuan/contract/registration';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { icon } from '../pieces/icons.ts';
import { busy, failureNote } from '../pieces/notes.ts';
import { createLoader, type Loader } from '../state/loader.ts';

/** The identity number of a person: masked, and whole only when it is asked for, since each view is logged. */
export function createIdNumber(desk: Desk, id: string) {
  let whole: Loader<{ readonly idNumber: string }> | undefined;
  const show = () => {
    whole = createLoader(desk, signal => desk.client.call(getRegistrationIdNumber, { params: { id }, signal }));
  };
  const asking = (): TemplateResult => {
    const { idNumber: words } = desk.words.registration;
    return html`<p class="hint">${words.hint}</p>
      <p><button type="button" @click=${show}>${icon('eye')}${words.show}</button></p>`;
  };
  return {
    /** The masked number, and what stands below it. */
    render(masked: string): TemplateResult {
      const { idNumber: words } = desk.words.registration;
      const digits = html`<span class="digits">${whole?.value?.idNumber ?? masked}</span>`;
      if (whole?.value) return html`${digits}<p class="small muted" role="status">${words.logged}</p>`;
      if (whole?.state.kind === 'loading') return html`${digits}${busy(desk.words)}`;
      return html`${digits}${whole?.state.kind === 'failed' ? failureNote(desk.words, whole.state.error) : nothing}${asking()}`;
    },
  };
}
