import { type ContextEvent, createContext } from '@lit/context';
import type { Client } from '@suyuan/client';

/** Carries the API client to the elements: an element never builds its own. */
export const clientContext = createContext<Client>(Symbol.for('suyuan-client'));

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
}
