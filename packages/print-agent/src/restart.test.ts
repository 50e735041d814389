import assert from 'node:assert/strict';
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { createHome, type TestAgent, type TestHome } from './testing/agent.ts';
import { labelLines, Page, run } from './testing/runs.ts';
import { type SinkPrinter, startSinkPrinter } from './testing/sink-printer.ts';

describe('an agent that is killed', () => {
  let home: TestHome;
  let sink: SinkPrinter;
  let token: string;
  const start = async (): Promise<[TestAgent, Page]> => {
    const agent = await home.start([`store=tspl+tcp://127.0.0.1:${sink.port}`]);
    token ||= await agent.pair();
    return [agent, new Page(agent, token)];
  };
  const labels = () => sink.printed.filter(line => line !== 'SETUP');

  beforeEach(async () => {
    token = '';
    sink = await startSinkPrinter('tspl');
    home = createHome();
  });
  afterEach(async () => {
    await home.remove();
    await sink.close();
  });

  /** Kills it in the middle of 500 labels and starts it again. */
  const interrupt = async (): Promise<[Page, string]> => {
    const [agent, page] = await start();
    const { body } = await page.print('store', run(labelLines(1, 500)), 'killed');
    await sink.whenPrinted(100);
    await agent.kill('SIGKILL');
    return [(await start())[1], body.id];
  };

  it('repeats no label, and names the few that may be missing', async () => {
    const [page, id] = await interrupt();
    const paused = await page.until(id, 'paused');
    assert.equal(paused.reason, 'interrupted');
    assert.ok(paused.inDoubt.to - paused.inDoubt.from < 8, JSON.stringify(paused.inDoubt));
    const before = labels().length;
    assert.ok(before >= paused.confirmed && before <= paused.sent, 'what came out is within what the journal says');

    await page.act(id, 'resume');
    await page.until(id, 'done');
    assert.equal(new Set(labels()).size, labels().length, 'printed twice');
    const doubtful = labelLines(paused.inDoubt.from, paused.inDoubt.to);
    const missing = labelLines(1, 500).filter(line => !labels().includes(line));
    assert.deepEqual(
      missing,
      missing.filter(line => doubtful.includes(line)),
    );
  });

  it('loses none either when somebody says which came out last', async () => {
    const [page, id] = await interrupt();
    await page.until(id, 'paused');
    await page.act(id, 'resume', { from: labels().length + 1 });
    await page.until(id, 'done');
    assert.deepEqual(labels(), labelLines(1, 500));
  });

  it('still knows a request that is sent again, during the run and after it', async () => {
    const [page, id] = await interrupt();
    const again = await page.print('store', run(labelLines(1, 500)), 'killed');
    assert.deepEqual([again.status, again.body.id], [200, id]);
    await page.act(id, 'cancel');
    const count = labels().length;
    const late = await page.print('store', run(labelLines(1, 500)), 'killed');
    assert.deepEqual([late.status, late.body.state], [200, 'cancelled']);
    assert.equal(labels().length, count);
  });

  it('prints what was waiting, keeps what was paused, and reads a journal cut short', async () => {
    const [agent, page] = await start();
    sink.emptyAfter(0);
    const first = await page.print('store', run(labelLines(1, 4)), 'first');
    const second = await page.print('store', run(labelLines(5, 6)), 'second');
    await page.until(first.body.id, 'paused');
    await agent.kill('SIGKILL');
    appendFileSync(join(home.folder, 'jobs', `${first.body.id}.jsonl`), '{"state":"do');
    sink.loadPaper();
    const [, next] = await start();
    const paused = await next.until(first.body.id, 'paused');
    assert.equal(paused.reason, 'paper-out');
    await next.act(first.body.id, 'resume', { from: paused.confirmed + 1 + labels().length });
    await next.until(second.body.id, 'done');
    assert.deepEqual(labels(), labelLines(1, 6));
  });

  it('leaves no label data behind once a job is over', async () => {
    const [agent, page] = await start();
    const { body } = await page.print('store', run(labelLines(1, 4)), 'over');
    await page.until(body.id, 'done');
    assert.deepEqual(readdirSync(join(home.folder, 'jobs')), [`${body.id}.jsonl`]);
    await agent.kill('SIGKILL');
    const [, next] = await start();
    assert.equal((await next.call('GET', `/v1/jobs/${body.id}`)).body.state, 'done');
  });
});
