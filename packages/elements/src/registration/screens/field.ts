import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { FieldName } from '../registration-form.ts';
import { labelOf, sentenceOf } from '../sentences.ts';
import { alertIcon } from './icons.ts';
import type { View } from './view.ts';

/** How one line of text is asked for. */
export interface TextField {
  readonly name: FieldName;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly autocomplete?: string;
  readonly inputMode?: 'numeric' | 'tel' | 'text';
  readonly type?: 'text' | 'tel' | 'password';
  readonly capitals?: boolean;
  /** Narrow fields tell how much is expected. */
  readonly width?: 'phone' | 'code';
  /** Shown under the field: a counter, a warning. */
  readonly below?: TemplateResult | typeof nothing;
}

/** A label, a hint, the error if there is one, and an input that is described by both. */
export function textField(view: View, field: TextField): TemplateResult {
  const { name } = field;
  const isWrong = view.problems.some(problem => problem.field === name);
  return html`
    <div class="field">
      <label for=${name}>${labelOf(view.words, view.values, name)}</label>
      ${field.hint ? html`<p class="hint" id="${name}-hint">${field.hint}</p>` : nothing}
      ${fieldError(view, name)}
      <input
        id=${name}
        name=${name}
        class=${field.width ?? 'full'}
        type=${field.type ?? 'text'}
        inputmode=${ifDefined(field.inputMode)}
        autocomplete=${(field.autocomplete ?? 'off') as AutoFill}
        autocapitalize=${field.capitals ? 'characters' : 'off'}
        spellcheck="false"
        aria-required="true"
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${describedBy(view, name, field.hint !== undefined)}
        ?readonly=${view.isBusy}
        .value=${live(field.value)}
      />
      ${field.below ?? nothing}
    </div>
  `;
}

/** The ids of a field's hint and error, as far as they are there. */
export function describedBy(view: View, name: FieldName, hasHint: boolean): string | typeof nothing {
  const hasError = view.problems.some(problem => problem.field === name);
  return [hasHint ? `${name}-hint` : '', hasError ? `${name}-error` : ''].filter(Boolean).join(' ') || nothing;
}

export function fieldError(view: View, name: FieldName): TemplateResult | typeof nothing {
  const problem = view.problems.find(found => found.field === name);
  if (!problem) return nothing;
  return html`<p class="error" id="${name}-error">${alertIcon}<span>${sentenceOf(view, problem)}</span></p>`;
}

/** One of several, as cards with room for a thumb. */
export function choices<Value extends string>(
  view: View,
  name: 'organisationForm' | 'trade',
  options: readonly Value[],
  textOf: Readonly<Record<Value, { readonly name: string; readonly hint: string }>>,
): TemplateResult {
  const isWrong = view.problems.some(problem => problem.field === name);
  return html`
    <fieldset
      class="field"
      id=${name}
      tabindex="-1"
      role="radiogroup"
      aria-required="true"
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-labelledby="${name}-label"
      aria-describedby=${describedBy(view, name, false)}
    >
      <legend id="${name}-label">${view.words.labels[name]}</legend>
      ${fieldError(view, name)}
      <div class="choices">
        ${options.map(
          option => html`
            <label class="choice">
              <input
                type="radio"
                name=${name}
                value=${option}
                aria-describedby="${name}-${option}-hint"
                .checked=${live(view.values[name] === option)}
              />
              <span>
                <span class="choice-name">${textOf[option].name}</span>
                <span class="hint" id="${name}-${option}-hint">${textOf[option].hint}</span>
              </span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** What is wrong on this screen, each line a way to its field. */
export function errorSummary(view: View): TemplateResult | typeof nothing {
  const { words, problems } = view;
  if (problems.length === 0) return nothing;
  return html`
    <div class="note danger" id="summary" role="alert" tabindex="-1">
      <h3>${words.summaryTitle(problems.length)}</h3>
      <ul>
        ${problems.map(
          problem => html`
            <li>
              <a href="#${problem.field}" @click=${(event: Event) => view.actions.focusField(event, problem.field)}
                >${sentenceOf(view, problem)}</a
              >
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}
