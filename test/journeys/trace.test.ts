import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { shopApp } from '../../apps/shop/src/index.ts';
import { type House, openHouse } from './house.ts';

let house: House;
let code: string;
let productName: string;

before(async () => {
  house = await openHouse();
  const [example] = house.demo.examples;
  assert.ok(example);
  ({ code, productName } = example);
});
after(() => house[Symbol.asyncDispose]());

describe('the trace page in a browser', () => {
  it('reads the same with scripts switched off, taken over, and in English', async () => {
    const plain = await house.visitor({ javaScript: false, width: 390 });
    await plain.page.goto(`${house.url}/t/${code}`);
    assert.match(await plain.see('承诺达标合格证'), /承诺达标合格证/);

    const { page, complaints } = await observed({ width: 390 });
    await page.goto(`${house.url}/t/${code}`, { waitUntil: 'networkidle0' });
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('suyuan-trace')?.shadowRoot;
      return {
        isAlive: customElements.get('suyuan-trace') !== undefined,
        articles: root?.querySelectorAll('article').length,
        name: root?.querySelector('h2')?.textContent,
        // Taken over, not drawn anew: the server's style is the only one.
        styles: [root?.querySelectorAll('style').length, root?.adoptedStyleSheets.length],
      };
    });
    assert.deepEqual(drawn, { isAlive: true, articles: 1, name: productName, styles: [1, 0] });
    assert.deepEqual(complaints, []);

    const english = await house.visitor({ language: 'en' });
    await english.open(`${house.url}/t/${code}`);
    await english.see('Farm records');
  });

  it('counts an opening once for one browser', async () => {
    const { page } = await house.visitor();
    const scansAt = async () => {
      await page.goto(`${house.url}/t/${code}`);
      return page.$eval(
        'suyuan-trace',
        trace => JSON.parse(trace.getAttribute('document') ?? '').scans.count as number,
      );
    };
    const first = await scansAt();
    assert.equal(await scansAt(), first);
    const stranger = await house.visitor();
    await stranger.page.goto(`${house.url}/t/${code}`);
    const next = await stranger.page.$eval(
      'suyuan-trace',
      trace => JSON.parse(trace.getAttribute('document') ?? '').scans.count,
    );
    assert.equal(next, first + 1);
  });
});

describe('a shop on another origin, under its own strict policy', () => {
  it('shows the record and the badges, and a recall without a reload', async () => {
    const shop = await house.serveElsewhere(
      shopApp({ embedOrigin: house.url, codes: async () => house.demo.examples }),
    );
    assert.notEqual(new URL(shop).port, new URL(house.url).port);
    const { page, complaints } = await observed({});
    await page.goto(`${shop}/shop/`, { waitUntil: 'networkidle0' });
    const seen = () =>
      page.$$eval('suyuan-trace', traces =>
        traces.map(trace => trace.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? ''),
      );
    const [record = '', badge = ''] = await seen();
    assert.match(record, /承诺达标合格证/);
    assert.match(badge, /产地可追溯/);
    assert.deepEqual(complaints, []);

    await recall();
    // What half a minute would do: the page asks again.
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('suyuan-trace')]
        .slice(0, 2)
        .every(trace => trace.shadowRoot?.textContent?.includes('已召回')),
    );
    const [recalled = ''] = await seen();
    assert.match(recalled, /请勿食用，请勿销售.*抽检不合格/);
  });
});

describe('the scanning page without a network', () => {
  it('opens, judges the check digit, keeps the code, and looks it up when the network is back', async () => {
    const network = await house.network();
    const visitor = await house.visitor({ width: 390 });
    const { page } = visitor;
    await visitor.open(`${network.url}/scan`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // The second visit is the worker's.
    await page.reload({ waitUntil: 'networkidle0' });
    network.cut();
    await page.reload();
    await visitor.fill('输入追溯码', '51234567890123456797');
    await visitor.see('有一位输错了');
    await visitor.fill('输入追溯码', code);
    await visitor.press('查询', 'button');
    await page.waitForSelector('.kept a', { visible: true });
    await page.waitForSelector('#network', { visible: true });
    await visitor.see('联网后自动查询');

    network.mend();
    // No event says so: the page finds out by itself.
    await page.waitForSelector('#network', { hidden: true, timeout: 30_000 });
    await page.waitForFunction(
      () => /已召回|产地可追溯/.test(document.querySelector('.kept suyuan-trace')?.shadowRoot?.textContent ?? ''),
      { timeout: 60_000 },
    );
    const address = await page.$eval('.kept a', link => link.href);
    assert.equal(address, `${network.url}/t/${code}`);
  });
});

/** A visitor whose browser's complaints are written down: errors, refused styles and scripts, failed requests. */
async function observed(options: Parameters<House['visitor']>[0]): Promise<{ page: Page; complaints: string[] }> {
  const { page } = await house.visitor(options);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  return { page, complaints };
}

/** A regulator of the county calls the batch of the first example back. */
async function recall(): Promise<void> {
  const { page } = await house.visitor();
  await page.goto(`${house.url}/`);
  const status = await page.evaluate(
    async (username, password, name) => {
      const send = (path: string, body: object) =>
        fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
          body: JSON.stringify(body),
        });
      await send('/api/v1/session', { username, password });
      const { items } = await (await fetch('/api/v1/batches?limit=100')).json();
      const batch = items.find((one: { productName: string }) => one.productName === name);
      return (await send(`/api/v1/batches/${batch.id}/recalls`, { kind: 'recall', reason: '抽检不合格' })).status;
    },
    ...reviewer(),
    productName,
  );
  assert.equal(status, 201);
}

function reviewer(): [string, string] {
  const account = house.demo.accounts.find(({ role }) => role === 'reviewer');
  return [account?.username ?? '', account?.password ?? ''];
}
