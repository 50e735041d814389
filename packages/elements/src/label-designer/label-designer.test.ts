import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { builtInTemplate } from '@suyuan/label/templates';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import './define.ts';
import type { SuyuanLabelDesigner } from './label-designer.ts';
import type { PrintEvent, SaveEvent } from './label-designer-events.ts';

const data = {
  productName: '炎陵黄桃',
  producerName: '炎陵县示例果业专业合作社',
  origin: '湖南省株洲市炎陵县',
  lot: 'HT20260718A',
  harvestDate: '2026-07-18',
  code: '51234567890123456787',
  serial: '000001',
  traceUrl: 'https://trace.example.cn/t/51234567890123456787',
};

const template = builtInTemplate('trace-60x40')!.template;

const mount = async (lang = 'zh-CN'): Promise<SuyuanLabelDesigner> => {
  const element = await fixture<SuyuanLabelDesigner>(html`
    <suyuan-label-designer
      lang=${lang}
      .data=${data}
      .template=${template}
      .serials=${{ from: 1, to: 500 }}
    ></suyuan-label-designer>
  `);
  // Once its room is known, the label is fitted into it.
  await nextFrame();
  await nextFrame();
  return element;
};

const root = (element: Element) => element.shadowRoot!;
const button = (element: Element, name: string): HTMLButtonElement => {
  const found = [...root(element).querySelectorAll('button')].find(
    one => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
};
const option = (element: Element, text: string): HTMLElement =>
  [...root(element).querySelectorAll<HTMLElement>('[role=option]')].find(one =>
    one.getAttribute('aria-label')?.startsWith(text),
  )!;
const spoken = (element: Element): string => root(element).querySelector('#spoken')?.textContent ?? '';
const item = (element: SuyuanLabelDesigner, id: string) => element.template!.items.find(one => one.id === id)!;

describe('suyuan-label-designer', () => {
  it('begins with the templates and goes on to the label that is chosen', async () => {
    const element = await fixture<SuyuanLabelDesigner>(
      html`<suyuan-label-designer .data=${data}></suyuan-label-designer>`,
    );
    const card = [...root(element).querySelectorAll<HTMLButtonElement>('.card')].find(one =>
      one.textContent?.includes('追溯标签 60×40'),
    )!;
    card.click();
    await element.updateComplete;
    expect(element.template?.name).to.equal('追溯标签 60×40');
    expect(option(element, '产品名称')).to.not.equal(undefined);
  });

  it('moves what is chosen in the list by arrow keys, says where it is, and takes it back', async () => {
    const element = await mount();
    option(element, '产品名称').click();
    await element.updateComplete;
    root(element).querySelector<HTMLElement>('#items')!.focus();
    await sendKeys({ press: 'Enter' });
    const before = item(element, 'product');
    const change = oneEvent(element, 'suyuan-change');
    await sendKeys({ press: 'ArrowRight' });
    await change;
    expect(item(element, 'product').x).to.equal(before.x + 0.5);
    expect(spoken(element)).to.contain('产品名称').and.to.contain('左 3');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ up: 'Shift' });
    expect(item(element, 'product').h).to.equal(before.h + 0.5);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'z' });
    await sendKeys({ press: 'z' });
    await sendKeys({ up: 'Control' });
    expect(item(element, 'product')).to.deep.equal(before);
  });

  it('drags with the mouse as one step to undo', async () => {
    const element = await mount();
    const hit = root(element).querySelector('[data-id=product]')!.getBoundingClientRect();
    const [x, y] = [Math.round(hit.x + hit.width / 2), Math.round(hit.y + hit.height / 2)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 20, y + 30] });
    await sendMouse({ type: 'move', position: [x + 40, y + 60] });
    await sendMouse({ type: 'up' });
    const moved = item(element, 'product');
    expect(moved.x).to.be.greaterThan(2.5);
    expect(moved.y).to.be.greaterThan(2.2);
    await element.updateComplete;
    button(element, '撤销').click();
    await element.updateComplete;
    expect(item(element, 'product')).to.include({ x: 2.5, y: 2.2 });
    button(element, '重做').click();
    expect(item(element, 'product')).to.include({ x: moved.x, y: moved.y });
  });

  it('orders labels with the range that was asked for', async () => {
    const element = await mount();
    button(element, '打印').click();
    await element.updateComplete;
    const dialog = root(element).querySelector('dialog')!;
    const to = dialog.querySelectorAll<HTMLInputElement>('input[type=number]')[1]!;
    to.value = '501';
    to.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    dialog.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    await element.updateComplete;
    expect(dialog.querySelector('[role=alert]')?.textContent).to.contain('1 到 500');
    to.value = '20';
    to.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    element.addEventListener('suyuan-print', event => event.preventDefault());
    const order = oneEvent(element, 'suyuan-print') as Promise<PrintEvent>;
    dialog.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    const { detail } = await order;
    expect(detail).to.deep.include({ format: 'pdf', dpi: 203, from: 1, to: 20 });
    expect(detail.template).to.equal(element.template);
  });

  it('hands a named template to whoever keeps it', async () => {
    const element = await mount('en');
    button(element, 'Save').click();
    await element.updateComplete;
    const dialog = root(element).querySelector('dialog')!;
    const name = dialog.querySelector<HTMLInputElement>('input')!;
    name.value = 'Peach';
    name.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    const save = oneEvent(element, 'suyuan-save') as Promise<SaveEvent>;
    dialog.querySelector<HTMLButtonElement>('button[type=submit]')!.click();
    const { detail } = await save;
    expect(detail.name).to.equal('Peach');
    expect(detail.template.name).to.equal('Peach');
    expect(detail).to.not.have.property('id');
    // The page keeps it, and so the next time it is replaced.
    element.templates = [{ id: '7', version: 1, name: detail.name, template: detail.template }];
    await element.updateComplete;
    button(element, 'Save').click();
    await element.updateComplete;
    const again = oneEvent(element, 'suyuan-save') as Promise<SaveEvent>;
    root(element).querySelector<HTMLButtonElement>('dialog button[type=submit]')!.click();
    expect((await again).detail).to.include({ id: '7', version: 1 });
  });
});
