import type { Context, ContextCallback, ContextEvent } from '@lit/context';
import type { Client } from '@suyuan/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Carries the API client to the elements: an element never builds its own. */
export const clientContext = Symbol.for('suyuan-client') as unknown as Context<symbol, Client>;

/**
 * Gives a client to every element below `target` that has no nearer one. The embeds call it on the document with the origin
 * that they were loaded from; a page that talks to another server calls it on any ancestor, and the nearer wins.
 */
export function provideClient(target: EventTarget, client: Client): void {
  target.addEventListener('context-request', event => {
    const request = event as ContextEvent<typeof clientContext>;
    if (request.context !== clientContext) return;
    request.stopPropagation();
    request.callback(client);
  });
  // Elements that asked before there was anyone to answer ask again.
  target.dispatchEvent(new Event('context-provider', { bubbles: true, composed: true }));
}

/** The context protocol's request, without the rest of the library: it is on every page that embeds one element. */
class ClientRequest extends Event {
  readonly context = clientContext;
  readonly callback: ContextCallback<Client>;

  constructor(callback: ContextCallback<Client>) {
    super('context-request', { bubbles: true, composed: true });
    this.callback = callback;
  }
}

/** Holds the client nearest to its host, and renders the host anew when one is found. */
export class ClientController implements ReactiveController {
  /** Undefined as long as no page has provided one. */
  client: Client | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #search: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#search = new AbortController();
    document.addEventListener('context-provider', () => this.#ask(), this.#search);
    this.#ask();
  }

  hostDisconnected(): void {
    this.#search?.abort();
    this.client = undefined;
  }

  #ask(): void {
    if (this.client) return;
    this.#host.dispatchEvent(
      new ClientRequest(client => {
        this.client = client;
        this.#host.requestUpdate();
      }),
    );
  }
}
