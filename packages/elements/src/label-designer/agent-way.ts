import type { LitElement, ReactiveController } from 'lit';
import type { Language } from '../foundation/language.ts';
import type { Agent } from './agent/agent.ts';
import { recall } from './agent/agent-memory.ts';
import { PrintProgressEvent } from './label-designer-events.ts';
import { begunRuns } from './printers/begun-notes.ts';
import type { PrintProgress } from './printers/run-part.ts';

/** The way to the print agent: what speaks with it is loaded when it is first wanted, and let go of with the element. */
export class AgentWay implements ReactiveController {
  /** Undefined until it was wanted and has arrived. */
  agent: Agent | undefined;
  readonly #host: LitElement;
  readonly #language: () => Language;
  readonly #isOffered: () => boolean;
  #leave = new AbortController();

  constructor(host: LitElement, language: () => Language, isOffered: () => boolean) {
    this.#host = host;
    this.#language = language;
    this.#isOffered = isOffered;
    host.addController(this);
  }

  /** A page that comes back tells how far it came, and looks after the runs it left behind; others leave the agent alone until it is wanted. */
  hostConnected(): void {
    this.#leave = new AbortController();
    if (!this.#isOffered()) return;
    for (const progress of begunRuns()) this.#tell(progress);
    if (recall().runs.length > 0) void this.look();
  }

  hostDisconnected(): void {
    this.#leave.abort();
    this.agent = undefined;
  }

  async look(): Promise<void> {
    const { signal } = this.#leave;
    const part = await import('./agent/agent.ts');
    if (signal.aborted) return;
    this.agent ??= new part.Agent(
      this.#language,
      () => this.#host.requestUpdate(),
      signal,
      progress => this.#tell(progress),
    );
    await this.agent.desk.look();
  }

  #tell(progress: PrintProgress): void {
    this.#host.dispatchEvent(new PrintProgressEvent(progress));
  }
}
