import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import type { Sending } from '../printers/sending.ts';
import type { Words } from '../words.ts';

interface SendingDialog {
  readonly words: Words;
  readonly sending: Sending;
  /** Number of the label to go on with, as typed; undefined where nothing was. */
  readonly from: number | undefined;
  readonly onFrom: (from: number | undefined) => void;
  readonly onClose: () => void;
}

/** A run on its way to a printer that the browser reaches itself. */
export const renderSending = (dialog: SendingDialog): TemplateResult => {
  const { words, sending, onClose } = dialog;
  const { own } = words;
  const { at, sent } = sending.state;
  const isOver = at === 'done' || at === 'cancelled';
  const isHalted = at === 'stopped' || at === 'waiting';
  return html`
    <div class="answers">
      <p class=${isHalted ? 'note danger' : 'note'} role=${isHalted ? 'alert' : 'status'}>
        ${own.printer.states[at](sent)}
      </p>
      ${at === 'stopped' ? renderReconnecting(dialog) : nothing}
      <div class="foot">
        <button type="button" @click=${onClose}>${isOver ? own.close : own.cancel}</button>
        ${
          at === 'sending'
            ? html`<button type="button" @click=${() => sending.pause()}>${own.printer.pause}</button>`
            : nothing
        }
        ${
          at === 'paused'
            ? html`<button type="button" class="primary" @click=${() => void sending.start()}>
                ${own.printer.resume}
              </button>`
            : nothing
        }
        ${
          at === 'stopped'
            ? html`<button type="button" class="primary" @click=${() => goOn(dialog)}>${own.printer.reconnect}</button>`
            : nothing
        }
      </div>
    </div>
  `;
};

/** The label to go on with, counted from 1. */
const labelOf = ({ sending, from }: SendingDialog): number =>
  from === undefined ? sending.next : from - sending.first + 1;

const goOn = (dialog: SendingDialog): void => {
  const label = labelOf(dialog);
  if (!dialog.sending.mayResumeFrom(label)) return;
  dialog.onFrom(undefined);
  void dialog.sending.resumeFrom(label);
};

const renderReconnecting = (dialog: SendingDialog): TemplateResult => {
  const { sending, words, onFrom } = dialog;
  const { printer } = words.own;
  const { first, next, state } = sending;
  const number = labelOf(dialog) + first - 1;
  const isPossible = sending.mayResumeFrom(labelOf(dialog));
  const [from, to] = [first, first + next - 1];
  return html`
    <div class="field">
      ${state.isNextInDoubt ? html`<p class="note warning">${printer.doubt(first + state.sent)}</p>` : nothing}
      <label for="send-from">${printer.from}</label>
      <input
        id="send-from"
        type="number"
        inputmode="numeric"
        min=${from}
        max=${to}
        step="1"
        .value=${Number.isNaN(number) ? '' : String(number)}
        aria-invalid=${!isPossible}
        aria-describedby="send-from-hint"
        @input=${(event: Event) => onFrom((event.target as HTMLInputElement).valueAsNumber)}
      />
      ${
        isPossible
          ? html`<p class="hint" id="send-from-hint">${printer.fromHint(to)}</p>`
          : html`<p class="error" id="send-from-hint" role="alert">${icons.warning}${printer.fromWrong(from, to)}</p>`
      }
    </div>
  `;
};
