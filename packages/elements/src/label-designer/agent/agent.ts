/*
 * The designer's part that speaks with the print agent of this computer; loaded when somebody wants to print that way.
 */
import type { LabelFormat } from '@suyuan/contract/label';
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../foundation/language.ts';
import type { PrintProgress } from '../printers/run-part.ts';
import { AgentDesk } from './agent-desk.ts';
import { type AgentRun, isOver, type RunOrder } from './agent-run.ts';
import { type ChoicePanel, renderChoice } from './choice-panel.ts';
import { en } from './locales/en.ts';
import { type AgentMessages, zhCn } from './locales/zh-cn.ts';
import { type RunAnswers, renderRun } from './run-panel.ts';

const noAnswers: RunAnswers = { isCancelling: false };

/** The agent as the designer shows it: the way to a printer, and the runs that are on it. */
export class Agent {
  readonly desk: AgentDesk;
  readonly #language: () => Language;
  readonly #onChange: () => void;
  #code: ChoicePanel['code'] = { text: '', isTried: false };
  #answers = noAnswers;
  readonly #bodies = new Map<AgentRun, Blob>();

  constructor(
    language: () => Language,
    onChange: () => void,
    signal: AbortSignal,
    onProgress: (progress: PrintProgress) => void,
  ) {
    this.#language = language;
    this.#onChange = onChange;
    this.desk = new AgentDesk(language, onChange, signal, onProgress);
  }

  get words(): AgentMessages {
    return { 'zh-CN': zhCn, en }[this.#language()];
  }

  /** Begins a run; resolves when the agent has all of it, or the user has given up. */
  print(order: RunOrder, body: Blob): { readonly run: AgentRun; readonly whenTaken: Promise<void> } {
    const run = this.desk.newRun(order);
    this.#bodies.set(run, body);
    return { run, whenTaken: this.#handOver(run) };
  }

  renderChoice(format: LabelFormat): TemplateResult {
    const onCode = (code: ChoicePanel['code']) => {
      this.#code = code;
      this.#onChange();
    };
    return renderChoice({ words: this.words, desk: this.desk, format, code: this.#code, onCode });
  }

  /** Answers of one run are not those of the next. */
  forgetAnswers(): void {
    this.#answers = noAnswers;
  }

  renderRun(run: AgentRun, close: string, onClose: () => void): TemplateResult {
    const onAnswers = (answers: RunAnswers) => {
      this.#answers = answers;
      this.#onChange();
    };
    const onRetry = () => void this.#handOver(run);
    const isDocument = this.desk.takesDocuments(run.order.printer);
    return renderRun({
      words: this.words,
      close,
      run,
      isDocument,
      answers: this.#answers,
      onAnswers,
      onRetry,
      onClose,
    });
  }

  /** One line for each run that is not over. */
  renderUnderWay(onShow: (run: AgentRun) => void): TemplateResult | typeof nothing {
    const { run: words } = this.words;
    const lines = this.desk.runs.flatMap(run => {
      const { printer } = run.order;
      const sentence = this.#underWay(run);
      if (sentence === undefined) return [];
      return [
        html`
          <p class="under-way">
            <span role="status">${sentence}</span>
            <button type="button" class="small" aria-label=${words.showNamed(printer)} @click=${() => onShow(run)}>
              ${words.show}
            </button>
          </p>
        `,
      ];
    });
    return lines.length === 0 ? nothing : html`${lines}`;
  }

  #underWay({ state, order }: AgentRun): string | undefined {
    const { run: words, lost } = this.words;
    if (state.at !== 'known') return state.at === 'refused' ? words.refused : words.handingOver;
    const { printer, confirmed, labels, state: at } = state.job;
    if (isOver(state.job)) return undefined;
    if (state.error !== undefined) return lost;
    if (this.desk.takesDocuments(order.printer))
      return words.document[at === 'paused' ? 'halted' : 'underWay'](printer);
    return (at === 'paused' ? words.halted : words.underWay)(printer, confirmed, labels);
  }

  async #handOver(run: AgentRun): Promise<void> {
    const body = this.#bodies.get(run);
    if (!body) return;
    await run.handOver(body);
    // A refused run can be handed over once more.
    if (run.state.at === 'known') this.#bodies.delete(run);
  }
}
