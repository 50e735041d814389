import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { operations, problemStatus } from '@suyuan/contract';
import { openDatabase } from '../db/open-database.ts';
import { createTestApp, type TestApp } from '../testing/test-app.ts';

describe('the reference', () => {
  const db = openDatabase(':memory:');
  let test: TestApp;
  before(() => {
    test = createTestApp(db);
  });
  after(() => db.destroy());
  const page = async (query = '', headers = {}) => {
    const response = await test.app.request(`/docs/api${query}`, { headers });
    return { response, text: await response.text() };
  };

  it('has an anchor for every operation and for every problem that an answer links to', async () => {
    const { response, text } = await page();
    assert.equal(response.status, 200);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(match => match[1]);
    assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
    for (const id of Object.keys(operations)) assert.ok(ids.includes(`operation-${id}`), id);
    for (const code of Object.keys(problemStatus)) assert.ok(ids.includes(`problem-${code}`), code);
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(match => match[1]);
    assert.deepEqual(
      targets.filter(target => !ids.includes(target)),
      [],
    );
  });

  it('speaks the language asked for, by header or link', async () => {
    assert.match((await page()).text, /<html lang="zh-CN">[\s\S]*问题代码/);
    const english = await page('?lang=en');
    assert.equal(english.response.headers.get('content-language'), 'en');
    assert.match(english.text, /Problem codes/);
    assert.doesNotMatch(english.text.replaceAll('lang="zh-CN" hreflang="zh-CN">中文', ''), /\p{Script=Han}/u);
    assert.match((await page('', { 'accept-language': 'en-GB,zh;q=0.5' })).text, /Problem codes/);
  });

  it('runs under a policy that allows no script and no foreign origin', async () => {
    const { response, text } = await page();
    assert.equal(
      response.headers.get('content-security-policy'),
      "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    assert.doesNotMatch(text, /<script|<style| style=| on\w+=|(?:src|href)="https?:/);
    assert.equal((await test.app.request('/docs/api.css')).status, 200);
  });

  it('stands beside the document that it is made from', async () => {
    const response = await test.app.request('/openapi.json');
    const document = (await response.json()) as { openapi: string; servers: unknown };
    assert.match(document.openapi, /^3\.1/);
    assert.deepEqual(document.servers, [{ url: 'https://suyuan.test' }]);
  });
});
