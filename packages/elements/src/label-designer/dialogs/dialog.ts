import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { createRef, type Ref, ref } from 'lit/directives/ref.js';
import { icons } from '../controls/icons.ts';
import type { Words } from '../words.ts';

export interface DialogInput {
  readonly name: string;
  readonly title: string;
  readonly words: Words;
  readonly body: TemplateResult;
  readonly onClose: () => void;
}

/** Opens as soon as it is in the page. */
const openOnArrival = (element: Element | undefined): void => {
  // Lit hands over the element before it is connected.
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) element.showModal();
  });
};

/** A modal dialog with a title and a way out; the browser keeps the focus in it and gives it back. */
export const renderDialog = (input: DialogInput): unknown => keyed(input.name, drawDialog(input));

const drawDialog = ({ name, title, words, body, onClose }: DialogInput): TemplateResult => {
  const dialog: Ref<HTMLDialogElement> = createRef();
  return html`
    <dialog
      id=${name}
      aria-labelledby="dialog-title"
      ${ref(openOnArrival)}
      ${ref(dialog)}
      @close=${(event: Event) => (event.currentTarget as Element).isConnected && onClose()}
      @click=${(event: MouseEvent) => event.target === event.currentTarget && dialog.value?.close()}
    >
      <div class="sheet">
        <div class="head">
          <h2 id="dialog-title">${title}</h2>
          <button
            type="button"
            class="icon-button"
            aria-label=${words.own.close}
            title=${words.own.close}
            @click=${() => dialog.value?.close()}
          >
            ${icons.close}
          </button>
        </div>
        ${body}
      </div>
    </dialog>
  `;
};
