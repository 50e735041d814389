import { ApiError } from '@suyuan/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import type { Messages } from '../locales/messages.ts';
import { type IconName, icon } from './icons.ts';
import { sentenceOf } from './sentence.ts';

/** Something failed: what, what to do, and a way to do it. Said aloud at once. */
export function failureNote(words: Messages, error: unknown, retry?: () => void, heading?: string): TemplateResult {
  const requestId = error instanceof ApiError ? error.problem?.requestId : undefined;
  return html`<div class="note danger" role="alert">
    <p class="note-title">${icon('alert')}${heading ?? words.frame.failed}</p>
    <p>${sentenceOf(words, error)}</p>
    ${requestId ? html`<p class="small muted">${words.frame.requestId(requestId)}</p>` : nothing}
    ${retry ? html`<p><button type="button" @click=${retry}>${words.frame.retry}</button></p>` : nothing}
  </div>`;
}

export function note(kind: 'plain' | 'warning' | 'danger', content: unknown): TemplateResult {
  return html`<div class="note ${kind}">${content}</div>`;
}

/** Nothing there yet: why, and what to do next. */
export function emptyState(sentence: string, action: unknown = nothing, picture: IconName = 'empty'): TemplateResult {
  return html`<div class="empty">${icon(picture)}<p>${sentence}</p>${action}</div>`;
}

export function busy(words: Messages): TemplateResult {
  return html`<div class="busy" role="status"><span class="spinner" aria-hidden="true"></span>${words.frame.loading}</div>`;
}

export function badge(tone: 'good' | 'wait' | 'bad' | 'plain', text: string): TemplateResult {
  return html`<span class="badge ${tone}">${text}</span>`;
}

/** A secret that is shown once, with a button that copies it. */
export function secretBox(desk: Desk, label: string, secret: string): TemplateResult {
  const copy = () =>
    void navigator.clipboard.writeText(secret).then(
      () => desk.say(desk.words.frame.copied),
      () => undefined,
    );
  return html`<div class="secret">
    <span class="small muted" id="secret-label">${label}</span>
    <output aria-labelledby="secret-label" translate="no">${secret}</output>
    <button type="button" @click=${copy}>${desk.words.frame.copy}</button>
  </div>`;
}
