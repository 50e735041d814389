import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { createHome, type TestAgent, type TestHome } from './testing/agent.ts';
import { cupsIsHere, startCups, type TestCups } from './testing/cups.ts';
import { labelLines, Page, run } from './testing/runs.ts';
import { type SinkPrinter, startSinkPrinter } from './testing/sink-printer.ts';

// Where CI promises CUPS, its absence is a failure and not a skipped test.
const skip = !cupsIsHere && !process.env['CI'] && 'NOT TESTED: printing through CUPS; install cups and be root for it';

// A suite that is skipped counts as nothing; a test is counted and reported.
if (skip) it('a CUPS queue', { skip });

describe('a CUPS queue', { skip }, () => {
  let cups: TestCups;
  let sink: SinkPrinter;
  let home: TestHome;
  let agent: TestAgent;
  let page: Page;
  const labels = () => sink.printed.filter(line => line !== 'SETUP');

  before(async () => {
    cups = await startCups();
    sink = await startSinkPrinter('silent');
    cups.addQueue('Labels', sink.port);
    home = createHome();
    const address = `127.0.0.1:${cups.port}`;
    agent = await home.start([
      `labels=tspl+cups://${address}/Labels`,
      `none=zpl+cups://${address}/missing`,
      'nowhere=pdf+cups://127.0.0.1:1/queue',
    ]);
    page = new Page(agent, await agent.pair());
  });
  beforeEach(() => {
    (sink.printed as string[]).length = 0;
  });
  after(async () => {
    await home?.remove();
    await cups?.stop();
    await sink?.close();
  });

  it('gets every label once and untouched, fifty a CUPS job', async () => {
    const { body } = await page.print('labels', run(labelLines(1, 120)), 'whole');
    const job = await page.until(body.id, 'done');
    assert.equal(job.confirmed, 120);
    assert.deepEqual(labels(), labelLines(1, 120));
    assert.equal(sink.printed.length - labels().length, 3, 'each CUPS job brings the set-up');
    assert.match(cups.run('/usr/bin/lpstat', '-W', 'completed', '-o'), /Labels-3/);
  });

  it('that is stopped keeps its labels, says so, and goes on', async () => {
    cups.run('/usr/sbin/cupsdisable', 'Labels');
    const { body } = await page.print('labels', run(labelLines(1, 60)), 'stopped');
    const paused = await page.until(body.id, 'paused');
    assert.deepEqual([paused.reason, paused.inDoubt], ['queue-stopped', null]);
    assert.match(paused.message, /停用/);
    cups.run('/usr/sbin/cupsenable', 'Labels');
    await page.act(body.id, 'resume');
    await page.until(body.id, 'done');
    assert.deepEqual(labels(), labelLines(1, 60));
  });

  it('whose job somebody cancelled leaves those labels in doubt', async () => {
    cups.run('/usr/sbin/cupsdisable', 'Labels');
    const { body } = await page.print('labels', run(labelLines(1, 60)), 'dropped');
    await page.until(body.id, 'paused');
    cups.run('/usr/bin/cancel', '-a', 'Labels');
    cups.run('/usr/sbin/cupsenable', 'Labels');
    await page.act(body.id, 'resume');
    const dropped = await page.until(body.id, 'paused');
    assert.deepEqual([dropped.reason, dropped.inDoubt], ['queue-dropped', { from: 1, to: 50 }]);
    await page.act(body.id, 'resume', { from: 1 });
    await page.until(body.id, 'done');
    assert.deepEqual(labels(), labelLines(1, 60));
  });

  it('forgets what is cancelled before it was printed', async () => {
    cups.run('/usr/sbin/cupsdisable', 'Labels');
    const { body } = await page.print('labels', run(labelLines(1, 5)), 'cancelled');
    await page.until(body.id, 'paused');
    await page.act(body.id, 'cancel');
    const next = await page.print('labels', run(labelLines(6, 7)), 'after');
    await page.until(next.body.id, 'paused');
    cups.run('/usr/sbin/cupsenable', 'Labels');
    await page.act(next.body.id, 'resume');
    await page.until(next.body.id, 'done');
    assert.deepEqual(labels(), labelLines(6, 7));
  });

  it('that holds a job back says so', async () => {
    cups.run('/usr/sbin/cupsdisable', 'Labels');
    const { body } = await page.print('labels', run(labelLines(1, 3)), 'held');
    await page.until(body.id, 'paused');
    const [id = ''] = /Labels-\d+/.exec(cups.run('/usr/bin/lpstat', '-o')) ?? [];
    cups.run('/usr/bin/lp', '-i', id, '-H', 'hold');
    cups.run('/usr/sbin/cupsenable', 'Labels');
    await page.act(body.id, 'resume');
    assert.equal((await page.until(body.id, 'paused')).reason, 'queue-held');
    cups.run('/usr/bin/lp', '-i', id, '-H', 'resume');
    await page.act(body.id, 'resume');
    await page.until(body.id, 'done');
    assert.deepEqual(labels(), labelLines(1, 3));
  });

  it('that does not exist, or whose service is down, is said before any label is in doubt', async () => {
    const { body: list } = await page.call('GET', '/v1/printers');
    const states = list.printers.map(({ name, state, reason }: Record<string, string>) => [name, state, reason]);
    assert.deepEqual(states, [
      ['labels', 'ready', undefined],
      ['none', 'unreachable', 'queue-refused'],
      ['nowhere', 'unreachable', 'cups-unreachable'],
    ]);
    for (const [printer, reason] of [
      ['none', 'queue-refused'],
      ['nowhere', 'cups-unreachable'],
    ] as const) {
      const { body } = await page.print(printer, run(labelLines(1, 2)), printer);
      const paused = await page.until(body.id, 'paused');
      assert.deepEqual([paused.reason, paused.sent, paused.inDoubt], [reason, 0, null]);
    }
  });
});
