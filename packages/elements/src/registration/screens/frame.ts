import { html, nothing, type TemplateResult } from 'lit';
import { type Step, stepsOf } from '../registration-form.ts';
import { troubleWords } from '../sentences.ts';
import { checkIcon } from './icons.ts';
import type { View } from './view.ts';

/** The two things one can do here. */
export function navigation({ words, actions, isBusy }: View, current: 'fill' | 'look-up'): TemplateResult {
  const item = (name: 'fill' | 'look-up', text: string, act: () => void) => html`
    <button type="button" aria-current=${name === current ? 'page' : nothing} ?disabled=${isBusy} @click=${act}>
      ${text}
    </button>
  `;
  return html`
    <nav aria-label=${words.navigation}>
      ${item('fill', words.fill, actions.fill)} ${item('look-up', words.lookUp, actions.lookUp)}
    </nav>
  `;
}

/** How far the visitor is: what is done, where they are, what is to come. */
export function progress({ words, values }: View, step: Step): TemplateResult {
  const steps = stepsOf(values);
  const at = steps.indexOf(step);
  return html`
    <div class="progress">
      <p class="hint">${words.progress(at + 1, steps.length)}</p>
      <ol>
        ${steps.map(
          (name, index) => html`
            <li
              class=${index < at ? 'done' : index === at ? 'current' : 'ahead'}
              aria-current=${index === at ? 'step' : nothing}
            >
              <span class="mark" aria-hidden="true">${index < at ? checkIcon : index + 1}</span>
              <span class="label">${words.steps[name]}</span>
              ${index < at ? html`<span class="visually-hidden">(${words.done})</span>` : nothing}
            </li>
          `,
        )}
      </ol>
    </div>
  `;
}

/** What went wrong without any field being to blame. */
export function troubleNote(view: View, isAsking = false): TemplateResult | typeof nothing {
  if (!view.trouble) return nothing;
  const { title, remedy } = troubleWords(view, view.trouble, isAsking);
  return html`
    <div class="note danger" id="trouble" role="alert" tabindex="-1">
      <p><strong>${title}</strong></p>
      <p>${remedy}</p>
    </div>
  `;
}

/** The button stays where it is while the answer is awaited: focus does not get lost. */
export function sendButton(view: View, text: string, busyText: string): TemplateResult {
  return html`
    <button type="submit" class="primary" aria-disabled=${view.isBusy ? 'true' : nothing}>
      ${view.isBusy ? html`<span class="spinner"></span>${busyText}` : text}
    </button>
    <span class="visually-hidden" role="status">${view.isBusy ? busyText : nothing}</span>
  `;
}
