import { html, nothing, type TemplateResult } from 'lit';
import type { Sending } from '../printers/sending.ts';
import type { Words } from '../words.ts';

interface SendingDialog {
  readonly words: Words;
  readonly sending: Sending;
  readonly onClose: () => void;
}

/** A run on its way to a printer. */
export const renderSending = ({ words, sending, onClose }: SendingDialog): TemplateResult => {
  const { own } = words;
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
