import { expect, fixture } from '@open-wc/testing';
import type { AgentJob, PrintAgent } from '../printers/agent-printer.ts';
import { AgentRun } from './agent-run.ts';
import { zhCn } from './locales/zh-cn.ts';
import { renderRun } from './run-panel.ts';

const paused: AgentJob = {
  id: 'job-1',
  printer: '办公室',
  key: 'run-1',
  state: 'paused',
  reason: 'queue-dropped',
  message: '打印队列丢掉了任务。',
  labels: 1,
  sent: 1,
  confirmed: 0,
  inDoubt: { from: 1, to: 1 },
};

describe('a run on its way to the printer', () => {
  const open = async (job: AgentJob, isDocument: boolean) => {
    const resumed: (number | undefined)[] = [];
    const agent = {
      follow: async () => job,
      resume: async (_id: string, label?: number) => {
        resumed.push(label);
        return { ...job, state: 'done' };
      },
    } as unknown as PrintAgent;
    const order = { key: job.key, printer: job.printer, from: 301 };
    const run = new AgentRun(agent, order, () => {}, new AbortController().signal);
    await run.follow(job);
    const ignore = () => {};
    const panel = { words: zhCn, close: '关闭', run, isDocument, answers: { isCancelling: false } };
    const view = await fixture<HTMLElement>(
      renderRun({ ...panel, onAnswers: ignore, onRetry: ignore, onClose: ignore }),
    );
    const press = (words: string) =>
      [...view.querySelectorAll('button')].find(button => button.textContent?.trim() === words)!.click();
    return { view, press, resumed };
  };

  it('asks for a serial where labels are in doubt', async () => {
    const { view, press, resumed } = await open(
      { ...paused, labels: 40, sent: 12, inDoubt: { from: 9, to: 12 } },
      false,
    );
    expect(view.textContent).to.contain('第 309 到第 312 号');
    expect(view.querySelector('input')!.value).to.equal('313');
    press('继续');
    expect(resumed).to.deep.equal([13]);
  });

  it('asks about the whole of a document, which has no place to go on from', async () => {
    const { view, press, resumed } = await open(paused, true);
    expect(view.textContent).to.contain('整份文件已发出');
    expect(view.textContent).not.to.match(/第 \d+ 号|枚，共/);
    expect(view.querySelector('input')).to.equal(null);
    press('整份再打一遍');
    press('不再打');
    expect(resumed).to.deep.equal([1, undefined]);
  });
});
