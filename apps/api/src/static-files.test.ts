import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { Hono } from 'hono';
import { staticFiles } from './static-files.ts';

describe('static files', () => {
  let folder: string;
  let app: Hono;

  before(() => {
    const root = mkdtempSync(join(tmpdir(), 'suyuan-static-'));
    folder = join(root, 'public');
    writeFileSync(join(root, 'secret.txt'), 'secret');
    mkdirAndFill(folder);
    app = new Hono().route('/files', staticFiles({ folder, cacheControl: () => 'no-cache', isPublic: true }));
  });
  after(() => rmSync(join(folder, '..'), { recursive: true }));

  it('are served with their type, for every origin', async () => {
    const response = await app.request('/files/a.js');
    assert.equal(await response.text(), 'export const a = 1;');
    assert.equal(response.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  });

  it('come compressed to who can read that', async () => {
    const response = await app.request('/files/a.js', { headers: { 'accept-encoding': 'gzip, br' } });
    assert.equal(response.headers.get('content-encoding'), 'br');
    const refusing = await app.request('/files/a.js', { headers: { 'accept-encoding': 'br;q=0, gzip' } });
    assert.equal(refusing.headers.get('content-encoding'), null);
  });

  it('are not opened for who asks for the head alone', { skip: process.platform !== 'linux' }, async () => {
    const open = () => readdirSync('/proc/self/fd').length;
    const before = open();
    for (let times = 0; times < 20; times += 1) {
      const response = await app.request('/files/large.ttf', { method: 'HEAD' });
      assert.equal(response.headers.get('content-type'), 'font/ttf');
    }
    // Files are opened one after the other: what was asked for before this has been opened.
    await readFile(join(folder, 'large.ttf'));
    assert.ok(open() < before + 10, `${open() - before} more files are open`);
  });

  it('are not sent twice', async () => {
    const etag = (await app.request('/files/a.js')).headers.get('etag') ?? '';
    for (const known of [etag, etag.replace('W/', ''), `"other", ${etag}`]) {
      assert.equal((await app.request('/files/a.js', { headers: { 'if-none-match': known } })).status, 304, known);
    }
  });

  it('stay in their folder', async () => {
    for (const path of [
      '/files/../secret.txt',
      '/files/%2e%2e/secret.txt',
      '/files/..%2fsecret.txt',
      '/files/none.js',
      '/files/%ff.js',
    ]) {
      assert.equal((await app.request(path)).status, 404, path);
    }
  });
});

function mkdirAndFill(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.js'), 'export const a = 1;');
  // More than a stream reads ahead by itself.
  writeFileSync(join(folder, 'large.ttf'), new Uint8Array(1_000_000));
  writeFileSync(join(folder, 'a.js.br'), brotliCompressSync('export const a = 1;'));
}
