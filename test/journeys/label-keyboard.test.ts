import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { KeyInput } from 'puppeteer-core';
import { type House, openHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

interface Item {
  readonly kind: string;
  readonly x: number;
  readonly w: number;
}

/** From the list of batches to the printed file without a mouse: every press goes to what has the focus. */
describe('a label designed and printed by keys alone', () => {
  let house: House;
  let producer: Visitor;
  before(async () => {
    house = await openHouse();
    producer = await house.visitor({ language: 'zh-CN', width: 1280 });
  });
  after(() => house[Symbol.asyncDispose]());

  const press = async (...keys: readonly string[]) => {
    const { keyboard } = producer.page;
    for (const chord of keys) {
      const parts = chord.split('+') as KeyInput[];
      for (const part of parts.slice(0, -1)) await keyboard.down(part);
      await keyboard.press(parts.at(-1)!);
      for (const part of parts.slice(0, -1).reverse()) await keyboard.up(part);
    }
  };
  /** What has the focus, as it is called. */
  const focused = () =>
    producer.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : undefined;
      return (at?.ariaLabel ?? label?.textContent ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  const tabTo = async (name: string) => {
    for (let count = 0; count < 120; count += 1) {
      if ((await focused()).startsWith(name)) return;
      await press('Tab');
    }
    assert.fail(`Tab never came to “${name}”`);
  };
  /** The item that would be printed over all others. */
  const last = () =>
    producer.page.$eval(
      'suyuan-label-designer',
      element => (element as unknown as { template: { items: readonly Item[] } }).template.items.at(-1)!,
    );

  it('chooses a template', async () => {
    const account = house.demo.accounts.find(({ role }) => role === 'producer');
    await producer.open(`${house.url}/staff/`);
    await tabTo('用户名');
    await producer.page.keyboard.type(account?.username ?? '');
    await tabTo('密码');
    await producer.page.keyboard.type(account?.password ?? '');
    await press('Enter');
    await producer.see('批次');
    await producer.page.waitForSelector('main table a');
    const lot = await producer.page.$eval('main table a', link => link.textContent?.trim() ?? '');
    await tabTo(lot);
    await press('Enter');
    await producer.page.waitForSelector('::-p-aria([name="标签打印"][role="link"])');
    await tabTo('标签打印');
    await press('Enter');
    await producer.page.waitForSelector('>>> .card');
    await tabTo('追溯标签 60×40');
    await press('Enter');
    await producer.page.waitForSelector('>>> #canvas path');
    assert.match(await focused(), /^画布：追溯标签 60×40/);
  });

  it('adds an item, moves it, makes it smaller, lines it up, and takes a step back', async () => {
    await tabTo('矩形');
    await press('Enter');
    const added = await last();
    assert.equal(added.kind, 'box');
    await tabTo('标签上的内容');
    await press('Enter');
    assert.match(await focused(), /^画布/);
    await press('ArrowRight', 'Alt+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    const moved = await last();
    assert.deepEqual([moved.x - added.x, moved.w], [0.5, added.w - 1]);
    await tabTo('右对齐');
    await press('Enter');
    assert.equal((await last()).x, 60 - moved.w);
    await tabTo('撤销');
    await press('Enter');
    assert.equal((await last()).x, moved.x);
  });

  it('saves it under a name', async () => {
    await tabTo('保存');
    await press('Enter');
    await producer.page.waitForSelector('>>> dialog input');
    await press('Control+a');
    await producer.page.keyboard.type('键盘做的标签');
    await press('Enter');
    await producer.see('模板已保存。');
    await producer.see('第 1 版');
  });

  it('prints five of it', async () => {
    await tabTo('打印');
    const file = await producer.download(house.folder, async () => {
      await press('Enter');
      await tabTo('到第');
      await press('Control+a');
      await producer.page.keyboard.type('5');
      // The empty box is no fault, but it lies over words: what is only advised keeps nobody from printing.
      await tabTo('打印');
      await press('Enter');
    });
    assert.match(readFileSync(file).subarray(0, 5).toString('latin1'), /^%PDF-/);
    await producer.see('键盘做的标签');
  });
});
