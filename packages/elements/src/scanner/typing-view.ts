import type { Typing } from '@suyuan/domain/code';
import { html, nothing, type TemplateResult } from 'lit';
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
      return complaint === 'mistyped' ? wrong(remaining, typing.formatted) : line('', typing.formatted, remaining);
    }
    case 'complete':
      return line('complete', typing.formatted, html`${rightIcon} ${words.typing.complete}`);
    case 'wrong':
      return wrong(words.typing.wrong[typing.problem.code], typing.formatted);
  }
}

function wrong(message: string, digits?: string): TemplateResult {
  return line('wrong', digits, html`${warnIcon} ${message}`);
}

/** The digits in groups as on a label, and beside or below them the verdict in one piece. */
function line(look: string, digits: string | undefined, verdict: TemplateResult | string): TemplateResult {
  return html`<p class="hint ${look}">
    ${digits ? html`<span class="digits">${digits}</span>` : nothing}<span>${verdict}</span>
  </p>`;
}
