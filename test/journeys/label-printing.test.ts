import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createHome, type TestAgent, type TestHome } from '../../packages/print-agent/src/testing/agent.ts';
import { type SinkPrinter, startSinkPrinter } from '../../packages/print-agent/src/testing/sink-printer.ts';
import { type House, openHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

/** The address that the console's policy allows, and no other. */
const agentPort = '9180';
const layout = '追溯标签 40×30 40 × 30 毫米';

/** A producer designs a label and prints it, by the print agent and by the browser. */
describe('printing labels from the console', () => {
  let house: House;
  let home: TestHome;
  let agent: TestAgent;
  let sink: SinkPrinter;
  let producer: Visitor;

  const openLabels = async () => {
    await producer.press('批次', 'link');
    await producer.page.locator('main table a').click();
    await producer.press('标签打印', 'link');
  };
  const startAgent = (...more: string[]) =>
    home.start([`仓库=zpl+tcp://127.0.0.1:${sink.port}`], ['--port', agentPort, ...more]);
  const orderByAgent = async (from: number, to: number) => {
    const { press, fill, choose } = producer;
    await press('打印', 'button');
    await press('ZPL（斑马等标签机）', 'radio');
    await press('版面存进打印机，每枚只发变化的内容（快得多）', 'radio');
    await choose('送到', '打印助手（网络打印机、系统打印队列）');
    await fill('从第', String(from), 'spinbutton');
    await fill('到第', String(to), 'spinbutton');
  };
  /** What came out of the printer; what it stores prints nothing. */
  const labelsOf = (lines: readonly string[]) => lines.filter(line => !line.startsWith('^XA^DF'));
  const out = () => labelsOf(sink.printed);
  /** What the newest run of the log is, as a file, label by label. */
  const lastFile = async (range: string) => {
    const path = await producer.download(house.folder, () =>
      producer.page.locator(`::-p-aria([name="下载标签 ${range} 的 ZPL 文件"][role="button"])`).click(),
    );
    return labelsOf(readFileSync(path, 'latin1').trimEnd().split('\n'));
  };

  before(async () => {
    house = await openHouse();
    home = createHome();
    sink = await startSinkPrinter('zpl');
    producer = await house.visitor();
    const account = house.demo.accounts.find(({ role }) => role === 'producer');
    await producer.open(`${house.url}/staff/`);
    await producer.fill('用户名', account?.username ?? '');
    await producer.fill('密码', account?.password ?? '');
    await producer.press('登录', 'button');
    await openLabels();
    await producer.press(layout, 'button');
    await producer.page.locator('>>> [role=option]').click();
    await producer.page.keyboard.press('ArrowRight');
  });
  after(async () => {
    await home?.remove();
    await sink?.close();
    await house?.[Symbol.asyncDispose]();
  });

  it('tells how to start the agent, that it was not started for this site, and pairs with it once', async () => {
    const { press, see, fill } = producer;
    await orderByAgent(1, 20);
    await see('试扫通过：203 dpi');
    await see('这台电脑上没有运行打印助手。');
    await see(`--origin ${house.url}`);
    await press('打印', 'button');
    await see('还没有连上打印助手里的打印机。');

    const stranger = await startAgent();
    await press('再找一次', 'button');
    await see('打印助手在运行，但没有获准为这个网站打印。');
    await stranger.kill('SIGTERM');
    agent = await startAgent('--origin', house.url);
    await press('再找一次', 'button');

    await fill('配对码', '1234');
    await press('配对', 'button');
    await see('配对码是八位数字');
    await fill('配对码', agent.code === '0000-0000' ? '1111-1111' : '0000-0000');
    await press('配对', 'button');
    await see('配对码不对。');
    await fill('配对码', agent.code);
    await producer.page.keyboard.press('Enter');
    await see('仓库（就绪）');
  });

  it('prints each label once, though the paper runs out and the page is reloaded in the middle', async () => {
    const { press, see, page } = producer;
    sink.emptyAfter(7);
    await press('打印', 'button');
    await see('打印机缺纸。装好纸后点“继续”。');
    assert.equal(out().length, 6);
    assert.match(sink.printed[0] ?? '', /^\^XA\^DF/, 'the layout is stored first');

    // The page goes on waiting for news of its job: it is never idle.
    await page.reload({ waitUntil: 'load' });
    await see('仓库停住了：已打');
    await press('查看仓库的打印任务', 'button');
    await see('打印机缺纸。装好纸后点“继续”。');
    sink.loadPaper();
    await press('继续', 'button');
    await see('全部打完。');
    await see('已确认 20 枚，已发 20 枚，共 20 枚');
    await page.keyboard.press('Escape');
    assert.equal(new Set(out()).size, 20);
    assert.deepEqual(out(), await lastFile('1–20'));
  });

  it('goes on with the label that did not come out after the connection broke, and logs why it was a reprint', async () => {
    const { press, see, fill } = producer;
    const before = out().length;
    await orderByAgent(3, 14);
    await press('这是补打', 'checkbox');
    await fill('补打原因', '仓库受潮');
    await see('仓库（就绪）');
    sink.breakAfter(5);
    await press('打印', 'button');
    await see('不确定有没有印出来。请看打印机最后印出的是哪一张。');
    // Whoever looks at the printer sees which have come out.
    const came = out().length - before;
    await fill('从第几号接着打', '99', 'spinbutton');
    await see('之间的数。');
    await fill('从第几号接着打', String(3 + came), 'spinbutton');
    await press('继续', 'button');
    await see('全部打完。');
    await producer.page.keyboard.press('Escape');
    assert.deepEqual(out().slice(before), await lastFile('3–14'));
    const [newest] = await producer.page.$$eval('table tbody tr', rows => rows.map(row => row.textContent ?? ''));
    for (const part of ['3–14', '补打：仓库受潮', 'ZPL', '追溯标签 40×30']) assert.ok(newest?.includes(part), part);
  });

  it('goes on after the agent was killed and started again, still paired', async () => {
    const { press, see, fill } = producer;
    const before = out().length;
    await orderByAgent(1, 12);
    await press('这是补打', 'checkbox');
    await fill('补打原因', '换纸');
    await see('仓库（就绪）');
    sink.emptyAfter(3);
    await press('打印', 'button');
    await see('打印机缺纸。');
    await agent.kill('SIGKILL');
    await see('打印助手没有回应。');
    agent = await startAgent('--origin', house.url);
    await press('再试一次', 'button');
    await see('不确定有没有印出来。');
    // What the printer had taken comes out of it with the new paper.
    sink.loadPaper();
    await fill('从第几号接着打', String(1 + out().length - before), 'spinbutton');
    await press('继续', 'button');
    await see('全部打完。');
    await producer.page.keyboard.press('Escape');
    assert.deepEqual(out().slice(before), await lastFile('1–12'));
  });

  it('is paused and cancelled by a second yes, and the printer gets no more', async () => {
    const { press, see, fill } = producer;
    const before = out().length;
    await orderByAgent(1, 20);
    await press('这是补打', 'checkbox');
    await fill('补打原因', '试印');
    await see('仓库（就绪）');
    sink.emptyAfter(2);
    await press('打印', 'button');
    await see('打印机缺纸。');
    await press('取消打印', 'button');
    await press('不取消', 'button');
    await press('取消打印', 'button');
    await press('确定取消', 'button');
    await see('已取消。');
    assert.equal(out().length - before, 1);
    await producer.page.keyboard.press('Escape');
  });

  it('goes on from the log with the first label that has not left, and asks for no reason', async () => {
    const { press, see } = producer;
    // What the printer had taken before the job was cancelled comes out of it with the new paper.
    const before = out().length - 1;
    sink.loadPaper();
    await see('发出 ');
    await press('接着打标签 1–20', 'button');
    await see('不确定有没有印出来。');
    await see('仓库（就绪）');
    await press('打印', 'button');
    await see('全部打完。');
    await producer.page.keyboard.press('Escape');
    await see('全部印出');
    assert.deepEqual(out().slice(before), await lastFile('1–20'));
    assert.match(sink.printed.findLast(line => !labelsOf([line]).length) ?? '', /^\^XA\^DF/);
  });

  it('is sent from the log where the page was reloaded before the agent had it', async () => {
    const { press, see, fill, page } = producer;
    const before = out().length;
    await orderByAgent(1, 12);
    await press('这是补打', 'checkbox');
    await fill('补打原因', '换纸');
    await see('仓库（就绪）');
    // The network dies between the order and its labels.
    await page.setRequestInterception(true);
    const isAsked = new Promise<void>(resolve => {
      page.on('request', request => {
        if (/\/print-runs\/[^/]+\/file$/.test(request.url())) resolve();
        else void request.continue();
      });
    });
    await press('打印', 'button');
    await isAsked;
    await page.reload({ waitUntil: 'load' });
    page.removeAllListeners('request');
    await page.setRequestInterception(false);
    await see('没有发出');
    assert.equal(out().length, before);
    await press('接着打标签 1–12', 'button');
    await see('共 12 枚，一枚也没有发出。');
    await see('仓库（就绪）');
    await press('打印', 'button');
    await see('全部打完。');
    await page.keyboard.press('Escape');
    assert.deepEqual(out().slice(before), await lastFile('1–12'));
    // Whoever presses twice, or in a window that has not heard of it, prints nothing twice.
    await page.reload({ waitUntil: 'load' });
    await see('全部印出');
    assert.equal(out().length, before + 12);
  });

  it('is printed by the browser on a page as large as the label, in millimetres', async () => {
    const { page, press, fill, see } = producer;
    // What the browser is told to print is kept instead: without a screen there is no dialog to answer.
    await page.evaluateOnNewDocument(() => {
      if (window === top) return;
      window.print = () => {
        const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
        const css = rules.map(rule => rule.cssText).join('\n');
        Object.assign(parent, { printed: { html: document.documentElement.outerHTML, css } });
        window.dispatchEvent(new Event('afterprint'));
      };
    });
    await press('更多');
    await press('用浏览器打印这一枚', 'button');
    // It is one of the labels that were printed before.
    await fill('补打原因', '打一张样张');
    await press('继续打印', 'button');
    const kept = await page.waitForFunction(() => (globalThis as { printed?: { html: string; css: string } }).printed);
    const { html, css } = (await kept.jsonValue())!;
    await page.waitForFunction(() => !document.querySelector('iframe'));
    await see('补打：打一张样张');
    const paper = await house.visitor();
    await paper.page.setContent(html);
    await paper.page.evaluate(text => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    const path = join(house.folder, 'browser.pdf');
    writeFileSync(path, await paper.page.pdf({ preferCSSPageSize: true }));
    const told = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
    const [, width, height] = /^Page size:\s+([\d.]+) x ([\d.]+) pts/m.exec(told) ?? [];
    // Chromium counts pages in whole pixels of 1/96 inch.
    assert.ok(Math.abs((Number(width) / 72) * 25.4 - 40) < 0.27, told);
    assert.ok(Math.abs((Number(height) / 72) * 25.4 - 30) < 0.27, told);
    assert.match(told, /^Pages:\s+1$/m);
  });
});
