import { groupDigits } from '@suyuan/domain/code';
import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from '../icons.ts';
import type { TraceProblem } from '../trace-look-up.ts';
import type { ViewMessages } from './locales/zh-cn.ts';

/** A problem and the means to show it. */
export interface ProblemView {
  readonly problem: TraceProblem;
  readonly code: string;
  readonly words: ViewMessages;
  readonly retry: () => void;
}

/** What is wrong and what to do, with the button that does it where asking again may help. */
export function problemView({ problem, code, words, retry }: ProblemView): TemplateResult {
  const { title, remedy } = words.problems[problem.code as 'other'] ?? words.problems.other;
  return html`<slot name="error-${problem.code}">
    <div part="problem" class="problem" role="alert">
      ${warningIcon}
      <div>
        <h2>${title}</h2>
        <p>${remedy}</p>
        ${code ? html`<p class="code">${groupDigits(code)}</p>` : nothing}
        ${problem.code.startsWith('code.') ? nothing : html`<button @click=${retry}>${words.retry}</button>`}
      </div>
    </div>
  </slot>`;
}
