import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

const dialogTitleId = 'dialog-title';

/**
 * Opens itself as soon as it is in the page, which is after lit has called back. The browser keeps the focus inside and gives
 * it back afterwards.
 */
const openModal = (element?: Element) =>
  queueMicrotask(() => {
    if (element instanceof HTMLDialogElement && element.isConnected && !element.open) element.showModal();
  });

/** A modal question or form; `close` is called for Escape too, and takes the dialog out of the page. */
export function dialog(title: string, content: unknown, close: () => void): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return html`<dialog aria-labelledby=${dialogTitleId} ${ref(openModal)} @cancel=${cancel}>
    <h2 id=${dialogTitleId}>${title}</h2>
    ${content}
  </dialog>`;
}
