import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import type { Words } from '../words.ts';

export interface SaveForm {
  readonly name: string;
  readonly isTried: boolean;
}

interface SaveDialog {
  readonly words: Words;
  readonly form: SaveForm;
  /** The template in hand is one of the saved ones, which can be replaced. */
  readonly isSaved: boolean;
  readonly onChange: (form: SaveForm) => void;
  readonly onSave: (isCopy: boolean) => void;
}

export const renderSaveDialog = ({ words, form, isSaved, onChange, onSave }: SaveDialog): TemplateResult => {
  const { save, toolbar } = words.own;
  const isMissing = form.isTried && form.name.trim() === '';
  return html`
    <form
      class="answers"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        onSave(false);
      }}
    >
      <div class="field">
        <label for="save-name">${save.name}</label>
        <input
          id="save-name"
          autofocus
          type="text"
          maxlength="60"
          autocomplete="off"
          .value=${form.name}
          aria-invalid=${isMissing}
          aria-describedby="save-hint"
          @input=${(event: Event) => onChange({ ...form, name: (event.target as HTMLInputElement).value })}
        />
        ${
          isMissing
            ? html`<p class="error" id="save-hint" role="alert">${icons.warning}${save.nameMissing}</p>`
            : html`<p class="hint" id="save-hint">${save.nameHint}</p>`
        }
      </div>
      <div class="foot">
        ${isSaved ? html`<button type="button" @click=${() => onSave(true)}>${save.copy}</button>` : nothing}
        <button type="submit" class="primary">${toolbar.save}</button>
      </div>
    </form>
  `;
};
