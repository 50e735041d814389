import { ApiError } from '@suyuan/client';
import {
  createTemplate,
  deleteTemplate,
  listTemplates,
  type SavedTemplate,
  updateTemplate,
} from '@suyuan/contract/label';
import type { SaveDetail } from '@suyuan/elements/label-designer';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatInstant } from '../locales/format.ts';
import { emptyState, failureNote } from '../pieces/notes.ts';
import { createQuestion } from '../pieces/question.ts';
import { whenReady } from '../pieces/ready.ts';
import { type Attempt, attemptFor, isFinal } from '../state/form-state.ts';
import { createLoader } from '../state/loader.ts';

/** The producer's own label templates: kept from the designer, listed and deleted here. */
export function createSavedTemplates(desk: Desk) {
  const loader = createLoader(desk, signal => desk.client.call(listTemplates, { signal }));
  let attempt: Attempt | undefined;
  let isSending = false;
  let failure: unknown;
  let again: (() => void) | undefined;

  const send = ({ name, template, id, version }: SaveDetail): Promise<SavedTemplate> => {
    const body = { name, template: template as unknown as Record<string, unknown> };
    if (id !== undefined && version !== undefined) {
      return desk.client.call(updateTemplate, { params: { id }, body: { ...body, version }, signal: desk.signal });
    }
    attempt = attemptFor(attempt, JSON.stringify(body), () => crypto.randomUUID());
    return desk.client.call(createTemplate, { body, idempotencyKey: attempt.key, signal: desk.signal });
  };
  const save = async (detail: SaveDetail) => {
    if (isSending) return;
    isSending = true;
    failure = undefined;
    try {
      const saved = await send(detail);
      attempt = undefined;
      loader.put({ items: [saved, ...(loader.value?.items ?? []).filter(({ id }) => id !== saved.id)] });
      desk.say(desk.words.label.saved);
    } catch (error) {
      if (desk.signal.aborted) return;
      if (error instanceof ApiError && isFinal(error)) attempt = undefined;
      if (error instanceof ApiError && error.code === 'resource.changed') loader.reload();
      failure = error;
    }
    isSending = false;
    desk.refresh();
  };

  const question = createQuestion<SavedTemplate>(desk, {
    words: template => {
      const { label: words } = desk.words;
      return { title: words.removeTitle, text: words.removeText(template.name), confirm: words.remove };
    },
    send: (template, signal) => desk.client.call(deleteTemplate, { params: { id: template.id }, signal }),
    done(template) {
      desk.say(desk.words.label.removed);
      loader.put({ items: (loader.value?.items ?? []).filter(({ id }) => id !== template.id) });
      desk.focus('#templates-heading');
    },
  });

  const row = (template: SavedTemplate): TemplateResult => html`<li class="split">
    <div><strong>${template.name}</strong><p class="small muted">${formatInstant(desk.language, template.updatedAt)}</p></div>
    <button type="button" class="danger" aria-label=${desk.words.label.removeNamed(template.name)}
      @click=${() => question.ask(template)}>${desk.words.label.remove}</button>
  </li>`;

  return {
    loader,
    keep(detail: SaveDetail) {
      again = () => void save(detail);
      again();
    },
    render(): TemplateResult {
      const { label: words } = desk.words;
      return html`<div class="card narrow">
        <h3 id="templates-heading" tabindex="-1">${words.own}</h3>
        ${failure === undefined ? nothing : failureNote(desk.words, failure, again)}
        ${whenReady(desk, loader, ({ items }) =>
          items.length === 0 ? emptyState(words.ownEmpty) : html`<ul class="rows">${items.map(row)}</ul>`,
        )}
        ${question.render()}
      </div>`;
    },
  };
}
