import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchChromium } from '@suyuan/testkit/chromium';
import { writeCameraFile } from '@suyuan/testkit/mjpeg';
import type { Browser, Page } from 'puppeteer-core';
import { writePng } from '../../packages/label/src/png/index.ts';
import { encodeQr } from '../../packages/label/src/symbols/index.ts';
import { root } from '../programs.ts';

const CODE = '51234567890123456787';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** Our origin, where the scanner comes from, and a shop's, which embeds it. */
let ours: Server;
let shop: Server;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suyuan-scanner-'));
  await writeCameraFile(join(folder, 'label.mjpeg'), [label(`https://trace.example.cn/t/${CODE}`)], {
    width: 1280,
    height: 720,
  });
  ours = await listen(async path => {
    const file = join(root, 'dist', path);
    return existsSync(file)
      ? {
          body: await readFile(file),
          type: TYPES[extname(file)] ?? 'text/plain',
          headers: { 'access-control-allow-origin': '*' },
        }
      : undefined;
  });
});
after(async () => {
  ours.close();
  shop?.close();
  await rm(folder, { recursive: true });
});

describe('a scanner on a shop’s page', () => {
  it('reads a label by camera from another origin, under a strict policy and Trusted Types', async () => {
    const policy = `default-src 'none'; script-src ${addressOf(ours)} 'wasm-unsafe-eval'; worker-src blob:; connect-src ${addressOf(ours)}; img-src blob: 'self'; media-src blob:; require-trusted-types-for 'script'; trusted-types lit-html suyuan-scanner`;
    const seen = await scan(policy);
    assert.deepEqual(seen.scan, { text: `https://trace.example.cn/t/${CODE}`, format: 'qr_code', source: 'camera' });
    assert.equal(seen.liveTracks, 0, 'the camera is off again');
    assert.deepEqual(seen.strangers, [], 'nothing is fetched from anybody else');
    assert.deepEqual(seen.complaints, []);
  });

  it('decodes on the page where workers are forbidden', async () => {
    const policy = `default-src 'none'; script-src ${addressOf(ours)} 'wasm-unsafe-eval'; worker-src 'none'; connect-src ${addressOf(ours)}; media-src blob:`;
    assert.equal((await scan(policy)).scan?.format, 'qr_code');
  });

  it('decodes in plain script where WebAssembly is forbidden', async () => {
    const policy = `default-src 'none'; script-src ${addressOf(ours)}; worker-src 'none'; connect-src ${addressOf(ours)}; media-src blob:`;
    assert.equal((await scan(policy)).scan?.format, 'qr_code');
  });
});

describe('a scanner on a server', () => {
  it('is rendered without a browser, in the language of its tag', async () => {
    const { html, render } = await import('../../apps/trace/node_modules/@lit-labs/ssr/index.js');
    await import('../../packages/elements/src/scanner/define.ts');
    const markup = [...render(html`<suyuan-scanner lang="en"></suyuan-scanner>`)].join('');
    assert.match(markup, /<suyuan-scanner\s+lang="en"><template shadowroot="open" shadowrootmode="open">/);
    assert.match(markup, /Start scanning/);
  });
});

/** Opens the shop's page under a policy, scans once, and tells what happened. */
async function scan(policy: string) {
  shop?.close();
  shop = await listen(async path =>
    path !== '/'
      ? { body: '', type: 'image/png', headers: {} }
      : {
          body: `<!doctype html><html lang="zh-CN"><title>店铺</title><script type="module" src="${addressOf(ours)}/embed/v1/scanner.js"></script><suyuan-scanner></suyuan-scanner>`,
          type: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': policy },
        },
  );
  const browser: Browser = await launchChromium({ cameraFile: join(folder, 'label.mjpeg') });
  try {
    const page = await browser.newPage();
    const strangers: string[] = [];
    const complaints: string[] = [];
    page.on('request', request => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== addressOf(ours) && origin !== addressOf(shop))
        strangers.push(request.url());
    });
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(String(error)));
    await page.goto(`${addressOf(shop)}/`);
    const outcome = await scanOnPage(page);
    return { ...outcome, strangers, complaints };
  } finally {
    await browser.close();
  }
}

/** Starts the scanner and waits for its first code. */
async function scanOnPage(page: Page) {
  return page.evaluate(async () => {
    await customElements.whenDefined('suyuan-scanner');
    const element = document.querySelector('suyuan-scanner');
    const streams: MediaStream[] = [];
    const { mediaDevices } = navigator;
    const getUserMedia = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async constraints => {
      const stream = await getUserMedia(constraints);
      streams.push(stream);
      return stream;
    };
    const heard = new Promise<{ text: string; format?: string; source: string } | undefined>(resolve => {
      element?.addEventListener('suyuan-scan', event => {
        const { text, format, source } = (event as Event & { detail: { text: string; format: string; source: string } })
          .detail;
        resolve({ text, format, source });
      });
      element?.addEventListener('suyuan-error', () => resolve(undefined));
    });
    const closed = new Promise(resolve => element?.addEventListener('suyuan-close', resolve));
    (element as (Element & { start(): Promise<void> }) | null)?.start();
    const scan = await heard;
    await closed;
    const tracks = streams.flatMap(stream => stream.getTracks());
    return { scan, liveTracks: tracks.filter(track => track.readyState === 'live').length };
  });
}

/** A QR code as a picture. */
function label(text: string): Uint8Array {
  const symbol = encodeQr(text, 'M');
  assert.ok(symbol);
  const module = 8;
  const quiet = 12;
  const width = (symbol.side + 2 * quiet) * module;
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(stride * width);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [column, row] = [Math.floor(x / module) - quiet, Math.floor(y / module) - quiet];
      const inside = column >= 0 && row >= 0 && column < symbol.side && row < symbol.side;
      if (inside && symbol.modules[row * symbol.side + column]) bits[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  return writePng({ width, height: width, stride, bits }, 203);
}

interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
}

async function listen(answer: (path: string) => Promise<Answer | undefined>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const found = await answer(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (found) response.writeHead(200, { 'content-type': found.type, ...found.headers }).end(found.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function addressOf(server: Server): string {
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  return `http://127.0.0.1:${address.port}`;
}
