import type { AgentJob, PrintAgent } from '../printers/agent-printer.ts';
import { type PrintProgress, progressOf, type RunPart } from '../printers/run-part.ts';
import { remember } from './agent-memory.ts';

export type RunState =
  | { readonly at: 'handing-over' }
  /** The agent has nothing of it; handing it over again prints nothing twice. */
  | { readonly at: 'refused'; readonly error: unknown }
  | { readonly at: 'known'; readonly job: AgentJob; readonly error?: unknown };

export interface RunOrder {
  readonly key: string;
  readonly printer: string;
  /** Serial of the first label; 0 where labels have none. */
  readonly from: number;
  /** Of which run it is, if the page wants to know how far that has come. */
  readonly part?: RunPart | undefined;
}

export const isOver = ({ state }: AgentJob): boolean => state === 'done' || state === 'failed' || state === 'cancelled';

/** One run that the agent prints, or is about to be given. */
export class AgentRun {
  state: RunState = { at: 'handing-over' };
  readonly order: RunOrder;
  readonly #agent: PrintAgent;
  readonly #onChange: () => void;
  readonly #signal: AbortSignal;
  readonly #onProgress: (progress: PrintProgress) => void;
  #isFollowed = false;

  constructor(
    agent: PrintAgent,
    order: RunOrder,
    onChange: () => void,
    signal: AbortSignal,
    onProgress: (progress: PrintProgress) => void = () => undefined,
  ) {
    this.#agent = agent;
    this.order = order;
    this.#onChange = onChange;
    this.#signal = signal;
    this.#onProgress = onProgress;
  }

  /** Hands the labels over and follows what becomes of them. Resolves when the agent has them or has refused them. */
  async handOver(body: Blob): Promise<void> {
    const { key, printer, from, part } = this.order;
    this.#become({ at: 'handing-over' });
    // Before they leave: a page reloaded in the middle asks the agent whether they arrived.
    remember(memory => ({ ...memory, printer, runs: [...without(memory.runs, key), { key, from, part }] }));
    try {
      const job = await this.#agent.print(printer, body, { key, signal: this.#signal });
      void this.follow(job);
    } catch (error) {
      if (!this.#signal.aborted) this.#become({ at: 'refused', error });
    }
  }

  /** Tells each change until it is over or the agent is gone. */
  async follow(job: AgentJob): Promise<void> {
    this.#know(job);
    if (isOver(job) || this.#isFollowed) return;
    this.#isFollowed = true;
    try {
      await this.#agent.follow(job.id, seen => this.#know(seen), this.#signal);
    } catch (error) {
      this.#complain(error);
    }
    this.#isFollowed = false;
  }

  pause(): Promise<void> {
    return this.#act(job => this.#agent.pause(job.id));
  }

  resume(label?: number): Promise<void> {
    return this.#act(job => this.#agent.resume(job.id, label));
  }

  cancel(): Promise<void> {
    return this.#act(job => this.#agent.cancel(job.id));
  }

  async #act(action: (job: AgentJob) => Promise<AgentJob>): Promise<void> {
    if (this.state.at !== 'known') return;
    try {
      // Where the agent was gone meanwhile nobody listens any more.
      void this.follow(await action(this.state.job));
    } catch (error) {
      this.#complain(error);
    }
  }

  #know(job: AgentJob): void {
    if (this.#signal.aborted) return;
    if (isOver(job)) remember(memory => ({ ...memory, runs: without(memory.runs, job.key) }));
    this.#tell(job);
    this.#become({ at: 'known', job });
  }

  /** At each turn, not at each label. */
  #tell(job: AgentJob): void {
    const { part } = this.order;
    const before = this.state.at === 'known' ? this.state.job : undefined;
    const isTurn = before?.state !== job.state || before.sent > 0 !== job.sent > 0;
    if (part && isTurn) this.#onProgress(progressOf(part, job));
  }

  #complain(error: unknown): void {
    if (this.#signal.aborted || this.state.at !== 'known') return;
    this.#become({ ...this.state, error });
  }

  #become(state: RunState): void {
    this.state = state;
    this.#onChange();
  }
}

const without = <Note extends { readonly key: string }>(notes: readonly Note[], key: string): readonly Note[] =>
  notes.filter(note => note.key !== key);
