import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeCameraFile } from '@suyuan/testkit/mjpeg';
import { Hono } from 'hono';
import { root } from '../programs.ts';
import { type House, openHouse } from './house.ts';

/** The guide's own words for the address of the service. */
const SERVICE = 'https://trace.example.cn';

let house: House;
let guide: string;

before(async () => {
  house = await openHouse();
  guide = (await readFile(join(root, 'docs/guide/scan-codes-on-your-site.md'), 'utf8')).replaceAll(SERVICE, house.url);
});
after(() => house[Symbol.asyncDispose]());

/** The first example in the guide that is written in a language and holds some words. */
function example(language: string, words: string): string {
  const blocks = guide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'));
  const found = [...blocks].map(([, block = '']) => block).find(block => block.includes(words));
  assert.ok(found, `the guide has no ${language} with ${words}`);
  return found;
}

/** The headers as the guide writes them: one a line, its continuations indented. */
function headersIn(block: string): Headers {
  const lines = block.trim().replaceAll(/\n\s+/g, ' ').split('\n');
  return new Headers(lines.map(line => line.split(/:\s*(.*)/s).slice(0, 2) as [string, string]));
}

describe('“Scan codes on your site”, followed to the letter', () => {
  it('reads a label on a page of another origin, under the policy it names, and goes where its script sends it', async () => {
    // A label as the service itself shows one, held before the camera.
    const visitor = await house.visitor();
    await visitor.open(house.url);
    const label = await visitor.page.waitForSelector('suyuan-qr');
    assert.ok(label);
    const address = new URL(await label.evaluate(element => element.getAttribute('value') ?? ''));
    assert.equal(address.origin, house.url);
    const film = join(house.folder, 'label.mjpeg');
    await writeCameraFile(film, [await label.screenshot()]);

    const headers = headersIn(example('http', 'Content-Security-Policy'));
    const page = example('html', 'scanner.js');
    const script = example('js', "'suyuan-scan'");
    const site = new Hono()
      .get('/', c => c.html(page, 200, Object.fromEntries(headers)))
      .get('/favicon.ico', c => c.body(null, 204))
      .get('/scan.js', c => c.body(script, 200, { 'content-type': 'text/javascript' }));
    const shopper = await house.photographer(film);
    const complaints: string[] = [];
    shopper.page.on('console', message => complaints.push(message.text()));
    shopper.page.on('pageerror', error => complaints.push(String(error)));
    await shopper.open(await house.serveElsewhere(site as never));
    await shopper.press('开始扫码', 'button');
    await shopper.see('承诺达标合格证');
    assert.equal(shopper.page.url(), address.href);
    assert.deepEqual(complaints, []);
  });
});
