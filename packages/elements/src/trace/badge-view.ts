import type { TraceDocument } from '@suyuan/contract/trace';
import type { BatchState } from '@suyuan/domain/batch';
import { html, type TemplateResult } from 'lit';
import type { Language } from '../foundation/language.ts';
import { formatDay } from './calendar.ts';
import { checkIcon, stopIcon, warningIcon } from './icons.ts';
import type { Messages } from './locales/zh-cn.ts';

export const stateIcons: Record<BatchState, TemplateResult> = {
  active: checkIcon,
  frozen: warningIcon,
  recalled: stopIcon,
};

interface BadgeContext {
  readonly language: Language;
  readonly words: Messages;
  /** The page that tells everything. */
  readonly href: string;
}

/** Two lines: the state in a word, and where and when it was picked, or what to do about the state. */
export function badgeView({ status, producer, batch, verdict }: TraceDocument, context: BadgeContext): TemplateResult {
  const words = context.words.badge;
  let { state } = status;
  // A failed test stops the sale as an authority does; the full view tells which.
  if (state === 'active' && verdict === 'fail') state = 'frozen';
  // Prefecture and county: the province says too little, the township nothing to a stranger.
  const place = producer.division.names.slice(1, 3).join('');
  const facts = `${place} · ${words.harvested(formatDay(batch.harvestDate, context.language, true))}`;
  return html`<a part="badge" class="badge ${state}" href=${context.href} target="_blank">
    ${stateIcons[state]}
    <span><b>${words.titles[state]}</b><span>${state === 'active' ? facts : words.advice[state]}</span></span>
    <span class="visually-hidden">${words.opens}</span>
  </a>`;
}

/** Two lines' room with one line of why there is nothing to say. */
export const quietBadge = (words: string): TemplateResult =>
  html`<span part="badge" class="badge quiet">${warningIcon}<b>${words}</b></span>`;
