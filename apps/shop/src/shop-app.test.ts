import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shopApp, type TracedProduct } from './index.ts';

const EMBED = 'https://trace.example.cn';
const products: readonly TracedProduct[] = [
  { code: '51234567890123456787', productName: '炎陵黄桃' },
  { code: '61234567890123456783', productName: '<b>土鸡蛋</b>' },
];
const get = (path: string, headers: Record<string, string> = {}, codes = products, embedOrigin = EMBED) =>
  shopApp({ embedOrigin, codes: async () => codes }).request(path, { headers });
const htmlOf = async (...request: Parameters<typeof get>) => (await get(...request)).text();

describe('the shop', () => {
  it('has one script and one trace tag for its product, and a badge for each in its list', async () => {
    const html = await htmlOf('/shop/');
    assert.deepEqual(html.match(/<script[^>]*>/g), [`<script type="module" src="${EMBED}/embed/v1/trace.js">`]);
    assert.deepEqual(html.match(/<suyuan-trace [^>]*>/g), [
      '<suyuan-trace code="51234567890123456787">',
      '<suyuan-trace variant="badge" code="51234567890123456787">',
      '<suyuan-trace variant="badge" code="61234567890123456783">',
    ]);
  });

  it('allows the trace’s origin to run and to be asked, and nothing else of anybody’s', async () => {
    const policy = (await get('/shop/')).headers.get('content-security-policy') ?? '';
    assert.match(
      policy,
      /script-src https:\/\/trace\.example\.cn; connect-src https:\/\/trace\.example\.cn; style-src 'self'/,
    );
    assert.doesNotMatch(policy, /unsafe/);
    const own = (await get('/shop/', {}, products, '')).headers.get('content-security-policy') ?? '';
    assert.match(own, /script-src 'self'; connect-src 'self'/);
  });

  it('shows the other product when it is chosen, as text', async () => {
    const html = await htmlOf('/shop/?item=1');
    assert.match(html, /<h1>&lt;b&gt;土鸡蛋&lt;\/b&gt;<\/h1>/);
    assert.match(html, /<suyuan-trace code="61234567890123456783">/);
  });

  it('takes a wrong choice for the first one', async () => {
    for (const item of ['9', '-1', 'x', '1e1', ''])
      assert.match(await htmlOf(`/shop/?item=${item}`), /<h1>炎陵黄桃<\/h1>/);
  });

  it('says what is in the cart, and that it is a demo', async () => {
    assert.match(await htmlOf('/shop/?item=0&count=2'), /已加入购物车：炎陵黄桃 × 2/);
  });

  it('speaks English too', async () => {
    const response = await get('/shop/', { 'accept-language': 'en-US' });
    assert.match(await response.text(), /<html lang="en">.*Where this batch is from/s);
    assert.equal(response.headers.get('content-language'), 'en');
  });

  it('says so when there is nothing on sale yet', async () => {
    const html = await htmlOf('/shop/', {}, []);
    assert.match(html, /暂时没有可追溯的商品/);
    assert.doesNotMatch(html, /<suyuan-trace /);
  });

  it('brings its own styles, and writes none into its markup', async () => {
    assert.equal((await get('/shop/shop.css')).headers.get('content-type'), 'text/css; charset=utf-8');
    assert.doesNotMatch(await htmlOf('/shop/'), /\sstyle=|<style/);
  });
});
