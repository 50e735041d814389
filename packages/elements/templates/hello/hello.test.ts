import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import type { SuyuanHello } from './hello.ts';
import type { HelloEvent } from './hello-events.ts';

describe('suyuan-hello', () => {
  it('greets by name in the language of the page, and is accessible', async () => {
    const chinese = await fixture(html`<suyuan-hello lang="zh-CN" name="李雷"></suyuan-hello>`);
    const english = await fixture(html`<suyuan-hello lang="en" name="Li Lei"></suyuan-hello>`);
    expect(chinese.shadowRoot?.textContent).to.contain('李雷，您好！');
    expect(english.shadowRoot?.textContent).to.contain('Hello, Li Lei!');
    await expect(chinese).to.be.accessible();
    await expect(english).to.be.accessible();
  });

  it('tells when the visitor answers', async () => {
    const element = await fixture<SuyuanHello>(html`<suyuan-hello name="Han Meimei"></suyuan-hello>`);
    const heard: HelloEvent[] = [];
    element.addEventListener('suyuan-hello', event => heard.push(event));
    element.shadowRoot?.querySelector('button')?.click();
    expect(heard.map(event => event.detail.name)).to.deep.equal(['Han Meimei']);
  });
});
