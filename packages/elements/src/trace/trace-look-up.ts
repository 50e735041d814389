import type { Client } from '@suyuan/client';
import type { getTrace, TraceDocument } from '@suyuan/contract/trace';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Why there is no document: the code of a problem document as the API answers it, or of the client's own. */
export interface TraceProblem {
  readonly code: string;
}

export type LookUpState =
  | { readonly name: 'idle' }
  | { readonly name: 'loading' }
  /** `isStale`: the last attempt to read it again failed. */
  | { readonly name: 'found'; readonly document: TraceDocument; readonly isStale: boolean }
  | { readonly name: 'failed'; readonly problem: TraceProblem };

/** What to look up. `document` or `problem` is what the page knows already: shown at once, asked again in a while. */
export interface Target {
  readonly client: Client | undefined;
  readonly code: string;
  /** Seconds; 0 for never again. */
  readonly every: number;
  readonly document: TraceDocument | undefined;
  readonly problem: TraceProblem | undefined;
}

/** What the client needs to know of the operation: the contract's schemas would cost a page more than the whole element. */
const traceRequest = {
  method: 'GET',
  path: '/api/v1/traces/{code}',
  status: 200,
} satisfies Pick<typeof getTrace, 'method' | 'path' | 'status'> as typeof getTrace;

/** Asking again will not turn a wrong code into a right one. */
const isFinal = (problem: TraceProblem): boolean => problem.code.startsWith('code.');

const begin = ({ code, document, problem }: Target): LookUpState => {
  if (document) return { name: 'found', document, isStale: false };
  if (problem) return { name: 'failed', problem };
  return { name: code === '' ? 'idle' : 'loading' };
};

/**
 * Reads a trace document and keeps it fresh, so that a recall reaches a page that stays open: asks again after a while and
 * when the page or the network comes back, never while it is hidden. The browser's cache turns that into `If-None-Match`.
 */
export class TraceLookUp implements ReactiveController {
  state: LookUpState = { name: 'idle' };

  readonly #host: ReactiveControllerHost;
  readonly #onAnswer: () => void;
  #target: Target | undefined;
  #connection: AbortController | undefined;
  #attempt: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** In a row. */
  #failures = 0;

  /** Asks if that is due and anyone is looking. */
  readonly #wake = (): void => {
    const isDue = this.state.name === 'loading' || (this.#target?.every ?? 0) > 0;
    if (isDue && !document.hidden) void this.#look();
  };

  constructor(host: ReactiveControllerHost, onAnswer: () => void) {
    this.#host = host;
    this.#onAnswer = onAnswer;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    document.addEventListener('visibilitychange', this.#wake, this.#connection);
    addEventListener('online', this.#wake, this.#connection);
    if (this.#target) this.#wake();
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#stop();
  }

  /** Turns to a target; does nothing if it is the same as before. */
  follow(target: Target): void {
    const before = this.#target;
    this.#target = target;
    const isSame = (['client', 'code', 'every', 'document', 'problem'] as const).every(
      key => target[key] === before?.[key],
    );
    if (isSame) return;
    this.#stop();
    this.state = begin(target);
    if (this.state.name === 'loading') void this.#look();
    else this.#schedule();
  }

  /** Asks at once, after a failure say. */
  retry(): void {
    this.#stop();
    this.state = { name: 'loading' };
    this.#host.requestUpdate();
    void this.#look();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#attempt?.abort();
  }

  #schedule(): void {
    const { every = 0 } = this.#target ?? {};
    if (this.#connection?.signal.aborted === false && every > 0) {
      // Back soon after a failure, later each time: a network that has just returned needs a moment.
      this.#timer = setTimeout(this.#wake, (this.#failures ? Math.min(every, 2 ** this.#failures) : every) * 1000);
    }
  }

  async #look(): Promise<void> {
    const { client, code = '' } = this.#target ?? {};
    if (!client || code === '' || (this.state.name === 'failed' && isFinal(this.state.problem))) return;
    this.#stop();
    const attempt = new AbortController();
    this.#attempt = attempt;
    const state = await this.#ask(client, code, attempt.signal);
    if (attempt.signal.aborted) return;
    this.state = state;
    this.#failures = state.name === 'found' && !state.isStale ? 0 : this.#failures + 1;
    this.#schedule();
    this.#host.requestUpdate();
    this.#onAnswer();
  }

  async #ask(client: Client, code: string, signal: AbortSignal): Promise<LookUpState> {
    try {
      const document = await client.call(traceRequest, { params: { code }, cache: 'no-cache', signal });
      return { name: 'found', document, isStale: false };
    } catch (error) {
      const problem = { code: String((error as { code?: unknown }).code) };
      return this.state.name === 'found' && !isFinal(problem)
        ? { ...this.state, isStale: true }
        : { name: 'failed', problem };
    }
  }
}
