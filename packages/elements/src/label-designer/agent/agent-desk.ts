import type { LabelFormat } from '@suyuan/contract/label';
import {
  AgentError,
  type AgentJob,
  type AgentPrinter,
  agentUrl,
  createAgentPrinter,
  type PrintAgent,
  pairAgent,
} from '../printers/agent-printer.ts';
import { furthest, type PrintProgress, partKey, partOf, progressOf, type RunPart } from '../printers/run-part.ts';
import { recall, remember } from './agent-memory.ts';
import { AgentRun, isOver, type RunOrder } from './agent-run.ts';

/** How the page stands with the agent of this computer. */
export type AgentState =
  | { readonly at: 'looking' }
  | { readonly at: 'absent'; readonly why: 'unreachable' | 'unlisted' | 'forbidden' }
  | { readonly at: 'unpaired'; readonly isPairing: boolean; readonly error?: unknown }
  | { readonly at: 'paired'; readonly printers: readonly AgentPrinter[] };

/** What a printer must speak to print this format. */
export const languageFor = (format: LabelFormat): AgentPrinter['language'] => (format === 'pdf-a4' ? 'pdf' : format);

/** Pairs this browser with the agent, knows its printers, and hands runs over to it. */
export class AgentDesk {
  state: AgentState = { at: 'looking' };
  /** Runs that are not over, and those that ended while the page was open; the newest last. */
  runs: readonly AgentRun[] = [];
  readonly #agent: PrintAgent;
  readonly #language: () => string;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  readonly #onProgress: (progress: PrintProgress) => void;
  /** What the agent had when it was last asked. */
  #jobs: readonly AgentJob[] = [];
  #token = recall().token ?? '';

  constructor(
    language: () => string,
    onChange: () => void,
    signal: AbortSignal,
    onProgress: (progress: PrintProgress) => void,
  ) {
    this.#language = language;
    this.#onChange = onChange;
    this.#signal = signal;
    this.#onProgress = onProgress;
    const desk = this;
    this.#agent = createAgentPrinter({
      get token() {
        return desk.#token;
      },
      get language() {
        return language();
      },
    });
  }

  /** Asks whether it runs, whether it knows this browser, and how its printers are. */
  async look(): Promise<void> {
    if (this.state.at !== 'paired') this.#become({ at: 'looking' });
    try {
      this.#become({ at: 'paired', printers: await this.#agent.printers(this.#signal) });
      await this.findRuns();
    } catch (error) {
      if (this.#signal.aborted) return;
      const { code = '' } = error instanceof AgentError ? error : {};
      if (code === 'agent.not_paired') this.#become({ at: 'unpaired', isPairing: false });
      else this.#become({ at: 'absent', why: await whyUnreachable() });
    }
  }

  async pair(code: string): Promise<void> {
    this.#become({ at: 'unpaired', isPairing: true });
    try {
      this.#keepToken(await pairAgent(code, { language: this.#language() }));
    } catch (error) {
      if (error instanceof AgentError && error.code === 'agent.unreachable') return this.look();
      this.#become({ at: 'unpaired', isPairing: false, error });
      return;
    }
    await this.look();
  }

  async unpair(): Promise<void> {
    await this.#agent.unpair().catch(() => undefined);
    this.#keepToken('');
    await this.look();
  }

  /** The printer that the user chose, if it speaks the format, else the first that does. */
  printerFor(format: LabelFormat): AgentPrinter | undefined {
    if (this.state.at !== 'paired') return undefined;
    const fitting = this.state.printers.filter(({ language }) => language === languageFor(format));
    const { printer } = recall();
    return fitting.find(({ name }) => name === printer) ?? fitting[0];
  }

  /** Whether what this printer is given is a document of many labels, which the agent counts as one. */
  takesDocuments(printer: string): boolean {
    if (this.state.at !== 'paired') return false;
    return this.state.printers.some(({ name, language }) => name === printer && language === 'pdf');
  }

  choose(printer: string): void {
    remember(memory => ({ ...memory, printer }));
    this.#onChange();
  }

  newRun(order: RunOrder): AgentRun {
    const run = new AgentRun(this.#agent, order, this.#onChange, this.#signal, this.#onProgress);
    this.runs = [...this.runs, run];
    return run;
  }

  /** What the agent knows of a run and its parts: the one that is not over, and how far they have come together. */
  find({ key, labels }: { readonly key: string; readonly labels: number }): {
    readonly underWay: AgentRun | undefined;
    readonly progress: PrintProgress;
  } {
    const isOfRun = (handedOver: string) => partOf(handedOver, key, labels) !== undefined;
    const current = this.runs.flatMap(({ state }) => (state.at === 'known' ? [state.job] : []));
    const seen = [...this.#jobs, ...current].flatMap(job => {
      const part = partOf(job.key, key, labels);
      return part ? [progressOf(part, job)] : [];
    });
    return {
      underWay: this.runs.find(
        ({ order, state }) => isOfRun(order.key) && !(state.at === 'known' && isOver(state.job)),
      ),
      progress: seen.reduce(furthest, { key, sent: 0, confirmed: 0 }),
    };
  }

  /** The key for what is left of a run: the agent has nothing under it. */
  freeKey(part: RunPart): string {
    const taken = new Set([...this.#jobs.map(({ key }) => key), ...this.runs.map(({ order }) => order.key)]);
    return partKey(part, key => taken.has(key));
  }

  /** Finds runs of this browser again that the page has forgotten, as after a reload. Rejects as the agent does. */
  async findRuns(): Promise<void> {
    const notes = recall().runs;
    const known = new Set(this.runs.map(({ order }) => order.key));
    this.#jobs = (await this.#agent.jobs(this.#signal)).toReversed();
    for (const job of this.#jobs) {
      if (known.has(job.key)) continue;
      const { from, part } = notes.find(({ key }) => key === job.key) ?? { from: 0 };
      if (!isOver(job)) void this.newRun({ key: job.key, printer: job.printer, from, part }).follow(job);
      // It ended while the page was away.
      else if (part) this.#onProgress(progressOf(part, job));
    }
    const kept = new Set(this.runs.map(({ order }) => order.key));
    remember(memory => ({ ...memory, runs: memory.runs.filter(({ key }) => kept.has(key)) }));
  }

  #keepToken(token: string): void {
    this.#token = token;
    remember(memory => ({ ...memory, token }));
  }

  #become(state: AgentState): void {
    if (this.#signal.aborted) return;
    this.state = state;
    this.#onChange();
  }
}

/** Names of the permission in browsers that ask before a site may reach this computer. */
const permissions = ['local-network-access', 'loopback-network'];

/** No program answers, one answers but not to this site, or the browser does not let us ask. */
const whyUnreachable = async (): Promise<'unreachable' | 'unlisted' | 'forbidden'> => {
  for (const name of permissions) {
    const asked = await navigator.permissions?.query({ name: name as PermissionName }).catch(() => undefined);
    if (asked?.state === 'denied') return 'forbidden';
  }
  const answers = await fetch(agentUrl, { mode: 'no-cors', cache: 'no-store' }).catch(() => undefined);
  return answers ? 'unlisted' : 'unreachable';
};
