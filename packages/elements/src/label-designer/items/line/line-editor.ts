import type { Mm } from '@suyuan/label/model';
import { html } from 'lit';
import { checkInput, numberInput, selectInput, toChoices } from '../../controls/inputs.ts';
import type { EditorOf } from '../item-editor.ts';

export const lineEditor: EditorOf<'line'> = {
  icon: 'line',
  size: [30, 1],
  create: () => ({ kind: 'line', thickness: 0.25 }),
  describe: () => '',
  renderPanel: (item, { words, patch }) => {
    const { shape, text, properties } = words.own;
    return html`
      ${numberInput({
        label: shape.thickness,
        value: item.thickness,
        min: 0.05,
        max: 20,
        step: 0.05,
        unit: properties.mm,
        onChange: thickness => patch({ thickness: thickness as Mm }, 'thickness'),
      })}
      ${checkInput(shape.dashed, item.dashed, dashed => patch({ dashed }))}
      ${selectInput({ label: text.ink, value: item.ink, choices: toChoices(text.inks), onChange: ink => patch({ ink }) })}
    `;
  },
};
