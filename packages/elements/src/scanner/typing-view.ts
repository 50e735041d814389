import type { Typing } from '@suyuan/domain/code';
import { html, type TemplateResult } from 'lit';
import { rightIcon, warnIcon } from './icons.ts';
import type { Messages } from './locales/zh-cn.ts';

/** What the shell itself has to complain about: nothing typed, a mistake sent off, or its other half did not load. */
export type Complaint = 'empty' | 'mistyped' | 'unavailable';

/** The line under the field: what to type, how far one has got, what is wrong. */
export function renderTyping(typing: Typing, complaint: Complaint | undefined, words: Messages): TemplateResult {
  if (complaint === 'unavailable') return wrong(words.unavailable);
  if (complaint === 'empty' && typing.state === 'empty') return wrong(words.typing.empty);
  switch (typing.state) {
    case 'empty':
    case 'other':
      return html`<p class="hint">${words.typeHint}</p>`;
    case 'incomplete': {
      const remaining = words.typing.remaining(typing.remaining);
      return complaint === 'mistyped'
        ? wrong(remaining, typing.formatted)
        : html`<p class="hint"><span class="digits">${typing.formatted}</span> ${remaining}</p>`;
    }
    case 'complete':
      return html`<p class="hint complete">
        <span class="digits">${typing.formatted}</span> ${rightIcon} ${words.typing.complete}
      </p>`;
    case 'wrong':
      return wrong(words.typing.wrong[typing.problem.code], typing.formatted);
  }
}

function wrong(message: string, digits = ''): TemplateResult {
  return html`<p class="hint wrong"><span class="digits">${digits}</span> ${warnIcon} ${message}</p>`;
}
