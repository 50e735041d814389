import type { Mm } from '@suyuan/label/model';
import { html } from 'lit';
import { numberInput, segmentInput, toChoices } from '../../controls/inputs.ts';
import type { EditorOf } from '../item-editor.ts';

export const boxEditor: EditorOf<'box'> = {
  icon: 'box',
  size: [30, 15],
  create: () => ({ kind: 'box' }),
  describe: () => '',
  renderPanel: (item, { words, patch }) => {
    const { shape, properties } = words.own;
    return html`
      ${segmentInput({
        label: shape.fill,
        name: 'fill',
        value: item.fill,
        choices: toChoices(shape.fills),
        onChange: fill => patch({ fill }),
      })}
      ${numberInput({
        label: shape.thickness,
        value: item.thickness,
        min: 0.05,
        max: 20,
        step: 0.05,
        unit: properties.mm,
        onChange: thickness => patch({ thickness: thickness as Mm }, 'thickness'),
      })}
      ${numberInput({
        label: shape.radius,
        value: item.radius,
        min: 0,
        max: 200,
        unit: properties.mm,
        onChange: radius => patch({ radius: radius as Mm }, 'radius'),
      })}
    `;
  },
};
