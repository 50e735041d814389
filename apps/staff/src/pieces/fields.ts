import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Speech } from '../desk.ts';
import { type Form, fieldId } from '../state/form.ts';
import { genericName } from '../state/form-values.ts';
import { fieldSentence } from './sentence.ts';

interface FieldOptions {
  readonly hint?: unknown;
  readonly optional?: boolean;
  /** Overrides the form's table of labels. */
  readonly label?: string;
}

interface TextOptions extends FieldOptions {
  readonly type?: 'text' | 'password' | 'date' | 'tel';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly autocomplete?: string;
  readonly list?: string;
  readonly rows?: number;
  readonly max?: string;
}

interface Option {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
}

export const labelOf = (form: Form, name: string): string => form.labels[genericName(name)] ?? name;

const problemAt = (form: Form, name: string) => form.state.problems.find(({ field }) => field === name);
const hintId = (form: Form, name: string) => `${fieldId(form.id, name)}-hint`;
const errorId = (form: Form, name: string) => `${fieldId(form.id, name)}-error`;

function describedBy(form: Form, name: string, hint: unknown): string | typeof nothing {
  const ids = [...(hint ? [hintId(form, name)] : []), ...(problemAt(form, name) ? [errorId(form, name)] : [])];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function notes(speech: Speech, form: Form, name: string, hint: unknown): TemplateResult {
  const problem = problemAt(form, name);
  return html`${hint ? html`<p class="hint" id=${hintId(form, name)}>${hint}</p>` : nothing}${
    problem ? html`<p class="error" id=${errorId(form, name)}>${fieldSentence(speech, problem)}</p>` : nothing
  }`;
}

const optionalMark = (speech: Speech, optional: boolean | undefined) =>
  optional ? html`<span class="optional">${speech.words.frame.optional}</span>` : nothing;

const typedIn = (event: Event) => (event.target as HTMLInputElement).value;

/** A line or, with `rows`, a paragraph of text. */
export function textField(speech: Speech, form: Form, name: string, options: TextOptions = {}): TemplateResult {
  const id = fieldId(form.id, name);
  const value = form.state.values[name] ?? '';
  const described = describedBy(form, name, options.hint);
  const invalid = problemAt(form, name) ? 'true' : 'false';
  const required = options.optional ? 'false' : 'true';
  const input = (event: Event) => form.set(name, typedIn(event));
  const control = options.rows
    ? html`<textarea id=${id} name=${name} rows=${options.rows} .value=${live(value)} aria-required=${required}
        aria-invalid=${invalid} aria-describedby=${described} @input=${input}></textarea>`
    : html`<input id=${id} name=${name} type=${options.type ?? 'text'} .value=${live(value)} aria-required=${required}
        aria-invalid=${invalid} aria-describedby=${described} inputmode=${options.inputMode ?? nothing}
        autocomplete=${options.autocomplete ?? 'off'} list=${options.list ?? nothing} max=${options.max ?? nothing}
        @input=${input} />`;
  return html`<div class="field">
    <label for=${id}>${options.label ?? labelOf(form, name)}${optionalMark(speech, options.optional)}</label>
    ${control}${notes(speech, form, name, options.hint)}
  </div>`;
}

interface SelectOptions extends FieldOptions {
  /** The empty choice; left out where something is always chosen. */
  readonly prompt?: string;
}

export function selectField(
  speech: Speech,
  form: Form,
  name: string,
  choices: readonly Option[],
  options: SelectOptions = {},
): TemplateResult {
  const id = fieldId(form.id, name);
  const value = form.state.values[name] ?? '';
  return html`<div class="field">
    <label for=${id}>${options.label ?? labelOf(form, name)}${optionalMark(speech, options.optional)}</label>
    <select id=${id} name=${name} aria-required=${options.optional ? 'false' : 'true'}
      aria-invalid=${problemAt(form, name) ? 'true' : 'false'} aria-describedby=${describedBy(form, name, options.hint)}
      @change=${(event: Event) => form.set(name, typedIn(event))}>
      ${options.prompt === undefined ? nothing : html`<option value="" ?selected=${value === ''}>${options.prompt}</option>`}
      ${choices.map(one => html`<option value=${one.value} .selected=${one.value === value}>${one.text}</option>`)}
    </select>
    ${notes(speech, form, name, options.hint)}
  </div>`;
}

function group(speech: Speech, form: Form, name: string, options: FieldOptions, choices: unknown): TemplateResult {
  return html`<fieldset class="field" id=${fieldId(form.id, name)} tabindex="-1"
    aria-describedby=${describedBy(form, name, options.hint)}>
    <legend>${options.label ?? labelOf(form, name)}${optionalMark(speech, options.optional)}</legend>
    ${notes(speech, form, name, options.hint)}
    <div class="choices">${choices}</div>
  </fieldset>`;
}

const choice = (control: TemplateResult, id: string, { text, hint }: Option) => html`<div class="choice">
  ${control}
  <div><label for=${id}>${text}</label>${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}</div>
</div>`;

/** One of a few. */
export function radioField(
  speech: Speech,
  form: Form,
  name: string,
  choices: readonly Option[],
  options: FieldOptions = {},
): TemplateResult {
  const radio = (one: Option) => {
    const id = `${fieldId(form.id, name)}-${one.value}`;
    return choice(
      html`<input type="radio" id=${id} name="${form.id}.${name}" value=${one.value} .checked=${live(form.state.values[name] === one.value)}
        aria-describedby=${one.hint ? `${id}-hint` : nothing} @change=${() => form.set(name, one.value)} />`,
      id,
      one,
    );
  };
  return group(speech, form, name, options, choices.map(radio));
}

/** Any of a few: each is a value of its own, `name.value`. */
export function checkboxesField(
  speech: Speech,
  form: Form,
  name: string,
  choices: readonly Option[],
  options: FieldOptions = {},
): TemplateResult {
  const box = (one: Option) => {
    const part = `${name}.${one.value}`;
    const id = fieldId(form.id, part);
    const { values } = form.state;
    const change = (event: Event) => {
      const { [part]: _, ...others } = values;
      form.setAll((event.target as HTMLInputElement).checked ? { ...others, [part]: 'on' } : others, name);
    };
    return choice(
      html`<input type="checkbox" id=${id} .checked=${live(values[part] === 'on')}
        aria-describedby=${one.hint ? `${id}-hint` : nothing} @change=${change} />`,
      id,
      one,
    );
  };
  return group(speech, form, name, options, choices.map(box));
}
