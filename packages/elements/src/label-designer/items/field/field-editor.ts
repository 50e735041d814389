import { html } from 'lit';
import { checkInput, selectInput, toChoices } from '../../controls/inputs.ts';
import { renderAffixes } from '../affixes.ts';
import { fieldSelect } from '../field-select.ts';
import type { EditorOf } from '../item-editor.ts';
import { renderTextStyle } from '../text-style-panel.ts';

export const fieldEditor: EditorOf<'field'> = {
  icon: 'field',
  size: [28, 4.5],
  create: () => ({ kind: 'field', field: 'productName', style: { size: 3.2, minSize: 2 } }),
  describe: (item, words) => words.label.fields[item.field],
  renderPanel: (item, context) => {
    const { words, patch } = context;
    const { text } = words.own;
    return html`
      ${fieldSelect(words, item.field, field => patch({ field }))}
      ${renderAffixes(item, context)}
      ${selectInput({
        label: text.format,
        value: item.format,
        choices: toChoices(text.formats),
        onChange: format => patch({ format }),
      })}
      ${renderTextStyle(item.style, context)}
      ${checkInput(text.statutory, item.statutory, statutory => patch({ statutory }))}
    `;
  },
};
