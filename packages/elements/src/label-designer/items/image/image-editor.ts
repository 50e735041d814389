import { html } from 'lit';
import { icons } from '../../controls/icons.ts';
import { textInput } from '../../controls/inputs.ts';
import type { EditorOf } from '../item-editor.ts';
import { readPicture } from './picture-file.ts';

/** One transparent dot: a new picture is empty until a file is chosen. */
const emptyPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==';

export const imageEditor: EditorOf<'image'> = {
  icon: 'image',
  size: [15, 15],
  create: () => ({ kind: 'image', data: emptyPicture }),
  describe: item => item.alt,
  renderPanel: (item, { words, patch, complain }) => {
    const { picture } = words.own;
    const choose = async (event: Event) => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (!file) return;
      try {
        patch({ data: await readPicture(file) });
      } catch (error) {
        complain(error instanceof RangeError ? picture.tooLarge : picture.failed);
      }
      input.value = '';
    };
    return html`
      <label class="button file">
        ${icons.upload}${picture.file}
        <input type="file" class="visually-hidden" accept="image/png,image/jpeg,image/webp" @change=${choose} />
      </label>
      <p class="hint">${picture.hint}</p>
      ${textInput({ label: picture.alt, value: item.alt, maxLength: 200, onChange: alt => patch({ alt }, 'alt') })}
    `;
  },
};
