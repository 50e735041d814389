import { ApiError, type Client } from '@suyuan/client';

/** A slow link may need this long for a picture; after it the visitor is told, and may send again. */
const PATIENCE_MS = 120_000;

/**
 * Asks the server on behalf of an element, while it is on the page and no longer than the visitor's patience. Once hung
 * up, nothing is heard any more, neither answers nor failures.
 */
export class RequestLine {
  #connection = new AbortController();
  readonly #client: () => Client | undefined;
  readonly #refused: (error: unknown) => void;

  constructor(client: () => Client | undefined, refused: (error: unknown) => void) {
    this.#client = client;
    this.#refused = refused;
  }

  /** Aborts when the element leaves the page. */
  get signal(): AbortSignal {
    return this.#connection.signal;
  }

  open(): void {
    this.#connection = new AbortController();
  }

  hangUp(): void {
    this.#connection.abort();
  }

  async ask<T>(
    work: (client: Client, signal: AbortSignal) => Promise<T>,
    answered: (answer: T) => void,
  ): Promise<void> {
    const connection = this.#connection.signal;
    const request = new AbortController();
    const giveUp = () => request.abort(new ApiError('network.unreachable'));
    connection.addEventListener('abort', giveUp);
    const timer = setTimeout(giveUp, PATIENCE_MS);
    try {
      const client = this.#client();
      if (!client) throw new ApiError('network.unreachable');
      const answer = await work(client, request.signal);
      if (!connection.aborted) answered(answer);
    } catch (error) {
      if (!connection.aborted) this.#refused(error);
    } finally {
      clearTimeout(timer);
      connection.removeEventListener('abort', giveUp);
    }
  }
}
