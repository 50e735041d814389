import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { mm } from '@suyuan/label/model';
import { builtInTemplate } from '@suyuan/label/templates';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import './define.ts';
import type { SuyuanLabelDesigner } from './label-designer.ts';

interface Spot {
  readonly x: number;
  readonly y: number;
}

const { template } = builtInTemplate('trace-60x40')!;

const mount = async (): Promise<SuyuanLabelDesigner> => {
  await setViewport({ width: 1280, height: 900 });
  const element = await fixture<SuyuanLabelDesigner>(html`
    <suyuan-label-designer lang="en" .template=${template}></suyuan-label-designer>
  `);
  // Once its room is known, the label is fitted into it.
  await nextFrame();
  await nextFrame();
  return element;
};

const root = (element: Element) => element.shadowRoot!;
const boxOf = (element: Element, selector: string) => root(element).querySelector(selector)!.getBoundingClientRect();
const middle = (element: Element, selector: string): Spot => {
  const { x, y, width, height } = boxOf(element, selector);
  return { x: x + width / 2, y: y + height / 2 };
};
const corner = (element: Element, selector: string): Spot => boxOf(element, selector);
const by = ({ x, y }: Spot, dx: number, dy: number): Spot => ({ x: x + dx, y: y + dy });
const position = ({ x, y }: Spot): [number, number] => [Math.round(x), Math.round(y)];

const drag = async (...path: readonly Spot[]): Promise<void> => {
  await sendMouse({ type: 'move', position: position(path[0]!) });
  await sendMouse({ type: 'down' });
  for (const spot of path.slice(1)) await sendMouse({ type: 'move', position: position(spot) });
  await sendMouse({ type: 'up' });
};
const holding = async (key: string, action: () => Promise<void>): Promise<void> => {
  await sendKeys({ down: key });
  await action();
  await sendKeys({ up: key });
};
const chosen = async (element: SuyuanLabelDesigner): Promise<readonly string[]> => {
  await element.updateComplete;
  return [...root(element).querySelectorAll('[aria-selected=true]')].map(option => option.id.replace('item-', ''));
};
const item = (element: SuyuanLabelDesigner, id: string) => element.template!.items.find(one => one.id === id)!;

describe('suyuan-label-designer under the mouse', () => {
  afterEach(async () => {
    await resetMouse();
    await setViewport({ width: 800, height: 600 });
  });

  it('chooses what a rectangle on the ground touches', async () => {
    const element = await mount();
    const start = by(corner(element, '[data-id=product]'), -12, -12);
    await drag(start, by(start, 40, 40), by(middle(element, '[data-id=variety]'), 0, 0));
    expect(await chosen(element)).to.deep.equal(['product', 'variety']);
  });

  it('pulls a code by its corner and keeps it square', async () => {
    const element = await mount();
    const before = item(element, 'qr');
    await drag(middle(element, '[data-id=qr]'), middle(element, '[data-id=qr]'));
    await element.updateComplete;
    const handle = middle(element, '[data-handle=nw]');
    await drag(handle, by(handle, 20, 10), by(handle, 40, 40));
    const after = item(element, 'qr');
    expect(after.w).to.be.lessThan(before.w);
    expect(after.w).to.equal(after.h);
    expect(after.x + after.w).to.be.closeTo(before.x + before.w, 0.02);
  });

  it('drags a copy out with Alt, and Escape leaves everything as it was', async () => {
    const element = await mount();
    const spot = middle(element, '[data-id=product]');
    await holding('Alt', () => drag(spot, by(spot, 30, 60), by(spot, 60, 120)));
    expect(element.template!.items).to.have.length(template.items.length + 1);
    expect(item(element, 'product')).to.deep.equal(template.items.find(one => one.id === 'product'));
    const before = element.template;
    await sendMouse({ type: 'move', position: position(spot) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: position(by(spot, 0, 80)) });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    expect(element.template).to.equal(before);
  });

  it('opens the properties of what is double-clicked', async () => {
    const element = await mount();
    const spot = position(middle(element, '[data-id=lot]'));
    await sendMouse({ type: 'click', position: spot });
    root(element)
      .querySelector('#canvas')!
      .dispatchEvent(new MouseEvent('dblclick', { clientX: spot[0], clientY: spot[1], bubbles: true }));
    await element.updateComplete;
    await nextFrame();
    expect(root(element).activeElement?.matches('#panel-properties select')).to.equal(true);
  });

  it('puts what is carried from the palette where it is let go, and nothing elsewhere', async () => {
    const element = await mount();
    const [box] = [...root(element).querySelectorAll('#palette button')].filter(one =>
      one.textContent?.includes('Box'),
    );
    const { x, y } = box!.getBoundingClientRect();
    const from = { x: x + 10, y: y + 10 };
    const target = middle(element, '#canvas');
    await drag(from, by(from, 30, 30), by(target, 40, 60));
    const added = element.template!.items.at(-1)!;
    expect(added.kind).to.equal('box');
    expect(added.x + added.w / 2).to.be.greaterThan(30);
    await drag(from, by(from, 30, 30), middle(element, '#toolbar'));
    expect(element.template!.items.at(-1)).to.equal(added);
  });

  it('draws what is picked with Shift where it belongs', async () => {
    const element = await mount();
    const [line] = [...root(element).querySelectorAll<HTMLElement>('#palette button')].filter(one =>
      one.textContent?.includes('Line'),
    );
    line!.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await element.updateComplete;
    expect(line!.ariaPressed).to.equal('true');
    const start = by(corner(element, '#canvas .sheet'), 20, 20);
    await drag(start, by(start, 50, 10), by(start, 100, 20));
    const { kind, w, h } = element.template!.items.at(-1)!;
    expect(kind).to.equal('line');
    expect(w / h).to.be.closeTo(5, 0.5);
  });

  it('keeps to its own height however much is on the label and wrong with it', async () => {
    const element = await mount();
    const items = Array.from({ length: 120 }, (_, index) => ({ ...template.items[0]!, id: `i${index}`, x: mm(55) }));
    element.template = { ...template, items };
    await waitUntil(() => root(element).querySelectorAll('#findings li').length > 20, 'faults are listed', {
      timeout: 8000,
    });
    const { bottom } = element.getBoundingClientRect();
    expect(document.documentElement.scrollHeight).to.be.at.most(Math.max(window.innerHeight, Math.ceil(bottom) + 40));
    element.shadowRoot!.querySelector<SVGElement>('#canvas')!.focus();
    await sendKeys({ press: 'PageUp' });
    await element.updateComplete;
    const list = root(element).querySelector('#items')!.getBoundingClientRect();
    const last = root(element).querySelector('#item-i119')!.getBoundingClientRect();
    expect(last.bottom).to.be.at.most(list.bottom + 1);
  });
});
