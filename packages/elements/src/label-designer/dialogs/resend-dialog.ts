import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import type { UnfinishedRun } from '../label-designer-events.ts';
import { isPrinterLanguage } from '../print-order.ts';
import type { DirectWay } from '../printers/printer-ways.ts';
import type { PrintProgress } from '../printers/run-part.ts';
import type { Words } from '../words.ts';
import { renderWayChoice } from './way-choice.ts';

/** What the user has said about sending what is left of a run. */
export interface ResendForm {
  readonly way: DirectWay;
  /** Serial to go on with, as typed; undefined where nothing was. */
  readonly from: number | undefined;
  readonly isTried: boolean;
}

/** Serials with which a run may go on. */
export interface Rest {
  /** The first that is not known to be out. */
  readonly from: number;
  /** The first that has not left: going on there prints none twice. */
  readonly next: number;
}

export const restOf = ({ from }: UnfinishedRun, { sent, confirmed }: PrintProgress): Rest => ({
  from: from + confirmed,
  next: from + sent,
});

/** Where it goes on: what was typed, else with the first that has not left; not a number where all have left. */
export const chosenFrom = ({ from }: ResendForm, { next }: Rest, { to }: UnfinishedRun): number =>
  from ?? (next <= to ? next : Number.NaN);

export const isPossible = (serial: number, { from, next }: Rest, { to }: UnfinishedRun): boolean =>
  Number.isInteger(serial) && serial >= from && serial <= Math.min(next, to);

interface ResendDialog {
  readonly words: Words;
  readonly run: UnfinishedRun;
  /** As far as the page, this browser and the agent know together. */
  readonly progress: PrintProgress;
  readonly form: ResendForm;
  readonly ways: readonly DirectWay[];
  readonly agent: TemplateResult | undefined;
  readonly isPrinterMissing: boolean;
  /** Shows the part that the agent has and that is not over; undefined where there is none. */
  readonly onShow: (() => void) | undefined;
  readonly onChange: (form: ResendForm) => void;
  readonly onStart: () => void;
}

/** Sends what is left of a run: to which printer, and with which label it goes on. */
export const renderResend = (dialog: ResendDialog): TemplateResult => {
  const { words, run, progress, form, ways, agent, isPrinterMissing, onShow, onChange, onStart } = dialog;
  const { printer, print } = words.own;
  const { resend } = printer;
  const count = run.to - run.from + 1;
  if (onShow) {
    return html`<div class="answers">
      <p class="note" role="status">${resend.underWay}</p>
      <div class="foot"><button type="button" class="primary" @click=${onShow}>${resend.show}</button></div>
    </div>`;
  }
  if (progress.confirmed >= count)
    return html`<div class="answers"><p class="note" role="status">${resend.done(count)}</p></div>`;
  const submit = (event: Event) => {
    event.preventDefault();
    onStart();
  };
  return html`
    <form class="answers" novalidate @submit=${submit}>
      <p class="note" role="status">
        ${progress.sent === 0 ? resend.nothing(count) : resend.part(count, progress.confirmed)} ${resend.elsewhere}
      </p>
      ${renderWayChoice({
        words,
        ways,
        chosen: form.way,
        agent,
        isMissing: form.isTried && isPrinterMissing,
        onChoose: way => onChange({ ...form, way: way === 'file' ? form.way : way }),
      })}
      ${isPrinterLanguage(run.format) && progress.sent > 0 ? renderFrom(dialog) : nothing}
      <div class="foot">
        <button type="submit" class="primary">${icons.print}${print.start}</button>
      </div>
    </form>
  `;
};

const renderFrom = ({ words, run, progress, form, onChange }: ResendDialog): TemplateResult => {
  const { printer } = words.own;
  const rest = restOf(run, progress);
  const last = Math.min(rest.next, run.to);
  const serial = chosenFrom(form, rest, run);
  const isWrong = form.isTried && !isPossible(serial, rest, run);
  return html`
    <div class="field">
      ${rest.next > rest.from ? html`<p class="note warning">${printer.resend.doubt(rest.from, rest.next - 1)}</p>` : nothing}
      <label for="resend-from">${printer.from}</label>
      <input
        id="resend-from"
        type="number"
        inputmode="numeric"
        min=${rest.from}
        max=${last}
        step="1"
        .value=${Number.isNaN(serial) ? '' : String(serial)}
        aria-invalid=${isWrong}
        aria-describedby="resend-hint"
        @input=${(event: Event) => onChange({ ...form, from: (event.target as HTMLInputElement).valueAsNumber })}
      />
      ${
        isWrong
          ? html`<p class="error" id="resend-hint" role="alert">${icons.warning}${printer.fromWrong(rest.from, last)}</p>`
          : html`<p class="hint" id="resend-hint">${printer.resend.hint}</p>`
      }
    </div>
  `;
};
