import type { LabelFormat } from '@suyuan/contract/label';
import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import { type AgentDesk, languageFor } from './agent-desk.ts';
import type { AgentMessages } from './locales/zh-cn.ts';
import { sentenceOf } from './sentence.ts';

export interface ChoicePanel {
  readonly words: AgentMessages;
  readonly desk: AgentDesk;
  readonly format: LabelFormat;
  /** Typed so far; complained about once it was tried. */
  readonly code: { readonly text: string; readonly isTried: boolean };
  readonly onCode: (code: ChoicePanel['code']) => void;
}

/** What stands between the page and a printer of the agent, and then which printer. */
export const renderChoice = (panel: ChoicePanel): TemplateResult => {
  const { words, desk } = panel;
  switch (desk.state.at) {
    case 'looking':
      return html`<p class="hint" role="status">${words.looking}</p>`;
    case 'absent':
      return renderAbsent(panel, desk.state.why);
    case 'unpaired':
      return renderPairing(panel, desk.state);
    case 'paired':
      return renderPrinters(panel);
  }
};

const renderAbsent = (
  { words, desk, format }: ChoicePanel,
  why: 'unreachable' | 'unlisted' | 'forbidden',
): TemplateResult => {
  const printer = words.samplePrinter[languageFor(format)];
  return html`
    <div class="note warning" role="status">
      <p><strong>${words.absent[why]}</strong></p>
      <p>${words.remedy[why]}</p>
      ${
        why === 'forbidden'
          ? nothing
          : html`<pre tabindex="0" aria-label=${words.command}>npx @suyuan/print-agent --origin ${location.origin} --printer ${printer}</pre>`
      }
      <p class="hint">${words.browsers}</p>
      <p><button type="button" @click=${() => void desk.look()}>${words.again}</button></p>
    </div>
  `;
};

const renderPairing = (
  { words, desk, code, onCode }: ChoicePanel,
  { isPairing, error }: { readonly isPairing: boolean; readonly error?: unknown },
): TemplateResult => {
  const { pairing } = words;
  const isComplete = /^\d{8}$/.test(code.text.replace(/[\s-]/g, ''));
  const fault = code.isTried && !isComplete ? pairing.incomplete : error && sentenceOf(error, words);
  const pair = () => {
    if (isPairing) return;
    onCode({ ...code, isTried: true });
    if (isComplete) void desk.pair(code.text);
  };
  // Inside the form of the order, which Enter must not give.
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    pair();
  };
  return html`
    <div class="field">
      <label for="pairing-code">${pairing.code}</label>
      <div class="row">
        <input
          id="pairing-code"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          maxlength="12"
          .value=${code.text}
          aria-invalid=${fault ? 'true' : 'false'}
          aria-describedby="pairing-hint"
          @keydown=${handleKey}
          @input=${(event: Event) => onCode({ text: (event.target as HTMLInputElement).value, isTried: false })}
        />
        <button type="button" aria-disabled=${isPairing} @click=${pair}>${pairing.action}</button>
      </div>
      ${
        fault
          ? html`<p class="error" id="pairing-hint" role="alert">${icons.warning}${fault}</p>`
          : html`<p class="hint" id="pairing-hint">${pairing.hint}</p>`
      }
    </div>
  `;
};

const renderPrinters = ({ words, desk, format }: ChoicePanel): TemplateResult => {
  if (desk.state.at !== 'paired') return html``;
  const language = languageFor(format);
  const { printers } = desk.state;
  const fitting = printers.filter(printer => printer.language === language);
  const chosen = desk.printerFor(format);
  const foot = html`
    <div class="row links">
      <button type="button" class="quiet small" @click=${() => void desk.look()}>${words.again}</button>
      <button type="button" class="quiet small" @click=${() => void desk.unpair()}>${words.unpair}</button>
    </div>
  `;
  if (!chosen) {
    const others = printers.map(({ name, language: other }) => words.printerNamed(name, words.languages[other]));
    const sentence = words.noPrinter(words.languages[language], words.listOf(others));
    return html`<p class="note warning" role="status">${sentence}</p>${foot}`;
  }
  return html`
    <div class="field">
      <label for="agent-printer">${words.printer}</label>
      <select
        id="agent-printer"
        @change=${(event: Event) => desk.choose((event.target as HTMLSelectElement).value)}
      >
        ${fitting.map(
          ({ name, state }) =>
            html`<option value=${name} .selected=${name === chosen.name}>
              ${words.printerNamed(name, words.printerStates[state])}
            </option>`,
        )}
      </select>
      ${chosen.message ? html`<p class="error" role="status">${icons.warning}${chosen.message}</p>` : nothing}
    </div>
    ${foot}
  `;
};
