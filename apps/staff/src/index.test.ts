import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staffApp } from './index.ts';

const app = staffApp({
  assets: { script: '/assets/staff-1.js', styles: ['/assets/staff-1.css'], preload: ['/assets/chunks/x.js'] },
});
const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await app.request(path, { headers });
  return { response, text: await response.text() };
};

describe('the document of the console', () => {
  it('is the same at every address and loads its files', async () => {
    const { response, text } = await get('/staff/batches/x/records');
    assert.equal(response.status, 200);
    for (const part of ['src="/assets/staff-1.js"', 'href="/assets/staff-1.css"', 'href="/assets/chunks/x.js"'])
      assert.ok(text.includes(part), part);
  });

  it('has nothing inline, under a policy that would refuse it', async () => {
    const { response, text } = await get('/staff/');
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/, 'the engine that reads labels back');
    assert.match(
      policy,
      /connect-src 'self' http:\/\/127\.0\.0\.1:9180;/,
      'the print agent of this computer, and no other',
    );
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/);
    assert.doesNotMatch(text, /<style|style=|<script(?![^>]*src=)|\son\w+=/);
  });

  it('speaks the language that was chosen, else the one that the browser prefers', async () => {
    const langOf = async (path: string, headers: Record<string, string>) =>
      /<html lang="(.+?)">/.exec((await get(path, headers)).text)?.[1];
    assert.equal(await langOf('/staff/', {}), 'zh-CN');
    assert.equal(await langOf('/staff/', { 'accept-language': 'en-GB,en;q=0.9' }), 'en');
    assert.equal(await langOf('/staff/', { 'accept-language': 'fr,en;q=0.8,zh;q=0.7' }), 'en');
    assert.equal(await langOf('/staff/', { 'accept-language': 'zh-TW,zh;q=0.9,en;q=0.8' }), 'zh-CN');
    assert.equal(await langOf('/staff/', { 'accept-language': 'en', cookie: 'suyuan-language=zh-CN' }), 'zh-CN');
    assert.equal(await langOf('/staff/?lang=en', { cookie: 'suyuan-language=zh-CN' }), 'en');
    assert.equal(await langOf('/staff/?lang="><script>', {}), 'zh-CN');
  });

  it('is found without the last slash', async () => {
    assert.equal((await get('/staff')).response.headers.get('location'), '/staff/');
  });
});
