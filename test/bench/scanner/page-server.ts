import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { buildPage } from './build-page.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
};

/** The bench's pages, bundled and served on the loopback address until closed. */
export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the pages, and beside them the files of which `isKnown` says yes, as `?picture=PATH`. */
export async function servePages(isKnown: (path: string) => boolean): Promise<PageServer> {
  const site = await mkdtemp(join(tmpdir(), 'suyuan-bench-'));
  await buildPage(site);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = url.searchParams.get('picture');
    const file = asked ? (isKnown(asked) ? asked : '') : join(site, url.pathname === '/' ? 'index.html' : url.pathname);
    if (url.pathname === '/favicon.ico') response.writeHead(204).end();
    else if (!existsSync(file)) response.writeHead(404).end();
    else {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    async close() {
      server.close();
      await rm(site, { recursive: true });
    },
  };
}
