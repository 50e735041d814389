import { html, type TemplateResult } from 'lit';
import { modal } from './modal.ts';

const dialogTitleId = 'dialog-title';

/** A modal question or form; `close` is called for Escape too, and takes the dialog out of the page. */
export function dialog(title: string, content: unknown, close: () => void): TemplateResult {
  const cancel = (event: Event) => {
    event.preventDefault();
    close();
  };
  return html`<dialog aria-labelledby=${dialogTitleId} ${modal()} @cancel=${cancel}>
    <h2 id=${dialogTitleId}>${title}</h2>
    ${content}
  </dialog>`;
}
