import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countyApp } from './county-app.ts';

const portal = countyApp({ embedOrigin: 'https://trace.example.cn', consoleHref: 'https://trace.example.cn/staff/' });
const page = async (path: string, headers = {}) => (await portal.request(path, { headers })).text();

describe('the county portal', () => {
  it('embeds the form with one script and one tag', async () => {
    const text = await page('/county/');
    assert.deepEqual(text.match(/<script[^>]*>/g), [
      '<script type="module" src="https://trace.example.cn/embed/v1/registration.js">',
    ]);
    assert.deepEqual(text.match(/<suyuan-[^>]*>/g), [
      '<suyuan-registration console-href="https://trace.example.cn/staff/">',
    ]);
  });

  it('speaks Chinese first, and English when asked', async () => {
    assert.match(await page('/county/'), /<html lang="zh-CN">[\s\S]*农产品追溯服务/);
    assert.match(await page('/county/', { 'accept-language': 'en-GB,en;q=0.9' }), /<html lang="en">/);
    assert.match(await page('/county/?lang=zh-CN', { 'accept-language': 'en' }), /<html lang="zh-CN">/);
  });

  it('says that it is no government site and that its numbers are samples', async () => {
    assert.match(
      await page('/county/'),
      /它不是政府网站[\s\S]*湘ICP备00000000号（示例）[\s\S]*不是国家农产品质量安全追溯/,
    );
  });

  it('allows nothing but its own styles and the origin of the form', async () => {
    const policy = (await portal.request('/county/')).headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /script-src https:\/\/trace\.example\.cn;/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.doesNotMatch(await page('/county/'), /<style|style=|onclick|<script(?! type="module" src)/);
  });

  it('has large text without a script, and keeps it when the language changes', async () => {
    const text = await page('/county/?lang=en&text=large');
    assert.match(text, /<html lang="en" class="large">/);
    assert.match(text, /href="\/county\/\?lang=zh-CN&amp;text=large"/);
  });

  it('pins the county where it is told to, and lets nothing break out of an attribute', async () => {
    const pinned = countyApp({ embedOrigin: '', consoleHref: '/staff/"><script>', division: '430121' });
    const text = await (await pinned.request('/county/')).text();
    assert.match(text, / division="430121">/);
    assert.doesNotMatch(text, /"><script>/);
  });
});
