/*
 * The fields of the panels: label, control and unit in one line each. Every change of a field while it keeps the focus is one
 * step to undo, which the gesture's name sees to.
 */
import { html, nothing, type TemplateResult } from 'lit';

export interface NumberInput {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly unit?: string;
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number within bounds. What is out of them waits until the field is left and is then brought to the nearest bound. */
export const numberInput = ({ label, value, min, max, step = 0.5, unit, ...rest }: NumberInput): TemplateResult => {
  const take = (input: HTMLInputElement, isOver: boolean) => {
    const typed = input.valueAsNumber;
    if (Number.isFinite(typed) && typed >= min && typed <= max) rest.onChange(typed);
    else if (isOver) {
      const bound = Number.isFinite(typed) ? Math.min(max, Math.max(min, typed)) : value;
      input.value = String(bound);
      rest.onChange(bound);
    }
  };
  return html`
    <label class="row">
      <span>${label}</span>
      <span class="control">
        <input
          type="number"
          inputmode="decimal"
          min=${min}
          max=${max}
          step=${step}
          .value=${String(value)}
          ?disabled=${rest.isDisabled}
          @input=${(event: Event) => take(event.target as HTMLInputElement, false)}
          @change=${(event: Event) => take(event.target as HTMLInputElement, true)}
        />
        ${unit ? html`<span class="unit">${unit}</span>` : nothing}
      </span>
      ${rest.hint ? html`<span class="hint">${rest.hint}</span>` : nothing}
    </label>
  `;
};

export interface TextInput {
  readonly label: string;
  readonly value: string;
  readonly maxLength?: number;
  readonly isMultiline?: boolean;
  readonly hint?: string;
  readonly onChange: (value: string) => void;
}

/** What the template schema refuses: control characters but the line feed, and marks that turn the reading direction. */
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

export const textInput = ({ label, value, maxLength = 500, onChange, ...rest }: TextInput): TemplateResult => {
  const take = (event: Event) => {
    const { value: typed } = event.target as HTMLInputElement;
    const printable = typed.replace(rest.isMultiline ? unprintable : /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '');
    onChange(printable);
  };
  return html`
    <label class=${rest.isMultiline ? 'row stacked' : 'row'}>
      <span>${label}</span>
      ${
        rest.isMultiline
          ? html`<textarea rows="2" maxlength=${maxLength} .value=${value} @input=${take}></textarea>`
          : html`<input type="text" maxlength=${maxLength} autocomplete="off" .value=${value} @input=${take} />`
      }
      ${rest.hint ? html`<span class="hint">${rest.hint}</span>` : nothing}
    </label>
  `;
};

export interface Choice<T extends string | number> {
  readonly value: T;
  readonly label: string;
  /** Under which heading it stands. */
  readonly group?: string;
}

export interface SelectInput<T extends string | number> {
  readonly label: string;
  readonly value: T | undefined;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

export const selectInput = <T extends string | number>(input: SelectInput<T>): TemplateResult => {
  const { label, value, choices, onChange } = input;
  const take = (event: Event) => {
    const chosen = choices[(event.target as HTMLSelectElement).selectedIndex];
    if (chosen) onChange(chosen.value);
  };
  const option = (choice: Choice<T>) =>
    html`<option value=${choice.value} ?selected=${choice.value === value} .selected=${choice.value === value}>
      ${choice.label}
    </option>`;
  const groups = [...new Set(choices.map(choice => choice.group))];
  return html`
    <label class="row">
      <span>${label}</span>
      <select @change=${take}>
        ${groups.map(group => {
          const members = choices.filter(choice => choice.group === group).map(option);
          return group === undefined ? members : html`<optgroup label=${group}>${members}</optgroup>`;
        })}
      </select>
    </label>
  `;
};

export interface SegmentInput<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  /** Distinguishes the radio buttons of this group from others in the panel. */
  readonly name: string;
  readonly onChange: (value: T) => void;
}

/** A few choices side by side. */
export const segmentInput = <T extends string>(input: SegmentInput<T>): TemplateResult => html`
  <fieldset class="row segments">
    <legend>${input.label}</legend>
    <span class="track">
      ${input.choices.map(
        choice => html`
          <label>
            <input
              type="radio"
              name=${input.name}
              value=${choice.value}
              .checked=${choice.value === input.value}
              @change=${() => input.onChange(choice.value)}
            />
            <span>${choice.label}</span>
          </label>
        `,
      )}
    </span>
  </fieldset>
`;

export const checkInput = (label: string, isChecked: boolean, onChange: (isChecked: boolean) => void): TemplateResult =>
  html`
    <label class="check">
      <input
        type="checkbox"
        .checked=${isChecked}
        @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
      />
      <span>${label}</span>
    </label>
  `;

/** The entries of a dictionary as choices. */
export const toChoices = <T extends string>(labels: Readonly<Record<T, string>>): readonly Choice<T>[] =>
  (Object.entries(labels) as [T, string][]).map(([value, label]) => ({ value, label }));
