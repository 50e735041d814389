import type { Server } from 'node:http';
import { serve } from '@hono/node-server';

/** How long a client may take, so that slow ones do not hold their connections for good. */
export interface Patience {
  /** For the headers of a request. */
  readonly headersMs: number;
  /** For all of it: a photograph of 5 MB over a line of 20 KB a second. */
  readonly requestMs: number;
  /** How often that is looked at. */
  readonly checkMs: number;
}

const patience: Patience = { headersMs: 20_000, requestMs: 300_000, checkMs: 5_000 };

interface Place {
  readonly host: string;
  readonly port: number;
}

/** Serves over HTTP; rejects where the place is taken or not ours. */
export function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { host, port }: Place,
  { headersMs, requestMs, checkMs }: Patience = patience,
): Promise<Server> {
  const serverOptions = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs };
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host, serverOptions }, () => {
      server.off('error', reject);
      resolve(server);
    }) as Server;
    server.on('error', reject);
  });
}
