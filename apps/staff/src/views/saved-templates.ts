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
import { formatInstant, formatNumber } from '../locales/format.ts';
import { emptyState, failureNote } from '../pieces/notes.ts';
import { createQuestion } from '../pieces/question.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { type Column, table } from '../pieces/table.ts';
import { type Attempt, attemptFor, isFinal } from '../state/form-state.ts';
import { createList } from '../state/list.ts';

/** The most that one answer holds: the designer offers what has been fetched. */
const pageSize = '100';

/** The producer's own label templates: kept from the designer, listed and deleted here. */
export function createSavedTemplates(desk: Desk) {
  const list = createList<SavedTemplate>(desk, (query, signal) =>
    desk.client.call(listTemplates, { query: { ...query, limit: pageSize }, signal }),
  );
  const { loader } = list;
  let attempt: Attempt | undefined;
  let isSending = false;
  let failure: unknown;
  let again: (() => void) | undefined;

  const send = ({ id, version, ...detail }: SaveDetail): Promise<SavedTemplate> => {
    const { name, template } = detail;
    const body = { name, template: template as unknown as Record<string, unknown> };
    if (id !== undefined && version !== undefined) {
      return desk.client.call(updateTemplate, { params: { id }, body: { ...body, version }, signal: desk.signal });
    }
    attempt = attemptFor(attempt, JSON.stringify(body), () => crypto.randomUUID());
    return desk.client.call(createTemplate, { body, idempotencyKey: attempt.key, signal: desk.signal });
  };
  const without = (id: string) => (loader.value?.items ?? []).filter(one => one.id !== id);

  /** Keeps what the designer hands over, as a new template or as the newest version of one. */
  const keep = async (detail: SaveDetail, done: (saved: SavedTemplate) => void) => {
    if (isSending) return;
    isSending = true;
    failure = undefined;
    again = () => void keep(detail, done);
    desk.refresh();
    try {
      const saved = await send(detail);
      attempt = undefined;
      loader.put({ ...loader.value, items: [saved, ...without(saved.id)] });
      const { label: words } = desk.words;
      desk.say(detail.restores === undefined ? words.saved : words.restored(detail.restores, saved.version));
      done(saved);
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
    done({ id }) {
      desk.say(desk.words.label.removed);
      loader.put({ ...loader.value, items: without(id) });
      desk.focus('#templates-heading');
    },
  });

  const columns = (): readonly Column<SavedTemplate>[] => {
    const { label: words } = desk.words;
    return [
      { heading: words.templateColumns.name, isName: true, cell: ({ name }) => name },
      {
        heading: words.templateColumns.size,
        cell: ({ template: { width, height } }) => words.size(width, height),
      },
      {
        heading: words.templateColumns.version,
        isNumber: true,
        cell: ({ version }) => formatNumber(desk.language, version),
      },
      { heading: words.templateColumns.when, cell: ({ updatedAt }) => formatInstant(desk.language, updatedAt) },
      {
        heading: words.templateColumns.action,
        cell: template => html`<button type="button" class="danger" aria-label=${words.removeNamed(template.name)}
          @click=${() => question.ask(template)}>${words.remove}</button>`,
      },
    ];
  };

  return {
    loader,
    keep,
    render(): TemplateResult {
      const { label: words } = desk.words;
      return html`<div class="card">
        <h3 id="templates-heading" tabindex="-1">${words.own}</h3>
        ${failure === undefined ? nothing : failureNote(desk.words, failure, again)}
        ${whenReady(desk, loader, ({ items }) =>
          items.length === 0 ? emptyState(words.ownEmpty) : table(words.own, columns(), items),
        )}
        ${moreButton(desk, list)}
        ${question.render()}
      </div>`;
    },
  };
}
