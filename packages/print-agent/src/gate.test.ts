import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { county, createHome, shop, type TestAgent, type TestHome } from './testing/agent.ts';
import { Page, run } from './testing/runs.ts';
import { type SinkPrinter, startSinkPrinter } from './testing/sink-printer.ts';

describe('the agent', () => {
  let home: TestHome;
  let agent: TestAgent;
  let sink: SinkPrinter;
  let token: string;
  const start = () => home.start([`store=tspl+tcp://127.0.0.1:${sink.port}`], ['--largest-job', '1']);

  before(async () => {
    sink = await startSinkPrinter('tspl');
    home = createHome();
    agent = await start();
    token = await agent.pair();
  });
  after(async () => {
    await home.remove();
    await sink.close();
  });

  it('refuses every other site, and requests that name none, token or not', async () => {
    for (const origin of ['https://evil.example', 'http://shop.example.cn', `${shop}.evil.example`, 'null', '']) {
      for (const [method, path] of [
        ['GET', '/v1/printers'],
        ['POST', '/v1/pairing'],
        ['POST', '/v1/jobs?printer=store'],
        ['OPTIONS', '/v1/jobs'],
      ] as const) {
        const answer = await agent.call(method, path, { origin, token });
        assert.deepEqual(
          [answer.status, answer.body.code],
          [403, 'agent.foreign_origin'],
          `${origin} ${method} ${path}`,
        );
        assert.equal(answer.headers['access-control-allow-origin'], undefined);
        assert.equal(answer.headers['access-control-allow-private-network'], undefined);
      }
    }
  });

  it('refuses names that were rebound to this machine', async () => {
    for (const host of [`evil.example:${agent.port}`, 'evil.example', '127.0.0.1.evil.example', '0.0.0.0', '[::1]']) {
      const answer = await agent.call('GET', '/v1/printers', { host, token });
      assert.deepEqual([answer.status, answer.body.code], [421, 'agent.wrong_host'], host);
    }
    assert.equal((await agent.call('GET', '/v1/printers', { host: `localhost:${agent.port}`, token })).status, 200);
  });

  it('lets a browser in by preflight for exactly its site', async () => {
    const headers = { 'access-control-request-method': 'POST', 'access-control-request-private-network': 'true' };
    const answer = await agent.call('OPTIONS', '/v1/jobs', { headers });
    assert.equal(answer.status, 204);
    assert.equal(answer.headers['access-control-allow-origin'], shop);
    assert.equal(answer.headers['access-control-allow-private-network'], 'true');
    assert.match(String(answer.headers['access-control-allow-headers']), /authorization.*idempotency-key/);
    assert.match(String(answer.headers['vary']), /origin/);
  });

  it('answers nobody who is not paired, nor with the token of another site', async () => {
    for (const call of [{}, { token: 'x' }, { origin: county, token }]) {
      const answer = await agent.call('GET', '/v1/printers', call);
      assert.deepEqual([answer.status, answer.body.code], [401, 'agent.not_paired']);
      assert.match(answer.body.title, /配对码/);
    }
  });

  it('prints on its own printers alone, and nothing that came broken, empty, too large or without a key', async () => {
    const page = new Page(agent, token);
    const whole = run(['LABEL 1']);
    const refusals = [
      [await page.print('other', whole, 'k'), 404, 'printer.unknown'],
      [await page.print('tcp://127.0.0.1:1', whole, 'k'), 404, 'printer.unknown'],
      [await page.print('store', whole, ''), 400, 'job.key_missing'],
      [await page.print('store', whole.subarray(0, -1), 'k'), 422, 'job.broken_pieces'],
      [await page.print('store', Buffer.concat([whole, Buffer.alloc(4)]), 'k'), 422, 'job.broken_pieces'],
      [await page.print('store', run([]), 'k'), 422, 'job.empty'],
      [await page.print('store', new Uint8Array(), 'k'), 422, 'job.empty'],
      [await page.print('store', run(['x'.repeat(1024 * 1024)]), 'k'), 413, 'job.too_large'],
    ] as const;
    assert.deepEqual(
      refusals.map(([answer]) => [answer.status, answer.body.code]),
      refusals.map(([, status, code]) => [status, code]),
    );
    assert.deepEqual(sink.printed, []);
    const made = await page.print('store', whole, 'k');
    assert.equal(made.status, 201, 'a refused request leaves its key free');
    await page.until(made.body.id, 'done');
  });

  it('prints nothing of a job whose page went away while sending it', async () => {
    const page = new Page(agent, token);
    const whole = run(['LABEL 8', 'LABEL 9']);
    const before = sink.printed.length;
    await agent.breakOff('/v1/jobs?printer=store', whole.subarray(0, whole.length - 12), whole.length, {
      authorization: `Bearer ${token}`,
      'content-type': 'application/vnd.suyuan.labels',
      'idempotency-key': 'gone',
    });
    const made = await page.print('store', run(['LABEL 2']), 'next');
    await page.until(made.body.id, 'done');
    assert.deepEqual(sink.printed.slice(before), ['SETUP', 'LABEL 2']);
    const { body: list } = await page.call('GET', '/v1/jobs');
    assert.ok(!list.jobs.some(({ key }: { key: string }) => key === 'gone'));
    assert.equal((await page.print('store', whole, 'gone')).status, 201, 'the page may come back and send all of it');
  });

  it('remembers pairings when it starts again, keeps no token in clear, and forgets them when asked', async () => {
    await agent.kill('SIGTERM');
    agent = await start();
    const page = new Page(agent, token);
    assert.equal((await page.call('GET', '/v1/printers')).status, 200);
    const { readFileSync, statSync } = await import('node:fs');
    const file = `${home.folder}/pairings.json`;
    assert.ok(!readFileSync(file, 'utf8').includes(token));
    assert.equal(statSync(file).mode & 0o077, 0);
    assert.equal((await page.call('DELETE', '/v1/pairing')).status, 204);
    assert.equal((await page.call('GET', '/v1/printers')).status, 401);
  });

  it('pairs once with each code, and with none after five wrong ones', async () => {
    const pair = (code: string) => agent.call('POST', '/v1/pairing', { body: JSON.stringify({ code }) });
    const first = agent.code;
    assert.equal((await pair(first)).status, 201);
    const wrong = [first, '', 'abcd', '0000-0000x', '1'];
    for (const code of wrong) assert.equal((await pair(code)).body.code, 'pairing.wrong_code', code);
    assert.equal((await agent.call('POST', '/v1/pairing', { body: 'nonsense' })).body.code, 'pairing.closed');
    const shown = [...agent.words().matchAll(/\d{4}-\d{4}/g)].at(-1)![0];
    assert.equal((await pair(shown)).body.code, 'pairing.closed', 'the last code is void');
    assert.match(agent.words(), /已作废[\s\S]*void/);
  });

  it('speaks the language asked for', async () => {
    const titles = ['en-GB,zh;q=0.5', 'zh-CN', 'fr', 'en;q=0.1,zh;q=0.9'].map(async language => {
      const answer = await agent.call('GET', '/v1/printers', { headers: { 'accept-language': language } });
      return /\p{Script=Han}/u.test(answer.body.title) ? 'zh' : 'en';
    });
    assert.deepEqual(await Promise.all(titles), ['en', 'zh', 'zh', 'zh']);
  });
});
