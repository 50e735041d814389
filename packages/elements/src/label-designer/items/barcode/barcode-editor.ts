import type { Code128Item, EanItem, Mm } from '@suyuan/label/model';
import { html } from 'lit';
import { checkInput, numberInput } from '../../controls/inputs.ts';
import { contentInput, describeContent } from '../field-select.ts';
import type { ItemEditor } from '../item-editor.ts';

export const barcodeEditor: ItemEditor<Code128Item | EanItem> = {
  icon: 'bars',
  size: [40, 12],
  create: kind => ({ kind, content: { from: 'field', field: kind === 'code128' ? 'lot' : 'gtin' } }),
  describe: (item, words) => describeContent(item.content, words),
  renderPanel: (item, { words, patch }) => {
    const { codes, properties } = words.own;
    return html`
      ${contentInput(words, {
        content: item.content,
        name: 'content',
        onChange: content => patch({ content }, 'content'),
      })}
      ${checkInput(codes.showText, item.showText, showText => patch({ showText }))}
      ${numberInput({
        label: codes.textSize,
        value: item.textSize,
        min: 0.5,
        max: 20,
        step: 0.1,
        unit: properties.mm,
        onChange: textSize => patch({ textSize: textSize as Mm }, 'textSize'),
      })}
    `;
  },
};
