import { markNames } from '@suyuan/label/model';
import { html } from 'lit';
import { selectInput } from '../../controls/inputs.ts';
import type { EditorOf } from '../item-editor.ts';

export const markEditor: EditorOf<'mark'> = {
  icon: 'mark',
  size: [12, 12],
  create: () => ({ kind: 'mark', mark: 'national-trace' }),
  describe: (item, words) => words.label.marks[item.mark],
  renderPanel: (item, { words, patch }) => html`
    ${selectInput({
      label: words.own.mark.mark,
      value: item.mark,
      choices: markNames.map(value => ({ value, label: words.label.marks[value] })),
      onChange: mark => patch({ mark }),
    })}
    <p class="hint">${words.own.mark.hint}</p>
  `,
};
