import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../foundation/language.ts';
import { renderNotice } from '../panels/notice.ts';
import type { Version, VersionHistory } from '../templates/version-history.ts';
import type { Words } from '../words.ts';
import { renderThumbnail } from './thumbnail.ts';

interface VersionsDialog {
  readonly words: Words;
  readonly language: Language;
  readonly history: VersionHistory;
  readonly data: LabelData;
  readonly fonts: FontSet | undefined;
  readonly onRestore: (version: Version) => void;
}

/** All that a saved template was, newest first: one is looked at, and can be had back. */
export const renderVersions = (input: VersionsDialog): TemplateResult => {
  const { words, history, data, fonts, onRestore } = input;
  const { versions: own } = words.own;
  const { shown } = history;
  const [newest] = history.versions;
  return html`
    <div class="versions">
      <p class="hint">${own.hint}</p>
      <div class="beside">
        <div>
          <ul class="past">
            ${history.versions.map(version => renderVersion(version, input))}
          </ul>
          ${renderMore(history, words)}
        </div>
        ${shown ? html`<figure>${renderThumbnail(shown.template, data, fonts)}${renderCaption(shown, words)}</figure>` : nothing}
      </div>
      <div class="foot">
        <button
          type="button"
          class="primary"
          ?disabled=${!shown || shown === newest}
          @click=${() => shown && onRestore(shown)}
        >
          ${shown && shown !== newest ? own.restore(shown.version) : own.restoreNone}
        </button>
      </div>
    </div>
  `;
};

const renderVersion = (version: Version, { words, language, history }: VersionsDialog): TemplateResult => {
  const { versions: own, picker } = words.own;
  const isPresent = version === history.versions[0];
  return html`
    <li>
      <button
        type="button"
        aria-pressed=${version === history.shown}
        ?autofocus=${isPresent}
        @click=${() => history.show(version)}
      >
        <span><strong>${picker.version(version.version)}</strong> ${isPresent ? html`<em>${own.present}</em>` : nothing}</span>
        <span class="hint">${instantFormat(language).format(new Date(version.savedAt))}</span>
        ${version.actorName ? html`<span class="hint">${version.actorName}</span>` : nothing}
      </button>
    </li>
  `;
};

const renderCaption = ({ name, template }: Version, { own }: Words): TemplateResult => html`
  <figcaption>
    <strong>${name}</strong>
    <span class="hint">
      ${own.size(template.width, template.height)} · ${own.versions.items(template.items.length)}
    </span>
  </figcaption>
`;

const renderMore = (history: VersionHistory, { own }: Words) => {
  if (history.at === 'loading') return html`<p class="hint" role="status">${own.versions.loading}</p>`;
  const load = () => void history.load();
  if (history.at === 'failed')
    return renderNotice({ sentence: own.versions.failed, action: own.retry, onAction: load });
  return history.hasMore
    ? html`<button type="button" class="small" @click=${load}>${own.versions.more}</button>`
    : nothing;
};

/** By the clock of the trade, wherever the reader's computer believes itself to be. */
const instantFormat = (language: Language): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  });
