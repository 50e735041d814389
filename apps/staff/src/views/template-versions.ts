import { listTemplateVersions, type SavedTemplate, type TemplateVersion } from '@suyuan/contract/label';
import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { formatInstant } from '../locales/format.ts';
import { badge } from '../pieces/notes.ts';
import { moreButton, whenReady } from '../pieces/ready.ts';
import { createList } from '../state/list.ts';

/** Where the focus goes once a version is restored: its button is gone then. */
export const versionsId = 'template-versions';

/** All that a saved template was, newest first, each of them a press away from being it again. */
export function createTemplateVersions(
  desk: Desk,
  current: SavedTemplate,
  restore: (version: TemplateVersion) => void,
) {
  const list = createList<TemplateVersion>(desk, (query, signal) =>
    desk.client.call(listTemplateVersions, { params: { id: current.id }, query, signal }),
  );
  const row = (version: TemplateVersion, isSending: boolean): TemplateResult => {
    const { label: words } = desk.words;
    const { width, height } = version.template;
    const details = [version.name, words.size(width, height), version.actorName];
    return html`<li class="split">
      <div>
        <strong>${words.version(version.version)}</strong> <span class="small muted">${formatInstant(desk.language, version.savedAt)}</span>
        <p class="small muted">${details.join(' · ')}</p>
      </div>
      ${
        version.version === current.version
          ? badge('good', words.current)
          : html`<button type="button" aria-label=${words.restoreNamed(version.version)} aria-disabled=${isSending}
              @click=${() => restore(version)}>${words.restore}</button>`
      }
    </li>`;
  };
  return {
    render: (isSending: boolean): TemplateResult => html`<section class="inset" aria-labelledby=${versionsId}>
      <h4 id=${versionsId} tabindex="-1">${desk.words.label.versionsOf(current.name)}</h4>
      ${whenReady(desk, list.loader, ({ items }) => html`<ul class="rows">${items.map(item => row(item, isSending))}</ul>`)}
      ${moreButton(desk, list)}
    </section>`,
  };
}
