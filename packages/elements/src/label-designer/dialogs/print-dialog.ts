import type { Finding } from '@suyuan/label/checks';
import type { LabelTemplate } from '@suyuan/label/model';
import { canStore } from '@suyuan/label/printer';
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadBackState } from '../checks/read-back.ts';
import { icons } from '../controls/icons.ts';
import { tellFinding } from '../panels/checks-panel.ts';
import {
  isPrinterLanguage,
  labelCount,
  maxCopies,
  type PrintForm,
  type PrintState,
  printFaults,
  printFormats,
  type Serials,
  wayOf,
  waysFor,
} from '../print-order.ts';
import type { DirectWay } from '../printers/printer-ways.ts';
import type { Words } from '../words.ts';
import { renderWayChoice } from './way-choice.ts';

interface PrintDialog {
  readonly words: Words;
  readonly template: LabelTemplate;
  readonly form: PrintForm;
  /** How far reading the label back has come. */
  readonly readBack: ReadBackState['at'];
  readonly state: PrintState;
  readonly ways: readonly DirectWay[];
  /** What stands between the page and a printer of the agent; undefined while that is being loaded. */
  readonly agent: TemplateResult | undefined;
  /** What makes the label unfit to print. */
  readonly errors: readonly Finding[];
  readonly onChange: (form: PrintForm) => void;
  readonly onStart: () => void;
}

export const renderPrintDialog = (dialog: PrintDialog): TemplateResult => {
  const { words, form, state, errors, onChange, onStart } = dialog;
  const { serials } = state;
  const { print } = words.own;
  if (form.isAsking) return renderSecondQuestion(dialog);
  const count = labelCount(form, state);
  const submit = (event: Event) => {
    event.preventDefault();
    onStart();
  };
  return html`
    <form class="answers" novalidate @submit=${submit}>
      <fieldset class="field">
        <legend>${print.format}</legend>
        ${printFormats.map(
          format => html`
            <label class="choice">
              <input
                type="radio"
                name="format"
                value=${format}
                ?autofocus=${form.format === format}
                .checked=${form.format === format}
                @change=${() => onChange({ ...form, format })}
              />
              <span>${print.formats[format]}</span>
            </label>
          `,
        )}
      </fieldset>
      ${
        isPrinterLanguage(form.format)
          ? html`
              <div class="field">
                <label for="print-dpi">${print.dpi}</label>
                <select
                  id="print-dpi"
                  @change=${(event: Event) =>
                    onChange({ ...form, dpi: (event.target as HTMLSelectElement).value === '300' ? 300 : 203 })}
                >
                  ${([203, 300] as const).map(
                    dpi => html`<option value=${dpi} .selected=${dpi === form.dpi}>${print.dpis[dpi]}</option>`,
                  )}
                </select>
              </div>
            `
          : nothing
      }
      ${canStore(form.format) ? renderForms(dialog) : nothing}
      ${renderWays(dialog)}
      ${serials ? renderRange(dialog, serials) : renderCopies(dialog)}
      ${errors.length > 0 ? renderProblems(dialog) : renderReadBack(dialog)}
      <div class="foot">
        ${serials && count !== undefined ? html`<p class="count">${print.count(count)}</p>` : nothing}
        <button type="submit" class="primary">${icons.print}${print.start}</button>
      </div>
    </form>
  `;
};

/** Stored in the printer or whole, where its language leaves a choice. */
const renderForms = ({ words, form, onChange }: PrintDialog): TemplateResult => {
  const { printer } = words.own;
  return html`
    <fieldset class="field">
      <legend>${printer.form}</legend>
      ${(['whole', 'stored'] as const).map(
        choice => html`
          <label class="choice">
            <input
              type="radio"
              name="form"
              value=${choice}
              .checked=${form.form === choice}
              aria-describedby=${choice === 'stored' ? 'form-hint' : nothing}
              @change=${() => onChange({ ...form, form: choice })}
            />
            <span>${printer.forms[choice]}</span>
          </label>
        `,
      )}
      ${form.form === 'stored' ? html`<p class="hint" id="form-hint">${printer.formHint}</p>` : nothing}
    </fieldset>
  `;
};

const renderReadBack = ({ words, form, readBack }: PrintDialog): TemplateResult | typeof nothing => {
  const sentences = words.own.print.readBack;
  switch (readBack) {
    case 'idle':
      return nothing;
    case 'read':
      return html`<p class="fine" role="status">${icons.fine}<strong>${sentences.read(form.dpi)}</strong></p>`;
    default:
      return html`<p class="hint" role="status">${sentences[readBack]}</p>`;
  }
};

/** Straight to the printer, where the browser can. */
const renderWays = ({ words, form, state, ways, agent, onChange }: PrintDialog): TemplateResult | typeof nothing => {
  const offered = waysFor(form.format, ways);
  if (offered.length === 0) return nothing;
  return renderWayChoice({
    words,
    ways: ['file', ...offered],
    chosen: wayOf(form, ways),
    agent,
    isMissing: form.isTried && printFaults(form, state).has('printer'),
    onChoose: way => onChange({ ...form, way }),
  });
};

/** Nothing where nothing fit was typed. */
const fieldText = (value: number): string => (Number.isNaN(value) ? '' : String(value));

const renderRange = ({ words, form, state, onChange }: PrintDialog, serials: Serials): TemplateResult => {
  const { print } = words.own;
  const faults = form.isTried ? printFaults(form, state) : new Set();
  const number = (key: 'from' | 'to') => html`
    <label>
      <span>${print[key]}</span>
      <input
        type="number"
        inputmode="numeric"
        min=${serials.from}
        max=${serials.to}
        step="1"
        .value=${fieldText(form[key])}
        aria-invalid=${faults.has('range')}
        aria-describedby="range-hint"
        @input=${(event: Event) => onChange({ ...form, [key]: (event.target as HTMLInputElement).valueAsNumber })}
      />
    </label>
  `;
  return html`
    <fieldset class="field">
      <legend>${print.range}</legend>
      <div class="pair">${number('from')}${number('to')}</div>
      ${
        faults.has('range')
          ? html`<p class="error" id="range-hint" role="alert">
              ${icons.warning}${print.rangeWrong(serials.from, serials.to)}
            </p>`
          : html`<p class="hint" id="range-hint">${print.issued(serials.from, serials.to)}</p>`
      }
    </fieldset>
    <label class="choice">
      <input
        type="checkbox"
        .checked=${form.isReprint}
        @change=${(event: Event) => onChange({ ...form, isReprint: (event.target as HTMLInputElement).checked })}
      />
      <span>${print.reprint}</span>
    </label>
    ${
      form.isReprint
        ? html`
            <div class="field">
              <label for="reprint-reason">${print.reason}</label>
              <input
                id="reprint-reason"
                type="text"
                maxlength="120"
                .value=${form.reason}
                aria-invalid=${faults.has('reason')}
                aria-describedby="reason-hint"
                @input=${(event: Event) => onChange({ ...form, reason: (event.target as HTMLInputElement).value })}
              />
              ${
                faults.has('reason')
                  ? html`<p class="error" id="reason-hint" role="alert">${icons.warning}${print.reasonMissing}</p>`
                  : html`<p class="hint" id="reason-hint">${print.reasonHint}</p>`
              }
            </div>
          `
        : nothing
    }
  `;
};

/** The one label that the page has data for, as often as wanted: a sheet of them, for instance. */
const renderCopies = ({ words, form, state, onChange }: PrintDialog): TemplateResult => {
  const { print } = words.own;
  const isWrong = form.isTried && printFaults(form, state).has('copies');
  return html`
    <div class="field">
      <label for="print-copies">${print.copies}</label>
      <input
        id="print-copies"
        type="number"
        inputmode="numeric"
        min="1"
        max=${maxCopies}
        step="1"
        .value=${fieldText(form.copies)}
        aria-invalid=${isWrong}
        aria-describedby="copies-hint"
        @input=${(event: Event) => onChange({ ...form, copies: (event.target as HTMLInputElement).valueAsNumber })}
      />
      ${
        isWrong
          ? html`<p class="error" id="copies-hint" role="alert">${icons.warning}${print.copiesWrong(maxCopies)}</p>`
          : html`<p class="hint" id="copies-hint">${print.sample}</p>`
      }
    </div>
  `;
};

/** The first time that a faulty label is spoken of. */
const renderProblems = ({ words, template, form, state, errors, onChange }: PrintDialog): TemplateResult => {
  const { print } = words.own;
  const isMissing = form.isTried && printFaults(form, state).has('acceptance');
  return html`
    <div class="note danger">
      <p>${icons.warning}${print.problems(errors.length)}</p>
      <ul>
        ${errors.map(finding => html`<li>${tellFinding(finding, template, words).title}</li>`)}
      </ul>
      <label class="choice">
        <input
          type="checkbox"
          .checked=${form.isAccepted}
          aria-invalid=${isMissing}
          @change=${(event: Event) => onChange({ ...form, isAccepted: (event.target as HTMLInputElement).checked })}
        />
        <span>${print.anyway}</span>
      </label>
    </div>
  `;
};

/** The second time. */
const renderSecondQuestion = ({ words, form, state, onChange, onStart }: PrintDialog): TemplateResult => {
  const { print, cancel } = words.own;
  return html`
    <div class="answers">
      <p class="note danger" role="alert">${print.sure(labelCount(form, state) ?? 0)}</p>
      <div class="foot">
        <button type="button" @click=${() => onChange({ ...form, isAsking: false, isAccepted: false })}>
          ${cancel}
        </button>
        <button type="button" class="danger" @click=${onStart}>${print.sureAction}</button>
      </div>
    </div>
  `;
};
