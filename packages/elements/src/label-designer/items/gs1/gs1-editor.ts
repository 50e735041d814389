import type { Gs1Element, Gs1Item } from '@suyuan/label/model';
import { html } from 'lit';
import { icons } from '../../controls/icons.ts';
import { textInput } from '../../controls/inputs.ts';
import { renderBarCaption } from '../bar-caption.ts';
import { contentInput, describeContent } from '../field-select.ts';
import type { ItemEditor } from '../item-editor.ts';

export const gs1Editor: ItemEditor<Gs1Item> = {
  icon: 'gs1',
  size: [50, 14],
  create: kind => ({
    kind,
    elements: [
      { ai: '01', content: { from: 'field', field: 'gtin' } },
      { ai: '10', content: { from: 'field', field: 'lot' } },
    ],
  }),
  describe: (item, words) =>
    item.elements.map(({ ai, content }) => `(${ai}) ${describeContent(content, words)}`).join(' '),
  renderPanel: (item, context) => {
    const { words, patch } = context;
    const { codes } = words.own;
    const { elements } = item;
    const set = (index: number, change: Partial<Gs1Element>) =>
      patch({ elements: elements.map((one, at) => (at === index ? { ...one, ...change } : one)) }, `element ${index}`);
    return html`
      ${elements.map(
        ({ ai, content }, index) => html`
          <fieldset class="part">
            <legend>${codes.ai} (${ai})</legend>
            ${textInput({
              label: codes.ai,
              value: ai,
              maxLength: 4,
              onChange: typed => /^\d{2,4}$/.test(typed) && set(index, { ai: typed }),
            })}
            ${contentInput(words, {
              label: codes.content,
              content,
              onChange: changed => set(index, { content: changed }),
            })}
            ${
              elements.length > 1
                ? html`<button
                    type="button"
                    class="quiet small"
                    @click=${() => patch({ elements: elements.filter((_, at) => at !== index) })}
                  >
                    ${icons.remove}${codes.removeElement(ai)}
                  </button>`
                : ''
            }
          </fieldset>
        `,
      )}
      ${
        elements.length < 10
          ? html`<button
              type="button"
              class="small"
              @click=${() =>
                patch({
                  elements: [
                    ...elements,
                    { ai: '21', content: { from: 'field', field: 'serial', prefix: '', suffix: '' } },
                  ],
                })}
            >
              ${icons.plus}${codes.addElement}
            </button>`
          : ''
      }
      ${renderBarCaption(item, context)}
    `;
  },
};
