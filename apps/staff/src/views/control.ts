import { createRecall, listRecalls, type Recall } from '@suyuan/contract/recall';
import { moveBatch, type RecallKind, recallKinds } from '@suyuan/domain/recall';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatInstant } from '../locales/format.ts';
import { dialog } from '../pieces/dialog.ts';
import { textField } from '../pieces/fields.ts';
import { formView } from '../pieces/form.ts';
import { badge, emptyState, note } from '../pieces/notes.ts';
import { whenReady } from '../pieces/ready.ts';
import { createDraft } from '../state/draft.ts';
import { createForm } from '../state/form.ts';
import { requiredText } from '../state/form-values.ts';
import { createLoader } from '../state/loader.ts';
import { type BatchDesk, type BatchValue, type Section, sectionHeading } from './batch-section.ts';
import { batchTone } from './batches.ts';

/** What an authority does about a batch: freeze, recall, lift, each with a reason that everybody reads. */
export function openControl({ desk, id, batch }: BatchDesk): Section {
  const loader = createLoader(desk, signal => desk.client.call(listRecalls, { params: { id }, signal }));
  const isOfficial = desk.session.actor.kind === 'official';
  let asking: RecallKind | undefined;
  const setAsking = (kind: RecallKind | undefined) => {
    asking = kind;
    desk.refresh();
  };
  const form = createForm(desk, {
    id: 'step',
    labels: () => desk.words.control.form,
    initial: {},
    draft: createDraft(desk.session.userId, `step:${id}`),
    schema: createRecall.body,
    toBody: values => ({ kind: asking, reason: requiredText(values, 'reason') }),
    send: (body, idempotencyKey, signal) =>
      desk.client.call(createRecall, { params: { id }, body, idempotencyKey, signal }),
    done(step) {
      setAsking(undefined);
      loader.put({ items: [...(loader.value?.items ?? []), step] });
      const held = batch.value;
      const moved = held && moveBatch(held.state, step.kind);
      if (held && moved?.ok) batch.put({ ...held, state: moved.value });
      desk.say(desk.words.control.done[step.kind]);
      desk.focus('#section-heading');
    },
  });

  const question = (): TemplateResult | typeof nothing => {
    if (!asking) return nothing;
    const { control: words, frame } = desk.words;
    const close = () => setAsking(undefined);
    return dialog(
      words.action[asking],
      html`${note(asking === 'lift' ? 'plain' : 'warning', html`<p>${words.explain[asking]}</p>`)}
        ${formView(desk, form, {
          name: words.action[asking],
          fields: textField(desk, form, 'reason', { rows: 4, hint: words.reasonHint }),
          submit: words.confirm[asking],
          sending: words.sending,
          tone: asking === 'lift' ? 'primary' : 'danger',
          others: html`<button type="button" class="quiet" @click=${close}>${frame.cancel}</button>`,
        })}`,
      close,
    );
  };

  const actions = ({ state }: BatchValue): TemplateResult => {
    const { control: words, terms } = desk.words;
    return html`<div class="card side stack">
      <p class="split"><strong>${words.state}</strong>${badge(batchTone[state], terms.batchState[state])}</p>
      <p class="hint">${words.lead}</p>
      ${recallKinds
        .filter(kind => moveBatch(state, kind).ok)
        .map(
          kind => html`<div class="step">
            <button type="button" class=${kind === 'lift' ? nothing : 'danger'} @click=${() => setAsking(kind)}>${words.action[kind]}</button>
            <p class="hint">${words.explain[kind]}</p>
          </div>`,
        )}
    </div>`;
  };

  return {
    render(value) {
      const { control: words } = desk.words;
      return html`${sectionHeading(words.heading)}
        <div class="columns">
          <div class="card">${whenReady(desk, loader, ({ items }) =>
            items.length === 0
              ? emptyState(words.empty, nothing, 'done')
              : html`<h3>${words.history}</h3><ol class="timeline">${[...items].reverse().map(one => entry(desk, one))}</ol>`,
          )}</div>
          ${isOfficial ? actions(value) : nothing}
        </div>
        ${question()}`;
    },
  };
}

function entry(desk: Desk, { kind, reason, authority, at }: Recall): TemplateResult {
  return html`<li>
    <p class="event"><strong>${desk.words.terms.recallKind[kind]}</strong> <span>${authority}</span></p>
    <p class="small muted">${formatInstant(desk.language, at)}</p>
    <p class="quote">${reason}</p>
  </li>`;
}
