import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '@suyuan/testkit/chromium';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { createHome, type TestAgent, type TestHome } from '../../packages/print-agent/src/testing/agent.ts';
import { labelLines } from '../../packages/print-agent/src/testing/runs.ts';
import { type SinkPrinter, startSinkPrinter } from '../../packages/print-agent/src/testing/sink-printer.ts';

const source = 'packages/elements/src/label-designer/printers/agent-printer.ts';

/** Pages of a site with a strict policy, on an origin of their own. */
const serve = async (script: string, agentPort: number): Promise<Server> => {
  const server = createServer((request, response) => {
    const isScript = request.url === '/agent.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'content-security-policy': `default-src 'self'; connect-src http://127.0.0.1:${agentPort}`,
    });
    response.end(isScript ? script : '<!doctype html><title>labels</title>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const originOf = (server: Server) => `http://localhost:${(server.address() as { port: number }).port}`;

describe('a page that prints through the agent', () => {
  let sink: SinkPrinter;
  let home: TestHome;
  let agent: TestAgent;
  let site: Server;
  let stranger: Server;
  let browser: Browser;
  let page: Page;

  before(async () => {
    const { outputFiles } = await build({ entryPoints: [source], bundle: true, format: 'esm', write: false });
    const script = outputFiles[0]!.text;
    sink = await startSinkPrinter('tspl');
    home = createHome();
    // Known before the agent starts, since the sites' policy names it.
    const port = await freePort();
    site = await serve(script, port);
    stranger = await serve(script, port);
    agent = await home.start(
      [`store=tspl+tcp://127.0.0.1:${sink.port}`],
      ['--port', String(port), '--origin', originOf(site)],
    );
    browser = await launchChromium();
    // Chromium asks whether a page may reach this machine; here the answer is yes.
    await browser
      .defaultBrowserContext()
      .overridePermissions(originOf(site), ['local-network-access' as never])
      .catch(() => undefined);
    page = await browser.newPage();
    await page.goto(originOf(site));
  });
  after(async () => {
    await browser?.close();
    await home?.remove();
    for (const server of [site, stranger]) if (server) await close(server);
    await sink?.close();
  });

  it('pairs, prints, sees the paper run out, and finds its job again after a reload', async () => {
    const url = `http://127.0.0.1:${agent.port}`;
    sink.emptyAfter(11);
    const first = await page.evaluate(
      async ({ url, code }) => {
        const { pairAgent, createAgentPrinter } = await import(`${location.origin}/agent.js`);
        const token = await pairAgent(code, { url });
        sessionStorage.setItem('token', token);
        const printing = createAgentPrinter({ url, token, language: 'en' });
        const pieces = ['SETUP\n', ...Array.from({ length: 40 }, (_, index) => `LABEL ${index + 1}\n`)];
        const framed = pieces.flatMap(text => [Uint8Array.of(0, 0, 0, text.length), text]);
        const labels = new Blob(framed, { type: 'application/vnd.suyuan.labels' });
        const order = { key: 'order-1' };
        const [job, again] = await Promise.all([
          printing.print('store', labels, order),
          printing.print('store', labels, order),
        ]);
        const paused = await new Promise(resolve => {
          printing
            .follow(job.id, (seen: { state: string }) => seen.state === 'paused' && resolve(seen))
            .catch(() => {});
        });
        const printers = await printing.printers();
        return { isOne: job.id === again.id, paused, printers };
      },
      { url, code: agent.code },
    );
    assert.ok(first.isOne, 'a double click made two jobs');
    assert.match(JSON.stringify(first.paused), /"paper-out".*Load it/);
    assert.match(JSON.stringify(first.printers), /"stopped"/);

    await page.reload();
    sink.loadPaper();
    const last = await page.evaluate(async url => {
      const { createAgentPrinter } = await import(`${location.origin}/agent.js`);
      const printing = createAgentPrinter({ url, token: sessionStorage.getItem('token') ?? '' });
      const [job] = await printing.jobs();
      await printing.resume(job.id);
      return printing.follow(job.id, () => undefined);
    }, url);
    assert.deepEqual([last.key, last.state, last.confirmed], ['order-1', 'done', 40]);
    assert.deepEqual(sink.printed, ['SETUP', ...labelLines(1, 40)]);
  });

  it('is the only one: another site cannot even ask, with the token in its hands', async () => {
    const token = await page.evaluate(() => sessionStorage.getItem('token') ?? '');
    const other = await browser.newPage();
    await other.goto(originOf(stranger));
    const code = await other.evaluate(
      async ({ url, token }) => {
        const { createAgentPrinter } = await import(`${location.origin}/agent.js`);
        return createAgentPrinter({ url, token })
          .printers()
          .then(
            () => 'answered',
            (error: { code: string }) => error.code,
          );
      },
      { url: `http://127.0.0.1:${agent.port}`, token },
    );
    assert.equal(code, 'agent.unreachable');
  });
});

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await close(server);
  return port;
};

const close = async (server: Server): Promise<void> => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
};
