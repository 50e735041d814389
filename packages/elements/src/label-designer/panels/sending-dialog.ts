import { html, nothing, type TemplateResult } from 'lit';
import type { Printer } from '../printers/printer.ts';
import type { Sending } from '../printers/sending.ts';
import type { Words } from '../words.ts';

interface SendingDialog {
  readonly words: Words;
  readonly printer: Printer;
  /** None until whoever makes the labels hands them over. */
  readonly sending: Sending | undefined;
  readonly onClose: () => void;
}

/** A run on its way to a printer. */
export const renderSending = ({ words, printer, sending, onClose }: SendingDialog): TemplateResult => {
  const { own } = words;
  if (!sending) return html`<p role="status">${own.printer.waiting(printer.name)}</p>`;
  const { at, sent } = sending.state;
  const isOver = at === 'done' || at === 'cancelled';
  return html`
    <div class="answers">
      <p class=${at === 'stopped' ? 'note danger' : 'note'} role=${at === 'stopped' ? 'alert' : 'status'}>
        ${own.printer.states[at](Math.ceil(sent / 1024))}
      </p>
      <div class="foot">
        <button type="button" @click=${onClose}>${isOver ? own.close : own.cancel}</button>
        ${
          at === 'sending'
            ? html`<button type="button" @click=${() => sending.pause()}>${own.printer.pause}</button>`
            : nothing
        }
        ${
          at === 'paused' || at === 'stopped'
            ? html`<button type="button" class="primary" @click=${() => void sending.start()}>
                ${own.printer.resume}
              </button>`
            : nothing
        }
      </div>
    </div>
  `;
};
