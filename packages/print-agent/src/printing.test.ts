import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { county, createHome, type TestAgent, type TestHome } from './testing/agent.ts';
import { labelLines, Page, run } from './testing/runs.ts';
import { type SinkPrinter, startSinkPrinter } from './testing/sink-printer.ts';

describe('a run of labels', () => {
  let home: TestHome;
  let agent: TestAgent;
  let page: Page;
  const sinks = {} as Record<'tspl' | 'zpl' | 'silent', SinkPrinter>;

  before(async () => {
    home = createHome();
  });
  beforeEach(async () => {
    for (const language of ['tspl', 'zpl', 'silent'] as const) sinks[language] = await startSinkPrinter(language);
    agent = await home.start([
      `大棚=tspl+tcp://127.0.0.1:${sinks.tspl.port}`,
      `zpl=zpl+tcp://127.0.0.1:${sinks.zpl.port}`,
      `silent=tspl+tcp://127.0.0.1:${sinks.silent.port}`,
    ]);
    page = new Page(agent, await agent.pair());
  });
  afterEach(async () => {
    await agent.kill('SIGKILL');
    for (const sink of Object.values(sinks)) await sink.close();
  });
  after(() => home.remove());

  const labelsOf = (sink: SinkPrinter) => sink.printed.filter(line => line !== 'SETUP');

  for (const [printer, language] of [
    ['大棚', 'tspl'],
    ['zpl', 'zpl'],
    ['silent', 'silent'],
  ] as const) {
    it(`comes out once and in order: ${language}`, async () => {
      const made = await page.print(printer, run(labelLines(1, 100)), `order-${language}`);
      assert.deepEqual([made.status, made.body.labels], [201, 100]);
      const job = await page.until(made.body.id, 'done');
      assert.deepEqual([job.sent, job.confirmed, job.inDoubt], [100, 100, null]);
      assert.deepEqual(labelsOf(sinks[language]), labelLines(1, 100));
      assert.equal(sinks[language].printed[0], 'SETUP');
    });
  }

  for (const [printer, language] of [
    ['大棚', 'tspl'],
    ['zpl', 'zpl'],
  ] as const) {
    it(`pauses when the paper runs out and goes on after it: ${language}`, async () => {
      sinks[language].emptyAfter(31);
      const { body } = await page.print(printer, run(labelLines(1, 60)), `paper-${language}`);
      const paused = await page.until(body.id, 'paused');
      assert.equal(paused.reason, 'paper-out');
      assert.match(paused.message, /缺纸/);
      assert.deepEqual(labelsOf(sinks[language]), labelLines(1, 30));
      assert.ok(paused.confirmed <= 30 && paused.sent >= 30, JSON.stringify(paused));
      assert.equal(paused.inDoubt, null, 'the printer still holds what it was sent');

      const { body: list } = await page.call('GET', '/v1/printers', undefined, { 'accept-language': 'en' });
      const shown = list.printers.find(({ name }: { name: string }) => name === printer);
      assert.deepEqual([shown.state, shown.reason], ['stopped', 'paper-out']);
      assert.match(shown.message, /out of paper/);

      const early = await page.act(body.id, 'resume');
      assert.equal(early.status, 200);
      assert.equal((await page.until(body.id, 'paused')).reason, 'paper-out', 'resumed without paper');

      sinks[language].loadPaper();
      await page.act(body.id, 'resume');
      await page.until(body.id, 'done');
      assert.deepEqual(labelsOf(sinks[language]), labelLines(1, 60));
    });
  }

  it('notices by back-pressure alone that a silent printer takes nothing more', async () => {
    sinks.silent.stopReading();
    const labels = labelLines(1, 30);
    const { body } = await page.print('silent', run(labels, 1_000_000), 'pressure');
    const paused = await page.until(body.id, 'paused');
    assert.deepEqual([paused.reason, paused.inDoubt], ['stalled', null]);
    assert.ok(paused.sent < 30);
    sinks.silent.loadPaper();
    await page.act(body.id, 'resume');
    await page.until(body.id, 'done');
    assert.deepEqual(labelsOf(sinks.silent), labels);
  });

  it('names the labels in doubt when the connection breaks, and prints none of them again unasked', async () => {
    sinks.tspl.breakAfter(13);
    const { body } = await page.print('大棚', run(labelLines(1, 40)), 'broken');
    const paused = await page.until(body.id, 'paused');
    assert.equal(paused.reason, 'connection-lost');
    assert.deepEqual(paused.inDoubt, { from: paused.confirmed + 1, to: paused.sent });
    assert.ok(paused.confirmed <= 12 && paused.sent >= 12);

    for (const from of [paused.confirmed, paused.sent + 2, 1.5]) {
      const refused = await page.act(body.id, 'resume', { from });
      assert.deepEqual([refused.status, refused.body.code], [409, 'job.label_not_in_doubt']);
    }
    await page.act(body.id, 'resume');
    await page.until(body.id, 'done');
    const missing = labelLines(1, 40).filter(line => !labelsOf(sinks.tspl).includes(line));
    assert.ok(missing.every(line => labelLines(paused.inDoubt.from, paused.inDoubt.to).includes(line)));
    assert.equal(new Set(labelsOf(sinks.tspl)).size, labelsOf(sinks.tspl).length, 'printed twice');
    assert.equal(
      sinks.tspl.printed.filter(line => line === 'SETUP').length,
      2,
      'every connection begins with the set-up',
    );
  });

  it('loses nothing either when somebody looks at the printer and says where to go on', async () => {
    sinks.silent.breakAfter(20);
    const { body } = await page.print('silent', run(labelLines(1, 100)), 'looked');
    const paused = await page.until(body.id, 'paused');
    assert.equal(paused.reason, 'connection-lost');
    await page.act(body.id, 'resume', { from: labelsOf(sinks.silent).length + 1 });
    await page.until(body.id, 'done');
    assert.deepEqual(labelsOf(sinks.silent), labelLines(1, 100));
  });

  it('waits for a printer that is switched off', async () => {
    const { port } = sinks.tspl;
    await sinks.tspl.close();
    const { body } = await page.print('大棚', run(labelLines(1, 3)), 'off');
    const paused = await page.until(body.id, 'paused');
    assert.deepEqual([paused.reason, paused.sent], ['unreachable', 0]);
    sinks.tspl = await startSinkPrinter('tspl', port);
    await page.act(body.id, 'resume');
    await page.until(body.id, 'done');
    assert.deepEqual(labelsOf(sinks.tspl), labelLines(1, 3));
  });

  it('pauses between labels when asked, keeps its place in the queue, and can be cancelled', async () => {
    sinks.tspl.emptyAfter(10);
    const first = await page.print('大棚', run(labelLines(1, 40)), 'asked-1');
    const second = await page.print('大棚', run(labelLines(41, 42)), 'asked-2');
    await page.until(first.body.id, 'paused');
    sinks.tspl.loadPaper();
    await page.act(first.body.id, 'pause');
    assert.equal((await page.call('GET', `/v1/jobs/${second.body.id}`)).body.state, 'queued');
    const cancelled = await page.act(first.body.id, 'cancel');
    assert.equal(cancelled.body.state, 'cancelled');
    await page.until(second.body.id, 'done');
    const labels = labelsOf(sinks.tspl);
    assert.deepEqual(labels.slice(-2), labelLines(41, 42));
    assert.ok(labels.length < 42);
    assert.deepEqual((await page.act(first.body.id, 'resume')).body.code, 'job.wrong_state');
  });

  it('pauses in the middle because a person asked', async () => {
    const { body } = await page.print('大棚', run(labelLines(1, 5000)), 'person');
    await sinks.tspl.whenPrinted(20);
    await page.act(body.id, 'pause');
    const paused = await page.until(body.id, 'paused');
    assert.equal(paused.reason, 'asked');
    assert.ok(paused.sent < 5000);
    await page.act(body.id, 'resume');
    await page.act(body.id, 'resume');
    await page.until(body.id, 'done');
    assert.deepEqual(labelsOf(sinks.tspl), labelLines(1, 5000));
  });

  it('is printed once however often the request arrives', async () => {
    const body = run(labelLines(1, 5));
    const answers = await Promise.all(Array.from({ length: 6 }, () => page.print('大棚', body, 'double')));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 200, 200, 200, 200, 201]);
    assert.equal(new Set(answers.map(answer => answer.body.id)).size, 1);
    await page.until(answers[0]!.body.id, 'done');
    const late = await page.print('大棚', body, 'double');
    assert.deepEqual([late.status, late.body.state, late.headers['idempotency-replayed']], [200, 'done', 'true']);
    assert.deepEqual(labelsOf(sinks.tspl), labelLines(1, 5));

    const other = await page.print('大棚', run(labelLines(6, 7)), 'double');
    assert.deepEqual([other.status, other.body.code], [422, 'job.key_reused']);
  });

  it('is found again by a page that was reloaded, and by no other page', async () => {
    const { body } = await page.print('大棚', run(labelLines(1, 2)), 'reload');
    const { body: list } = await page.call('GET', '/v1/jobs');
    assert.equal(list.jobs[0].id, body.id);
    assert.equal(list.jobs[0].key, 'reload');
    const stranger = new Page(agent, await agent.pair(county), county);
    assert.equal((await stranger.call('GET', `/v1/jobs/${body.id}`)).status, 404);
    assert.equal((await stranger.act(body.id, 'cancel')).status, 404);
    assert.deepEqual((await stranger.call('GET', '/v1/jobs')).body.jobs, []);
  });

  it('may be one document, sent as it is', async () => {
    const made = await page.call('POST', '/v1/jobs?printer=silent', 'LABEL 1\nLABEL 2\n', {
      'idempotency-key': 'plain',
    });
    assert.equal(made.body.labels, 1);
    await page.until(made.body.id, 'done');
    assert.deepEqual(sinks.silent.printed, labelLines(1, 2));
  });
});
