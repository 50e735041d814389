import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { builtInTemplate } from '@suyuan/label/templates';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import type { SuyuanLabelDesigner } from './label-designer.ts';
import type { ChangeEvent, SaveEvent } from './label-designer-events.ts';
import type { ListVersions, VersionPage } from './templates/version-history.ts';

const present = { ...builtInTemplate('trace-40x30')!.template, name: '黄桃小标签' };
const earlier = { ...present, items: present.items.slice(0, 3) };
const saved = [{ id: '7', version: 3, name: '黄桃小标签', template: present }];

const newest: VersionPage = {
  items: [
    { version: 3, name: '黄桃小标签', template: present, savedAt: '2026-07-18T08:12:00Z', actorName: '龙小妹' },
    { version: 2, name: '桃，旧版', template: earlier, savedAt: '2026-07-17T10:40:00Z', actorName: '龙大山' },
  ],
  next: 'older',
};
const oldest: VersionPage = {
  items: [{ version: 1, name: '坏的', template: { width: -1 }, savedAt: '2026-07-01T00:00:00Z' }],
};

const mount = async (listVersions: ListVersions | undefined): Promise<SuyuanLabelDesigner> =>
  fixture<SuyuanLabelDesigner>(html`
    <suyuan-label-designer
      lang="zh-CN"
      .template=${present}
      .templateId=${'7'}
      .templates=${saved}
      .listVersions=${listVersions}
    ></suyuan-label-designer>
  `);
const root = (element: Element) => element.shadowRoot!;
const buttons = (element: Element, selector = 'button') => [...root(element).querySelectorAll<HTMLElement>(selector)];
const named = (element: Element, name: string): HTMLElement | undefined =>
  buttons(element).find(one => (one.ariaLabel ?? one.textContent?.trim()) === name);
const listed = (element: Element): readonly string[] =>
  buttons(element, '.past button').map(one => one.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const open = async (element: SuyuanLabelDesigner): Promise<void> => {
  named(element, '历史版本')!.click();
  await element.updateComplete;
  await element.updateComplete;
};
const pages: ListVersions = async (_id, { cursor }) => (cursor === 'older' ? oldest : newest);

describe('the versions of a template in the label designer', () => {
  it('are offered for a saved template, where the page has them', async () => {
    const element = await mount(undefined);
    expect(named(element, '历史版本')).to.equal(undefined);
    element.listVersions = pages;
    await element.updateComplete;
    expect(named(element, '历史版本')).not.to.equal(undefined);
    expect(root(element).querySelector('#title')?.textContent).to.contain('第 3 版');
    element.templateId = undefined;
    await element.updateComplete;
    expect(named(element, '历史版本')).to.equal(undefined);
  });

  it('say who saved each and when, page by page, and leave out what cannot be read', async () => {
    const asked: unknown[] = [];
    const element = await mount((id, { cursor }) => {
      asked.push([id, cursor]);
      return pages(id, { ...(cursor ? { cursor } : {}), signal: new AbortController().signal });
    });
    await open(element);
    expect(listed(element)).to.have.length(2);
    expect(listed(element)[0]).to.match(/^第 3 版 当前版本 2026年7月18日 .* 龙小妹$/);
    expect(listed(element)[1]).to.match(/^第 2 版 2026年7月17日 .* 龙大山$/);
    named(element, '更早的版本')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(asked).to.deep.equal([
      ['7', undefined],
      ['7', 'older'],
    ]);
    expect(listed(element)).to.have.length(2);
    expect(named(element, '更早的版本')).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('are looked at and had back by keys alone: saved again, and undone on the label like any change', async () => {
    const element = await mount(pages);
    named(element, '历史版本')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await element.updateComplete;
    buttons(element, '.past button')[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(root(element).querySelector('figcaption')?.textContent).to.contain('3 项内容');
    const save = oneEvent(element, 'suyuan-save') as Promise<SaveEvent>;
    const restore = named(element, '恢复第 2 版')!;
    restore.focus();
    await sendKeys({ press: 'Enter' });
    expect((await save).detail).to.deep.equal({
      id: '7',
      version: 3,
      restores: 2,
      name: '桃，旧版',
      template: { ...earlier, name: '桃，旧版' },
    });
    await element.updateComplete;
    expect(element.template!.items).to.have.length(3);
    expect(element.templateId).to.equal('7');
    expect(root(element).querySelector('#spoken')?.textContent).to.equal('已恢复第 2 版');
    expect(root(element).querySelector('dialog')).to.equal(null);
    named(element, '撤销')!.click();
    expect(element.template).to.deep.equal(present);
  });

  it('that do not arrive are asked for again', async () => {
    let isBroken = true;
    const element = await mount((id, query) =>
      isBroken ? Promise.reject(new TypeError('no network')) : pages(id, query),
    );
    await open(element);
    expect(root(element).querySelector('dialog [role=alert]')?.textContent).to.contain('历史版本没有取到');
    isBroken = false;
    named(element, '重试')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(listed(element)).to.have.length(2);
  });

  it('are those of the template that the page says it was, when the saved ones come later', async () => {
    const element = await fixture<SuyuanLabelDesigner>(html`
      <suyuan-label-designer lang="zh-CN" .template=${earlier} .templateId=${'7'}></suyuan-label-designer>
    `);
    element.templates = saved;
    await element.updateComplete;
    expect(root(element).querySelector('#title')?.textContent).to.contain('第 3 版');
    const change = oneEvent(element, 'suyuan-change') as Promise<ChangeEvent>;
    root(element).querySelector<HTMLElement>('#palette button')!.click();
    expect((await change).detail.id).to.equal('7');
    element.template = structuredClone(element.template);
    await element.updateComplete;
    expect(element.templateId, 'the page has read its draft again').to.equal('7');
    element.template = present;
    await element.updateComplete;
    expect(element.templateId, 'another template from the page is none of the saved ones').to.equal(undefined);
  });
});
