import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type House, openHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

/** A saved label template is changed, and what it was before comes back. */
describe('the versions of a label template', () => {
  let house: House;
  let producer: Visitor;
  before(async () => {
    house = await openHouse();
    producer = await house.visitor({ language: 'zh-CN', width: 1280 });
    const account = house.demo.accounts.find(({ role }) => role === 'producer');
    await producer.open(`${house.url}/staff/`);
    await producer.fill('用户名', account?.username ?? '');
    await producer.fill('密码', account?.password ?? '');
    await producer.press('登录', 'button');
    await producer.press('批次', 'link');
    await producer.page.locator('main table a').click();
    await producer.press('标签打印', 'link');
  });
  after(() => house[Symbol.asyncDispose]());

  /** What each entry of the list says, newest first. */
  const entries = () =>
    // biome-ignore lint/performance/useDomNodeTextContent: as it is shown, line by line
    producer.page.$$eval('>>> .past li', all => all.map(entry => entry.innerText.replace(/\s+/g, ' ').trim()));
  const name = () => producer.page.$eval('>>> #title strong', title => title.textContent);

  it('begin with the first save, and grow by one with each', async () => {
    const { press, fill, see, page } = producer;
    await press('追溯标签 40×30 40 × 30 毫米', 'button');
    await press('保存', 'button');
    await fill('模板名称', '茶叶小标签');
    await press('保存', 'button');
    await see('模板已保存。');
    await page.locator('>>> [role=option]').click();
    await page.keyboard.press('ArrowRight');
    await press('保存', 'button');
    await fill('模板名称', '茶叶标签，改过');
    await press('保存', 'button');
    await see('第 2 版');
    await press('历史版本', 'button');
    await see('“茶叶标签，改过”的历史版本');
    await page.waitForSelector('>>> .past li:nth-child(2)');
    const [changed, first] = await entries();
    assert.match(changed ?? '', /^第 2 版 当前版本 \d{4}年\d+月\d+日 \d\d:\d\d \S+$/);
    assert.match(first ?? '', /^第 1 版 \d{4}年\d+月\d+日 \d\d:\d\d \S+$/);
  });

  it('are looked at and had back, the restored one on top', async () => {
    const { press, see, page } = producer;
    await page.locator('>>> .past li:nth-child(2) button').click();
    await see('茶叶小标签');
    await press('恢复第 1 版', 'button');
    await see('已恢复第 1 版，保存为第 3 版。');
    assert.equal(await name(), '茶叶小标签');
    await press('历史版本', 'button');
    await page.waitForSelector('>>> .past li:nth-child(3)');
    assert.match((await entries())[0] ?? '', /^第 3 版 当前版本/);
    await press('关闭', 'button');
  });

  it('are still those of the label in hand after a reload', async () => {
    const { press, see, page } = producer;
    await page.reload();
    await see('第 3 版');
    await press('历史版本', 'button');
    await page.waitForSelector('>>> .past li:nth-child(3)');
    await press('关闭', 'button');
    await press('删除模板“茶叶小标签”', 'button');
    await press('删除', 'button');
    await see('模板已删除。');
  });
});
