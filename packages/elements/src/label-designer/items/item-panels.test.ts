import { expect, fixture, html } from '@open-wc/testing';
import { builtInTemplate } from '@suyuan/label/templates';
import '../define.ts';
import type { LabelItem } from '@suyuan/label/model';
import type { SuyuanLabelDesigner } from '../label-designer.ts';

const certificate = builtInTemplate('certificate-producer-70x50')!.template;

const mount = async (items: readonly LabelItem[] = certificate.items): Promise<SuyuanLabelDesigner> =>
  fixture<SuyuanLabelDesigner>(html`
    <suyuan-label-designer lang="en" .template=${{ ...certificate, items: [...items] }}></suyuan-label-designer>
  `);
const root = (element: Element) => element.shadowRoot!;
const add = async (element: SuyuanLabelDesigner, kind: string): Promise<void> => {
  root(element).querySelector<HTMLElement>(`#palette button[title="${kind}"]`)!.click();
  await element.updateComplete;
};
const choose = async (element: SuyuanLabelDesigner, kind: LabelItem['kind']): Promise<void> => {
  const { id } = element.template!.items.find(item => item.kind === kind)!;
  root(element).querySelector<HTMLElement>(`#item-${id}`)!.click();
  await element.updateComplete;
};
const field = <T extends HTMLElement>(element: Element, label: string, within = '#own'): T => {
  const row = [...root(element).querySelectorAll(`${within} label`)].find(one =>
    one.querySelector('span')?.textContent?.includes(label),
  );
  const found = row?.querySelector<T>('input, select, textarea');
  if (!found) throw new Error(`there is no field ${label}`);
  return found;
};
const type = async (element: SuyuanLabelDesigner, input: HTMLInputElement, value: string): Promise<void> => {
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
};
const pick = async (element: SuyuanLabelDesigner, list: HTMLSelectElement, words: string): Promise<void> => {
  list.selectedIndex = [...list.options].findIndex(option => option.text.trim() === words);
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const chosen = (element: SuyuanLabelDesigner): LabelItem => {
  const id = root(element).querySelector('[aria-selected=true]')!.id.replace('item-', '');
  return element.template!.items.find(item => item.id === id)!;
};

describe('the properties of items', () => {
  const kinds = [
    ['Text', 'text'],
    ['Field', 'field'],
    ['Date', 'date'],
    ['QR code', 'qr'],
    ['Code 128', 'code128'],
    ['EAN-13', 'ean13'],
    ['EAN-8', 'ean8'],
    ['GS1-128', 'gs1-128'],
    ['GS1 DataMatrix', 'gs1-datamatrix'],
    ['Image', 'image'],
    ['Line', 'line'],
    ['Box', 'box'],
    ['Table', 'table'],
    ['Tick box', 'tick-box'],
    ['Licensed mark', 'mark'],
  ] as const;

  it('are there for each kind that can be added, accessible and under its name', async () => {
    const element = await mount([]);
    const palette = [...root(element).querySelectorAll<HTMLElement>('#palette button')];
    expect(palette.map(({ title }) => title)).to.deep.equal(kinds.map(([name]) => name));
    for (const [name, kind] of kinds) {
      await add(element, name);
      expect(chosen(element).kind, name).to.equal(kind);
      expect(root(element).querySelector('#own h3')?.textContent).to.equal(name);
      expect(root(element).querySelectorAll('#own :is(input, select)').length, name).to.be.at.least(1);
    }
    await expect(element).to.be.accessible();
  });

  it('show a table row by row, its columns as parts of a hundred, and change one cell', async () => {
    const element = await mount();
    await choose(element, 'table');
    expect(field<HTMLInputElement>(element, 'olumn').value).to.match(/^\d+ \d+$/);
    const [first] = root(element).querySelectorAll('#own fieldset.part');
    expect(first?.querySelector('legend')?.textContent).to.equal('Row 1');
    const [, second] = first!.querySelectorAll('select');
    await pick(element, second!, 'Variety');
    const table = chosen(element);
    expect(table.kind === 'table' && table.rows[0]![1]).to.deep.include({ from: 'field', field: 'variety' });
    await pick(element, first!.querySelectorAll('select')[1]!, 'Fixed text');
    const changed = chosen(element);
    expect(changed.kind === 'table' && changed.rows[0]![1]).to.deep.equal({ from: 'text', text: '' });
  });

  it('let an item show on some labels only', async () => {
    const element = await mount();
    await add(element, 'Text');
    const when = field<HTMLSelectElement>(element, 'Condition', '#panel-properties');
    await pick(element, when, [...when.options].at(-1)!.text.trim());
    const equal = field<HTMLInputElement>(element, 'Equals', '#panel-properties');
    await type(element, equal, '绿色食品');
    expect(chosen(element).showWhen).to.deep.equal({ is: 'equal', field: 'certification', to: '绿色食品' });
  });

  it('take the words around a value, its format and how it fits', async () => {
    const element = await mount([]);
    await add(element, 'Date');
    await type(element, field(element, 'before'), '采收 ');
    await pick(element, field(element, 'Format'), '2026.11.24');
    expect(chosen(element)).to.deep.include({ prefix: '采收 ', format: 'dots' });
    root(element).querySelector<HTMLInputElement>('#own input[name=fit][value=wrap]')!.click();
    await element.updateComplete;
    expect(chosen(element)).to.have.nested.property('style.fit', 'wrap');
  });
});
