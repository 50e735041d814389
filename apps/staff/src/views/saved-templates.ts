import { ApiError } from '@suyuan/client';
import {
  createTemplate,
  deleteTemplate,
  listTemplates,
  type SavedTemplate,
  type TemplateVersion,
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
import { createTemplateVersions, versionsId } from './template-versions.ts';

/** What is kept: a template as the server takes it, new or in place of a version. */
type Kept = Omit<SaveDetail, 'template'> & Pick<SavedTemplate, 'template'>;

/** The producer's own label templates: kept from the designer, listed, restored and deleted here. */
export function createSavedTemplates(desk: Desk) {
  const loader = createLoader(desk, signal => desk.client.call(listTemplates, { signal }));
  let attempt: Attempt | undefined;
  let isSending = false;
  let failure: unknown;
  let again: (() => void) | undefined;
  let open: { readonly id: string; readonly versions: ReturnType<typeof createTemplateVersions> } | undefined;

  const send = ({ name, template, id, version }: Kept): Promise<SavedTemplate> => {
    const body = { name, template };
    if (id !== undefined && version !== undefined) {
      return desk.client.call(updateTemplate, { params: { id }, body: { ...body, version }, signal: desk.signal });
    }
    attempt = attemptFor(attempt, JSON.stringify(body), () => crypto.randomUUID());
    return desk.client.call(createTemplate, { body, idempotencyKey: attempt.key, signal: desk.signal });
  };
  const save = async (detail: Kept, done: (saved: SavedTemplate) => void) => {
    if (isSending) return;
    isSending = true;
    failure = undefined;
    again = () => void save(detail, done);
    desk.refresh();
    try {
      const saved = await send(detail);
      attempt = undefined;
      loader.put({ items: [saved, ...(loader.value?.items ?? []).filter(({ id }) => id !== saved.id)] });
      if (open?.id === saved.id) show(saved);
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

  const restore = (current: SavedTemplate, { version, name, template }: TemplateVersion) =>
    save({ id: current.id, version: current.version, name, template }, saved => {
      desk.say(desk.words.label.restored(version, saved.version));
      desk.focus(`#${versionsId}`);
    });
  const show = (template: SavedTemplate) => {
    const versions = createTemplateVersions(desk, template, version => void restore(template, version));
    open = { id: template.id, versions };
  };
  const toggle = (template: SavedTemplate) => {
    if (open?.id === template.id) open = undefined;
    else show(template);
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

  const row = (template: SavedTemplate): TemplateResult => {
    const { label: words } = desk.words;
    const versions = open?.id === template.id ? open.versions : undefined;
    return html`<li>
      <div class="split">
        <div><strong>${template.name}</strong><p class="small muted">${words.version(template.version)} · ${formatInstant(desk.language, template.updatedAt)}</p></div>
        <div class="actions">
          <button type="button" aria-expanded=${versions !== undefined} aria-label=${words.versionsOf(template.name)}
            @click=${() => toggle(template)}>${words.versions}</button>
          <button type="button" class="danger" aria-label=${words.removeNamed(template.name)}
            @click=${() => question.ask(template)}>${words.remove}</button>
        </div>
      </div>
      ${versions?.render(isSending) ?? nothing}
    </li>`;
  };

  return {
    loader,
    keep({ template, ...detail }: SaveDetail) {
      const kept = { ...detail, template: template as unknown as Record<string, unknown> };
      void save(kept, () => desk.say(desk.words.label.saved));
    },
    render(): TemplateResult {
      const { label: words } = desk.words;
      return html`<div class="card">
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
