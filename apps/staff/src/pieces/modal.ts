import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ElementPart } from 'lit/directive.js';

/**
 * Opens its dialog as a modal one, and closes it when it goes: only closing makes the browser give the focus back to where it
 * was, and ours are taken out of the page.
 */
class Modal extends AsyncDirective {
  #dialog: HTMLDialogElement | undefined;

  render(): typeof nothing {
    return nothing;
  }

  override update({ element }: ElementPart): typeof nothing {
    if (this.#dialog || !(element instanceof HTMLDialogElement)) return nothing;
    this.#dialog = element;
    // The template is still on its way into the page.
    queueMicrotask(() => {
      if (element.isConnected && !element.open) element.showModal();
    });
    return nothing;
  }

  override disconnected(): void {
    this.#dialog?.close();
  }
}

export const modal = directive(Modal);
