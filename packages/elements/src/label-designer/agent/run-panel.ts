import { html, nothing, type TemplateResult } from 'lit';
import { icons } from '../controls/icons.ts';
import type { AgentJob } from '../printers/agent-printer.ts';
import { type AgentRun, isOver } from './agent-run.ts';
import type { AgentMessages } from './locales/zh-cn.ts';
import { sentenceOf } from './sentence.ts';

/** What the user is about to say about a run. */
export interface RunAnswers {
  /** Cancelling has been asked for and waits for a second yes. */
  readonly isCancelling: boolean;
  /** Where to go on, as a serial; undefined where nothing was typed. */
  readonly from?: number | undefined;
}

export interface RunPanel {
  readonly words: AgentMessages;
  readonly close: string;
  readonly run: AgentRun;
  /** The run is one document, and not label by label. */
  readonly isDocument: boolean;
  readonly answers: RunAnswers;
  readonly onAnswers: (answers: RunAnswers) => void;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** One run with its progress, what stopped it and what can be done about it. */
export const renderRun = (panel: RunPanel): TemplateResult => {
  const { words, close, run, onClose, onRetry } = panel;
  const { state } = run;
  if (state.at === 'known') return renderJob(panel, state.job, state.error);
  const isRefused = state.at === 'refused';
  return html`
    <div class="answers">
      ${
        isRefused
          ? html`<div class="note danger" role="alert"><p><strong>${words.run.refused}</strong></p><p>${sentenceOf(state.error, words)}</p></div>`
          : html`<p class="note" role="status">${words.run.handingOver}</p>`
      }
      <div class="foot">
        <button type="button" @click=${onClose}>${close}</button>
        ${isRefused ? html`<button type="button" class="primary" @click=${onRetry}>${words.retry}</button>` : nothing}
      </div>
    </div>
  `;
};

const renderJob = (panel: RunPanel, job: AgentJob, error: unknown): TemplateResult => {
  const { words, isDocument, answers } = panel;
  const halted = job.state === 'failed' || (job.state === 'paused' && job.reason !== 'asked');
  return html`
    <div class="answers">
      <div class=${halted ? 'note danger' : 'note'} role=${halted ? 'alert' : 'status'}>
        <p><strong>${words.run.states[job.state]}</strong></p>
        ${halted && job.message ? html`<p>${job.message}</p>` : nothing}
      </div>
      <div class="field">
        <progress max=${job.labels} .value=${job.confirmed} aria-label=${words.run.progress}></progress>
        <p class="hint">${
          isDocument
            ? words.run.document.counts(job.confirmed, job.sent)
            : words.run.counts(job.confirmed, job.sent, job.labels)
        }</p>
      </div>
      ${error === undefined ? nothing : html`<p class="error" role="alert">${icons.warning}${sentenceOf(error, words)}</p>`}
      ${
        answers.isCancelling
          ? renderCancelling(panel, job)
          : isDocument && job.state === 'paused' && job.inDoubt
            ? renderDocumentInDoubt(panel)
            : renderActions(panel, job, error)
      }
    </div>
  `;
};

const renderActions = (panel: RunPanel, job: AgentJob, error: unknown): TemplateResult => {
  const { words, close, run, answers, onAnswers, onClose } = panel;
  const doubt = job.state === 'paused' ? serialsInDoubt(run, job) : undefined;
  const from = answers.from ?? doubt?.next ?? 0;
  const isPossible = !doubt || (Number.isInteger(from) && from >= doubt.from && from <= doubt.next);
  const goOn = () => {
    if (!isPossible) return;
    onAnswers({ isCancelling: false });
    void run.resume(doubt && from - doubt.first + 1);
  };
  return html`
    ${doubt ? renderDoubt(panel, doubt, from, isPossible) : nothing}
    ${isOver(job) ? nothing : html`<p class="hint">${words.run.reload}</p>`}
    <div class="foot">
      ${
        isOver(job)
          ? nothing
          : html`<button type="button" class="danger" @click=${() => onAnswers({ ...answers, isCancelling: true })}>
              ${words.run.cancel}
            </button>`
      }
      <button type="button" @click=${onClose}>${close}</button>
      ${
        error === undefined || isOver(job)
          ? nothing
          : html`<button type="button" @click=${() => void run.follow(job)}>${words.retry}</button>`
      }
      ${
        job.state === 'printing' || job.state === 'queued'
          ? html`<button type="button" @click=${() => void run.pause()}>${words.run.pause}</button>`
          : nothing
      }
      ${
        job.state === 'paused'
          ? html`<button type="button" class="primary" @click=${goOn}>${words.run.resume}</button>`
          : nothing
      }
    </div>
  `;
};

/** Nobody knows how much of the document came out, and it has no place to go on from. */
const renderDocumentInDoubt = ({ words, close, run, onClose }: RunPanel): TemplateResult => html`
  <p class="note warning">${words.run.document.doubt}</p>
  <p class="hint">${words.run.document.doubtHint}</p>
  <div class="foot">
    <button type="button" @click=${onClose}>${close}</button>
    <button type="button" @click=${() => void run.resume(1)}>${words.run.document.again}</button>
    <button type="button" class="primary" @click=${() => void run.resume()}>${words.run.document.enough}</button>
  </div>
`;

/** Labels that may or may not have come out, by the numbers that are printed on them where they have some. */
interface Doubt {
  /** Number of the run's first label. */
  readonly first: number;
  readonly from: number;
  readonly to: number;
  /** The one to go on with so that none comes twice. */
  readonly next: number;
}

const serialsInDoubt = ({ order }: AgentRun, { inDoubt }: AgentJob): Doubt | undefined => {
  if (!inDoubt) return undefined;
  const first = Math.max(1, order.from);
  const [from, to] = [first + inDoubt.from - 1, first + inDoubt.to - 1];
  return { first, from, to, next: to + 1 };
};

const renderDoubt = (
  { words, answers, onAnswers }: RunPanel,
  { from, to, next }: Doubt,
  value: number,
  isPossible: boolean,
): TemplateResult => html`
  <div class="field">
    <p class="note warning">${words.run.doubt(from, to)}</p>
    <label for="go-on-from">${words.run.from}</label>
    <input
      id="go-on-from"
      type="number"
      inputmode="numeric"
      min=${from}
      max=${next}
      step="1"
      .value=${Number.isNaN(value) ? '' : String(value)}
      aria-invalid=${!isPossible}
      aria-describedby="go-on-hint"
      @input=${(event: Event) => onAnswers({ ...answers, from: (event.target as HTMLInputElement).valueAsNumber })}
    />
    ${
      isPossible
        ? html`<p class="hint" id="go-on-hint">${words.run.fromHint(next)}</p>`
        : html`<p class="error" id="go-on-hint" role="alert">${icons.warning}${words.run.fromWrong(from, next)}</p>`
    }
  </div>
`;

const renderCancelling = ({ words, run, isDocument, onAnswers }: RunPanel, job: AgentJob): TemplateResult => {
  const stop = () => {
    onAnswers({ isCancelling: false });
    void run.cancel();
  };
  return html`
    <p class="note danger" role="alert">${
      isDocument ? words.run.document.cancelSure : words.run.cancelSure(job.labels - job.sent)
    }</p>
    <div class="foot">
      <button type="button" @click=${() => onAnswers({ isCancelling: false })}>${words.run.keep}</button>
      <button type="button" class="danger" @click=${stop}>${words.run.cancelAction}</button>
    </div>
  `;
};
