import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { beforeEach, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type ProblemCode, problemStatus } from '@suyuan/contract';
import { parseTraceCode } from '@suyuan/domain/code';
import { bare, doubtful, peaches, recalled } from '@suyuan/elements/trace/demo';
import { Hono } from 'hono';
import { missingPage, type TraceAnswer, traceApp } from './index.ts';

const ORIGIN = 'https://trace.example.cn';
const PATH = `/t/${peaches.code}`;
/** A label that was never given out, and a number that nobody ever made. */
const UNISSUED = withCheckDigit('6123456789012345678');
const INVENTED = withCheckDigit('7123456789012345678');
const assets = {
  script: '/assets/trace-1.js',
  styles: ['/assets/trace-1.css'],
  preload: ['/assets/chunks/x.js'],
  all: ['/assets/trace-1.js', '/assets/zxing.wasm'],
};

let app: Hono;
let document = peaches;
let scanned: string[] = [];

const refuse = (code: ProblemCode): TraceAnswer => ({
  ok: false,
  problem: { type: `/docs/api#problem-${code}`, title: code, status: problemStatus[code], code, requestId: 'r1' },
});

beforeEach(() => {
  document = peaches;
  scanned = [];
  app = traceApp({
    assets,
    origin: ORIGIN,
    examples: async () => [{ code: peaches.code, productName: peaches.product.name }],
    recordScan: async code => {
      scanned.push(code);
      return document.kind === 'batch'
        ? undefined
        : { count: 41 + scanned.length, firstAt: '2026-07-20T06:03:00.000Z' };
    },
    readTrace: async code => {
      const parsed = parseTraceCode(code);
      if (!parsed.ok) return refuse(parsed.problem.code);
      if (code === UNISSUED) return refuse('code.not_issued');
      return code === peaches.code ? { ok: true, document } : refuse('code.invented');
    },
  });
});

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
const htmlOf = async (path: string, headers: Record<string, string> = {}) => (await get(path, headers)).text();
/** What a reader sees: without markup, styles and data. */
const textOf = (html: string) =>
  html
    .replaceAll(/<(style|script)\b.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

describe('the trace page', () => {
  it('is complete HTML, readable without scripts', async () => {
    const html = await htmlOf(PATH);
    const text = textOf(html);
    for (const words of [
      '炎陵黄桃',
      '炎陵县云上果蔬种植农民专业合作社',
      '承诺达标合格证',
      '安全间隔期 21 天',
      '0731-00000001',
      '毒死蜱',
    ]) {
      assert.ok(text.includes(words), words);
    }
    assert.match(html, /<suyuan-trace [^>]*><template shadowroot="open" shadowrootmode="open"/);
    assert.match(html, /<html lang="zh-CN">/);
  });

  it('speaks English to who asks for it, by header or by address', async () => {
    assert.match(textOf(await htmlOf(PATH, { 'accept-language': 'fr;q=0.9, en-GB;q=0.8, zh;q=0.5' })), /Farm records/);
    assert.match(textOf(await htmlOf(`${PATH}?lang=en`, { 'accept-language': 'zh-CN' })), /Farm records/);
    assert.match(textOf(await htmlOf(PATH, { 'accept-language': 'zh-TW,en;q=0.5' })), /生产记录/);
    const response = await get(PATH, { 'accept-language': 'en' });
    assert.equal(response.headers.get('content-language'), 'en');
    assert.match(response.headers.get('vary') ?? '', /Accept-Language/);
  });

  it('puts a recall before everything else', async () => {
    document = recalled;
    const text = textOf(await htmlOf(PATH));
    assert.ok(text.indexOf('已召回：请勿食用，请勿销售') < text.indexOf('炎陵黄桃 湖南省'));
    assert.ok(text.includes('监督抽查发现多菌灵残留超标。'));
  });

  it('allows no inline script and no style but its own, by hash', async () => {
    for (const path of [PATH, '/', '/t/1']) {
      const response = await get(path);
      const policy = response.headers.get('content-security-policy') ?? '';
      const html = await response.text();
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'|https?:/);
      assert.doesNotMatch(html, /<[^>]+\s(style|on\w+)=/);
      const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);
      assert.ok(styles.length >= 2);
      for (const text of styles) {
        const hash = createHash('sha256').update(text).digest('base64');
        assert.ok(policy.includes(`'sha256-${hash}'`), text.slice(0, 60));
      }
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes);
      assert.ok(
        scripts.every(one => /type="module" src="\/assets\//.test(one!) || /type="application\/ld\+json"/.test(one!)),
      );
    }
  });

  it('tells machines what it is: Open Graph and schema.org', async () => {
    const html = await htmlOf(PATH);
    assert.match(html, /<meta property="og:title" content="炎陵黄桃 · 农产品追溯信息">/);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    assert.deepEqual(
      [data['@type'], data.name, data.productID, data.gtin],
      ['Product', '炎陵黄桃', peaches.code, '6901234567892'],
    );
  });

  it('shows text as text, in markup and in data', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
    document = {
      ...peaches,
      product: { ...peaches.product, name: evil },
      producer: { ...peaches.producer, name: evil },
    };
    const html = await htmlOf(PATH);
    assert.doesNotMatch(html, /<script>alert|<img src=x/);
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
    assert.equal(data.name, evil);
  });

  it('lets search engines find a batch, but not every label of it', async () => {
    assert.match(await htmlOf(PATH), /noindex/);
    document = { ...bare, code: peaches.code };
    assert.doesNotMatch(await htmlOf(PATH), /noindex/);
  });
});

describe('an opening of the trace page', () => {
  it('counts as a scan and shows the new tally', async () => {
    assert.match(textOf(await htmlOf(PATH)), /第 42 次被查询/);
    assert.deepEqual(scanned, [peaches.code]);
  });

  it('is not counted twice for one browser, for a change of language, for a preview, or for a machine', async () => {
    const etag = (await get(PATH)).headers.get('etag') ?? '';
    scanned = [];
    await get(PATH, { 'if-none-match': etag });
    await get(`${PATH}?lang=en`);
    await get(PATH, { 'sec-purpose': 'prefetch;prerender' });
    await app.request(PATH, { method: 'HEAD' });
    await get(PATH, { accept: 'application/json' });
    await get(`/t/${UNISSUED}`);
    assert.deepEqual(scanned, []);
  });

  it('answers 304 to who has it already, and anew once something has changed', async () => {
    document = doubtful;
    const first = await get(`${PATH}?lang=zh-CN`);
    const etag = first.headers.get('etag') ?? '';
    const again = await get(`${PATH}?lang=zh-CN`, { 'if-none-match': `"other", ${etag}` });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
    document = recalled;
    assert.equal((await get(`${PATH}?lang=zh-CN`, { 'if-none-match': etag })).status, 200);
    assert.equal(first.headers.get('cache-control'), 'private, no-cache');
  });
});

describe('an answer', () => {
  it('is compressed as the reader likes it, and the same in every dress', async () => {
    const plain = await get('/?lang=en');
    const text = await plain.text();
    for (const [wanted, encoding, open] of [
      ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
      ['gzip', 'gzip', gunzipSync],
    ] as const) {
      const response = await get('/?lang=en', { 'accept-encoding': wanted });
      assert.equal(response.headers.get('content-encoding'), encoding);
      assert.equal(open(Buffer.from(await response.arrayBuffer())).toString(), text);
      assert.equal(response.headers.get('etag'), plain.headers.get('etag'));
      assert.match(response.headers.get('vary') ?? '', /Accept-Encoding/);
    }
    assert.equal((await get('/', { 'accept-encoding': 'br;q=0, identity' })).headers.get('content-encoding'), null);
  });
});

describe('a trace code as data', () => {
  it('is the trace document', async () => {
    const response = await get(PATH, { accept: 'application/json' });
    assert.equal(response.headers.get('content-type'), 'application/json');
    assert.deepEqual(await response.json(), peaches);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    const etag = response.headers.get('etag') ?? '';
    assert.equal((await get(PATH, { accept: 'application/json', 'if-none-match': etag })).status, 304);
  });

  it('is a set of links', async () => {
    const response = await get(PATH, { accept: 'application/linkset+json' });
    assert.equal(response.headers.get('content-type'), 'application/linkset+json');
    const { linkset } = (await response.json()) as { linkset: [Record<string, { href: string }[]>] };
    assert.equal(linkset[0]['anchor'] as unknown, `${ORIGIN}${PATH}`);
    const traceability = linkset[0]['https://ref.gs1.org/voc/traceability'];
    assert.deepEqual(
      traceability?.map(({ href }) => href),
      [`${ORIGIN}${PATH}`, `${ORIGIN}/api/v1/traces/${peaches.code}`],
    );
  });

  it('is a page for a browser, whatever else it takes', async () => {
    const response = await get(PATH, { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' });
    assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    assert.match((await get(PATH)).headers.get('content-type') ?? '', /^text\/html/);
  });

  it('is a problem document where there is none', async () => {
    const response = await get('/t/51234567890123456797', { accept: 'application/json' });
    assert.equal(response.status, 422);
    assert.equal(response.headers.get('content-type'), 'application/problem+json');
    assert.equal(((await response.json()) as { code: string }).code, 'code.check_digit');
  });
});

describe('a code that leads nowhere', () => {
  for (const [what, path, status, words] of [
    ['a typing error', '/t/51234567890123456797', 422, '有一位输错，或相邻两位颠倒'],
    ['too short', '/t/5123', 422, '追溯码是 20 位数字'],
    ['letters', '/t/hello', 422, '追溯码只有数字'],
    ['an invented one', `/t/${INVENTED}`, 404, '标签可能是伪造的'],
    ['a key nobody has', '/t/11234567890123456785', 404, '不是本平台赋的追溯码'],
    ['a label never given out', `/t/${UNISSUED}`, 404, '这枚标签从未发放'],
  ] as const) {
    it(`is answered by a page that says why: ${what}`, async () => {
      const response = await get(path);
      assert.equal(response.status, status);
      const html = await response.text();
      assert.ok(textOf(html).includes(words), textOf(html));
      assert.match(html, /noindex/);
      assert.equal(response.headers.get('cache-control'), 'no-store');
    });
  }

  it('stands in the field again, ready to be corrected', async () => {
    assert.match(await htmlOf('/t/51234567890123456797'), /<input [^>]*value="5123 4567 8901 2345 6797"/);
  });

  it('is shown as text, whatever it is', async () => {
    const html = await htmlOf(`/t/${encodeURIComponent('"><script>alert(1)</script>')}`);
    assert.doesNotMatch(html, /<script>alert/);
  });
});

describe('typing a code', () => {
  it('leads to its page, without scripts, with or without spaces', async () => {
    const response = await get('/t?code=5123+4567+8901+2345+6787');
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), PATH);
    assert.equal((await get('/t?code=')).headers.get('location'), '/');
  });

  it('has one address however it is written', async () => {
    const response = await get(`/t/${encodeURIComponent('5123 4567 8901 2345 6787')}?lang=en`);
    assert.equal(response.status, 301);
    assert.equal(response.headers.get('location'), `${PATH}?lang=en`);
  });
});

describe('the landing page', () => {
  it('says what this is and leads everywhere, in both languages', async () => {
    const html = await htmlOf('/');
    for (const href of ['/scan', '/shop/', '/county/', '/staff/', '/docs/api', PATH])
      assert.ok(html.includes(`href="${href}"`), href);
    assert.match(textOf(await htmlOf('/?lang=en')), /From the field to the table/);
  });

  it('shows a symbol to scan, drawn by the server', async () => {
    assert.match(await htmlOf('/'), /<svg[^>]*role="img"[^>]*aria-label="示例标签的二维码"/);
  });
});

describe('the scanning page', () => {
  it('has the scanner, may use the camera and WebAssembly, and offers the field without scripts', async () => {
    const response = await get('/scan');
    const html = await response.text();
    assert.match(html, /<suyuan-scanner>/);
    assert.match(html, /<form [^>]*action="\/t"/);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      /script-src 'self' 'wasm-unsafe-eval';.*worker-src 'self'/,
    );
    assert.equal(response.headers.get('permissions-policy'), 'camera=(self)');
  });

  it('can be installed', async () => {
    const href = /<link rel="manifest" href="([^"]*)"/.exec(await htmlOf('/scan?lang=en'))?.[1] ?? '';
    const response = await get(href);
    assert.equal(response.headers.get('content-type'), 'application/manifest+json');
    const manifest = (await response.json()) as Record<string, unknown>;
    assert.deepEqual([manifest['start_url'], manifest['display'], manifest['lang']], ['/scan', 'standalone', 'en']);
    assert.equal((await get('/icon.svg')).headers.get('content-type'), 'image/svg+xml');
  });

  it('keeps every file of the build, and is a new worker for a new build', async () => {
    const response = await get('/scan/worker.js');
    assert.equal(response.headers.get('service-worker-allowed'), '/scan');
    const text = await response.text();
    for (const file of ['/scan', '/icon.svg', ...assets.all, ...assets.styles])
      assert.ok(text.includes(`"${file}"`), file);
  });
});

describe('an address where nothing is', () => {
  const missing = missingPage({ assets, origin: ORIGIN });
  const house = new Hono().notFound(async c => (await missing(c)) ?? c.json({ code: 'request.unknown_route' }, 404));
  const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

  it('has a page for people, in their language, with ways on', async () => {
    const response = await house.request('/nope', { headers: browser });
    const html = await response.text();
    assert.equal(response.status, 404);
    assert.match(textOf(html), /找不到这个网页/);
    assert.match(html, /<form [^>]*action="\/t"/);
    const english = await house.request('/nope', { headers: { ...browser, 'accept-language': 'en' } });
    assert.match(textOf(await english.text()), /There is no such page/);
  });

  it('has a problem document for programs, and under /api/', async () => {
    for (const [path, headers] of [
      ['/nope', { accept: '*/*' }],
      ['/api/v1/nope', browser],
    ] as const) {
      const response = await house.request(path, { headers });
      assert.match(response.headers.get('content-type') ?? '', /json/, path);
    }
  });

  it('leads to no other host', async () => {
    const html = await (await house.request(`${ORIGIN}//evil.example/`, { headers: browser })).text();
    assert.doesNotMatch(html, /"\/\/evil/);
  });
});

function withCheckDigit(digits: string): string {
  const found = [...'0123456789'].map(digit => digits + digit).find(code => parseTraceCode(code).ok);
  assert.ok(found);
  return found;
}
