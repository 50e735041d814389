import { html } from 'lit';
import { numberInput, selectInput, toChoices } from '../../controls/inputs.ts';
import type { EditorOf } from '../item-editor.ts';

export const qrEditor: EditorOf<'qr'> = {
  icon: 'qr',
  size: [18.5, 18.5],
  create: () => ({ kind: 'qr' }),
  describe: (item, words) => words.own.codes.payloads[item.payload],
  renderPanel: (item, { words, patch }) => {
    const { codes } = words.own;
    return html`
      ${selectInput({
        label: codes.payload,
        value: item.payload,
        choices: toChoices(codes.payloads),
        onChange: payload => patch({ payload }),
      })}
      ${selectInput({
        label: codes.level,
        value: item.level,
        choices: toChoices(codes.levels),
        onChange: level => patch({ level }),
      })}
      ${numberInput({
        label: codes.quietZone,
        value: item.quietZone,
        min: 0,
        max: 10,
        step: 1,
        onChange: quietZone => patch({ quietZone: Math.round(quietZone) }, 'quietZone'),
      })}
    `;
  },
};
