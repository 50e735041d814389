import { html } from 'lit';
import { checkInput, textInput } from '../../controls/inputs.ts';
import type { EditorOf } from '../item-editor.ts';
import { renderTextStyle } from '../text-style-panel.ts';

export const textEditor: EditorOf<'text'> = {
  icon: 'text',
  size: [20, 5],
  create: (_kind, words) => ({
    kind: 'text',
    text: words.own.text.heading,
    style: { size: 3.2, minSize: 2, fit: 'wrap' },
  }),
  describe: item => item.text.replaceAll('\n', ' '),
  renderPanel: (item, context) => {
    const { words, patch } = context;
    return html`
      ${textInput({
        label: words.own.text.text,
        value: item.text,
        isMultiline: true,
        onChange: text => patch({ text }, 'text'),
      })}
      ${renderTextStyle(item.style, context)}
      ${checkInput(words.own.text.statutory, item.statutory, statutory => patch({ statutory }))}
    `;
  },
};
