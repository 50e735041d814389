import type { LitElement, TemplateResult } from 'lit';
import type { AgentRun } from '../agent/agent-run.ts';
import type { AgentWay } from '../agent-way.ts';
import type { SendRun, UnfinishedRun } from '../label-designer-events.ts';
import { waysFor } from '../print-order.ts';
import { begunRuns } from '../printers/begun-notes.ts';
import type { DirectWay } from '../printers/printer-ways.ts';
import { furthest, type PrintProgress } from '../printers/run-part.ts';
import type { Words } from '../words.ts';
import type { Ordering } from './ordering.ts';
import { chosenFrom, isPossible, type ResendForm, renderResend, restOf } from './resend-dialog.ts';

/** One run of the log that is to go on, while the user is asked where. */
export class Resending {
  /** Resolves with the way to the printer that was chosen, or with nothing where the user gave up. */
  readonly whenChosen: Promise<SendRun | undefined>;
  readonly #host: LitElement;
  readonly #run: UnfinishedRun;
  readonly #ways: readonly DirectWay[];
  readonly #ordering: Ordering;
  readonly #agentWay: AgentWay;
  readonly #show: (run: AgentRun) => void;
  /** What the agent already has of it is seen before anything is sent, whatever the way. */
  readonly #whenLooked: Promise<void>;
  #form: ResendForm;
  #choose!: (send: SendRun | undefined) => void;

  constructor(
    host: LitElement,
    run: UnfinishedRun,
    ways: readonly DirectWay[],
    ordering: Ordering,
    agentWay: AgentWay,
    show: (run: AgentRun) => void,
  ) {
    this.#host = host;
    this.#run = run;
    this.#ways = waysFor(run.format, ways);
    this.#ordering = ordering;
    this.#agentWay = agentWay;
    this.#show = show;
    this.#form = { way: 'agent', from: undefined, isTried: false };
    this.whenChosen = new Promise(resolve => {
      this.#choose = resolve;
    });
    this.#whenLooked = agentWay.look();
  }

  giveUp(): void {
    this.#choose(undefined);
  }

  render(words: Words, onClose: () => void): TemplateResult {
    const { underWay, progress } = this.#known();
    const { agent } = this.#agentWay;
    const { format } = this.#run;
    const show =
      underWay &&
      (() => {
        onClose();
        this.#show(underWay);
      });
    return renderResend({
      words,
      run: this.#run,
      progress,
      form: this.#form,
      ways: this.#ways,
      agent: agent?.renderChoice(format),
      isPrinterMissing: this.#isPrinterMissing,
      onShow: show,
      onChange: form => {
        this.#form = form;
        this.#host.requestUpdate();
      },
      onStart: () => void this.#start(onClose),
    });
  }

  get #isPrinterMissing(): boolean {
    return this.#form.way === 'agent' && !this.#agentWay.agent?.desk.printerFor(this.#run.format);
  }

  /** What the page's log, this browser and the agent know together. */
  #known(): { readonly underWay: AgentRun | undefined; readonly progress: PrintProgress } {
    const { key, from, to, sent, confirmed } = this.#run;
    const begun = begunRuns().filter(note => note.key === key);
    const known = [{ key, sent, confirmed }, ...begun].reduce(furthest);
    const found = this.#agentWay.agent?.desk.find({ key, labels: to - from + 1 });
    return { underWay: found?.underWay, progress: found ? furthest(known, found.progress) : known };
  }

  async #start(close: () => void): Promise<void> {
    const run = this.#run;
    await this.#whenLooked;
    const { underWay, progress } = this.#known();
    if (underWay) return;
    const rest = restOf(run, progress);
    const serial = chosenFrom(this.#form, rest, run);
    this.#form = { ...this.#form, isTried: true };
    this.#host.requestUpdate();
    if (this.#isPrinterMissing || !isPossible(serial, rest, run)) return;
    const { format, from: first, to } = run;
    const way = { format, first, labels: to - first + 1, skipped: serial - first, isRest: true };
    const send = await this.#ordering.wayTo(this.#form.way, way);
    if (!send) return;
    this.#choose(send);
    close();
  }
}
