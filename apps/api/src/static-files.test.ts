import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
  });

  it('are not sent twice', async () => {
    const etag = (await app.request('/files/a.js')).headers.get('etag') ?? '';
    assert.equal((await app.request('/files/a.js', { headers: { 'if-none-match': etag } })).status, 304);
  });

  it('stay in their folder', async () => {
    for (const path of [
      '/files/../secret.txt',
      '/files/%2e%2e/secret.txt',
      '/files/..%2fsecret.txt',
      '/files/none.js',
    ]) {
      assert.equal((await app.request(path)).status, 404, path);
    }
  });
});

function mkdirAndFill(folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'a.js.br'), brotliCompressSync('export const a = 1;'));
}
