import type { Code128Item, EanItem } from '@suyuan/label/model';
import { html } from 'lit';
import { renderBarCaption } from '../bar-caption.ts';
import { contentInput, describeContent } from '../field-select.ts';
import type { ItemEditor } from '../item-editor.ts';

export const barcodeEditor: ItemEditor<Code128Item | EanItem> = {
  icon: 'bars',
  size: [40, 12],
  create: kind => ({ kind, content: { from: 'field', field: kind === 'code128' ? 'lot' : 'gtin' } }),
  describe: (item, words) => describeContent(item.content, words),
  renderPanel: (item, context) => {
    const { words, patch } = context;
    return html`
      ${contentInput(words, {
        label: words.own.codes.content,
        content: item.content,
        onChange: content => patch({ content }, 'content'),
      })}
      ${renderBarCaption(item, context)}
    `;
  },
};
