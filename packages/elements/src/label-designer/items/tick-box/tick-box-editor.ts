import { html, nothing } from 'lit';
import { checkInput, selectInput, textInput } from '../../controls/inputs.ts';
import { fieldSelect } from '../field-select.ts';
import type { EditorOf } from '../item-editor.ts';
import { renderTextStyle } from '../text-style-panel.ts';

export const tickBoxEditor: EditorOf<'tick-box'> = {
  icon: 'tick',
  size: [28, 4.5],
  create: (_kind, words) => ({
    kind: 'tick-box',
    text: words.label.fields.basisSelfTest,
    checked: { when: 'field', field: 'basisSelfTest' },
    style: { size: 3, minSize: 2 },
  }),
  describe: item => item.text,
  renderPanel: (item, context) => {
    const { words, patch } = context;
    const { tickBox } = words.own;
    const { checked } = item;
    return html`
      ${textInput({ label: tickBox.text, value: item.text, onChange: text => patch({ text }, 'text') })}
      ${selectInput({
        label: tickBox.checked,
        value: checked.when,
        choices: [
          { value: 'always', label: tickBox.always },
          { value: 'never', label: tickBox.never },
          { value: 'field', label: tickBox.byField },
        ],
        onChange: when => patch({ checked: when === 'field' ? { when, field: 'basisQualityControl' } : { when } }),
      })}
      ${
        checked.when === 'field'
          ? fieldSelect(words, checked.field, field => patch({ checked: { when: 'field', field } }), ['flag'])
          : nothing
      }
      ${renderTextStyle(item.style, context)}
      ${checkInput(words.own.text.statutory, item.statutory, statutory => patch({ statutory }))}
    `;
  },
};
