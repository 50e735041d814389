import { ApiError } from '@suyuan/client';
import { approveRegistration, type Registration, returnRegistration } from '@suyuan/contract/registration';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Desk } from '../desk.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { icon } from '../pieces/icons.ts';
import { failureNote } from '../pieces/notes.ts';
import { createDraft } from '../state/draft.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';
import type { Loader } from '../state/loader.ts';
import { openWarnings } from './registration-warnings.ts';

type Approval =
  | { readonly kind: 'idle' | 'sending' | 'open-warnings' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Refusals that mean: the application is not what the reviewer has on screen. */
const outdated = ['resource.changed', 'registration.not_pending', 'registration.warning_not_accepted'];

/** Approving, which wants every doubt ticked, and returning, which wants a reason. */
export function createDecision(desk: Desk, id: string, loader: Loader<Registration>) {
  const accepted = new Set<string>();
  let approval: Approval = { kind: 'idle' };
  let isReturning = false;

  const move = (next: Approval) => {
    approval = next;
    desk.refresh();
  };
  const decided = (registration: Registration, sentence: string) => {
    isReturning = false;
    loader.put(registration);
    desk.say(sentence);
    desk.focus('#decision-heading, #page-heading');
  };
  /** Whoever was second sees what the first one did. */
  const reloadIfChanged = (error: unknown) => {
    if (!(error instanceof ApiError) || !outdated.includes(error.code)) return;
    desk.say(desk.words.registration.decision.changed, 'trouble');
    loader.reload();
  };

  const approve = async (registration: Registration) => {
    if (approval.kind === 'sending') return;
    if (openWarnings(registration.warnings, accepted).length > 0) {
      move({ kind: 'open-warnings' });
      return desk.focus('#warnings-open');
    }
    move({ kind: 'sending' });
    try {
      const answer = await desk.client.call(approveRegistration, {
        params: { id },
        body: { version: registration.version, acceptedWarnings: [...accepted] },
        signal: desk.signal,
      });
      move({ kind: 'idle' });
      decided(answer, desk.words.registration.decision.approved(answer.form.name));
    } catch (error) {
      if (desk.signal.aborted) return;
      move({ kind: 'failed', error });
      reloadIfChanged(error);
    }
  };

  const returning = createForm(desk, {
    id: 'return',
    labels: () => desk.words.registration.decision.reason,
    initial: {},
    draft: createDraft(desk.session.userId, `return:${id}`),
    schema: returnRegistration.body,
    toBody: values => ({ version: loader.value?.version, reason: requiredText(values, 'reason') }),
    async send(body, _key, signal) {
      try {
        return await desk.client.call(returnRegistration, { params: { id }, body, signal });
      } catch (error) {
        reloadIfChanged(error);
        throw error;
      }
    },
    done: answer => decided(answer, desk.words.registration.decision.returned(answer.form.name)),
  });

  const setReturning = (value: boolean) => {
    isReturning = value;
    approval = { kind: 'idle' };
    desk.refresh();
    desk.focus(value ? '#return-reason' : '#return-button');
  };

  const tick = (code: string) => (event: Event) => {
    if ((event.target as HTMLInputElement).checked) accepted.add(code);
    else accepted.delete(code);
    if (approval.kind === 'open-warnings') approval = { kind: 'idle' };
    desk.refresh();
  };

  return {
    warnings({ warnings, state }: Registration): TemplateResult | typeof nothing {
      if (warnings.length === 0 || state === 'approved') return nothing;
      const { warnings: words, fields } = desk.words.registration;
      return html`<section class="note warning" aria-labelledby="warnings-heading">
        <h2 class="note-title" id="warnings-heading">${icon('alert')}${words.heading}</h2>
        ${state === 'pending' ? html`<p>${words.lead}</p>` : nothing}
        ${warnings.map(({ field, code }) => {
          const id = `warning-${code.replaceAll('.', '-')}`;
          const sentence = words.byCode[code] ?? words.fallback(code);
          return html`<p id=${id}><strong>${(fields as Record<string, string>)[field] ?? field}</strong> · ${sentence}</p>
            ${
              state === 'pending'
                ? html`<label class="choice">
                  <input type="checkbox" .checked=${live(accepted.has(code))} @change=${tick(code)}
                    aria-labelledby="${id}-accept ${id}" />
                  <span id="${id}-accept">${words.accept}</span>
                </label>`
                : nothing
            }`;
        })}
      </section>`;
    },
    render(registration: Registration): TemplateResult | typeof nothing {
      if (registration.state !== 'pending') return nothing;
      const { decision: words, warnings } = desk.words.registration;
      const isSending = approval.kind === 'sending';
      return html`<section class="card decision" aria-labelledby="decision-heading">
        <h2 id="decision-heading" tabindex="-1">${words.heading}</h2>
        ${approval.kind === 'failed' ? failureNote(desk.words, approval.error) : nothing}
        ${
          approval.kind === 'open-warnings'
            ? html`<p class="error" role="alert" id="warnings-open" tabindex="-1">${warnings.open}</p>`
            : nothing
        }
        ${
          isReturning
            ? formView(desk, returning, {
                fields: textField(desk, returning, 'reason', { rows: 4, hint: words.reasonHint }),
                submit: words.confirmReturn,
                sending: words.returning,
                tone: 'danger',
                others: html`<button type="button" class="quiet" @click=${() => setReturning(false)}>${desk.words.frame.cancel}</button>`,
              })
            : html`<p class="hint">${words.approveHint}</p>
              <div class="submit">
                <button type="button" class="primary" aria-disabled=${isSending} @click=${() => void approve(registration)}>
                  ${isSending ? words.approving : words.approve}</button>
                <button type="button" id="return-button" @click=${() => setReturning(true)}>${words.return}</button>
              </div>`
        }
      </section>`;
    },
  };
}
