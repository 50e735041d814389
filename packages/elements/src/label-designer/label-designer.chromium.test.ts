import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { builtInTemplate } from '@suyuan/label/templates';
import { a11ySnapshot, sendKeys, setViewport } from '@web/test-runner-commands';
import './define.ts';
import { roundMm } from './geometry/geometry.ts';
import type { SuyuanLabelDesigner } from './label-designer.ts';
import type { PrintEvent, SaveEvent } from './label-designer-events.ts';
import type { UsbDevice } from './printers/usb-printer.ts';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly focused?: boolean;
  readonly checked?: boolean;
  readonly children?: readonly AxNode[];
}

const tree = async (): Promise<readonly AxNode[]> => {
  const flat = (node: AxNode): readonly AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  return flat((await a11ySnapshot({})) as unknown as AxNode);
};
const focused = async (): Promise<AxNode | undefined> => (await tree()).find(node => node.focused);

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    const parts = key.split('+');
    for (const part of parts.slice(0, -1)) await sendKeys({ down: part });
    await sendKeys({ press: parts.at(-1)! });
    for (const part of parts.slice(0, -1).reverse()) await sendKeys({ up: part });
  }
};

/** What has the focus, by its own words: the whole tree costs a tenth of a second to ask for. */
const focusedWords = (): string => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? [...(at.labels ?? [])] : [];
  return [at?.ariaLabel, at?.textContent, ...labels.map(label => label.textContent)].join(' ').replace(/\s+/g, ' ');
};

/** Tab until something of this role and name has the focus. */
const tabTo = async (role: string, name: string): Promise<void> => {
  for (let count = 0; count < 60; count += 1) {
    if (focusedWords().includes(name)) {
      const node = await focused();
      if (node?.role === role && node.name?.includes(name)) return;
    }
    await press('Tab');
  }
  throw new Error(`Tab never came to the ${role} ${name}`);
};

const spoken = (element: Element): string => element.shadowRoot?.querySelector('#spoken')?.textContent?.trim() ?? '';

describe('suyuan-label-designer for who cannot see or point', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('lists every item by name and kind, says which is chosen and what does not show', async () => {
    const { template } = builtInTemplate('trace-60x40')!;
    const element = await fixture<SuyuanLabelDesigner>(html`
      <suyuan-label-designer .template=${template} .data=${{ productName: '桃' }}></suyuan-label-designer>
    `);
    // Puppeteer's tree leaves out what is inside a list box.
    const options = () => [...element.shadowRoot!.querySelectorAll('[role=listbox] > [role=option]')];
    await waitUntil(() => options()[1]?.getAttribute('aria-label')?.includes('不显示'));
    expect(options().map(option => option.getAttribute('aria-label'))).to.deep.equal([
      '产品名称，数据字段',
      '品种，数据字段，此数据下不显示',
      ...options()
        .slice(2)
        .map(option => option.getAttribute('aria-label')),
    ]);
    expect(options()).to.have.length(template.items.length);
    await tabTo('listbox', '标签上的内容');
    const chosen = options().filter(option => option.ariaSelected === 'true');
    expect(chosen).to.deep.equal([options()[0]]);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-activedescendant')).to.equal(chosen[0]?.id);
  });

  it('takes a label from its template to the printer by keys alone', async () => {
    const element = await fixture<SuyuanLabelDesigner>(html`
      <suyuan-label-designer .serials=${{ from: 1, to: 500 }}></suyuan-label-designer>
    `);
    element.style.marginBlockStart = '30rem';
    await tabTo('button', '追溯标签 40×30');
    window.scrollTo(0, 0);
    await press('Enter');
    await element.updateComplete;
    expect(element.template?.name).to.equal('追溯标签 40×30');
    expect((await focused())?.name).to.contain('画布');
    expect(element.getBoundingClientRect().bottom, 'all of it is in sight').to.be.at.most(window.innerHeight + 1);

    const before = element.template!.items;
    await press('PageDown', 'ArrowRight', 'Alt+ArrowDown');
    const { x, y, w, h } = before[0]!;
    expect(spoken(element)).to.equal(`产品名称，左 ${roundMm(x + 0.5)}，上 ${roundMm(y + 0.1)}，宽 ${w}，高 ${h} 毫米`);
    await press('Shift+ArrowLeft');
    expect(element.template!.items[0]).to.include({ w: w - 0.5 });
    await press('PageDown', 'Delete');
    expect(element.template!.items).to.have.length(before.length - 1);
    expect(spoken(element)).to.equal('已删除 1 项');
    await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    expect(element.template!.items).to.deep.equal(before);

    await press('PageDown', 'Control+c', 'Control+v');
    expect(element.template!.items).to.have.length(before.length + 1);
    await press('Control+[');
    expect(spoken(element)).to.contain(`第 ${before.length} 层，共 ${before.length + 1} 层`);

    element.addEventListener('suyuan-print', event => event.preventDefault());
    await press('Control+p');
    await tabTo('spinbutton', '到第');
    await press('Control+a', '5');
    const order = oneEvent(element, 'suyuan-print') as Promise<PrintEvent>;
    await press('Enter');
    expect((await order).detail).to.include({ from: 1, to: 5 });
    expect((await focused())?.name).to.contain('画布');
  });

  describe('does by keys what the mouse does', () => {
    const { template } = builtInTemplate('trace-60x40')!;
    let element: SuyuanLabelDesigner;
    beforeEach(async () => {
      await setViewport({ width: 1280, height: 900 });
      element = await fixture<SuyuanLabelDesigner>(html`
        <suyuan-label-designer .template=${template}></suyuan-label-designer>
      `);
    });

    const item = (id: string) => element.template!.items.find(one => one.id === id)!;
    const chosen = () =>
      [...element.shadowRoot!.querySelectorAll('[aria-selected=true]')].map(({ id }) => id.replace('item-', ''));
    const toCanvas = () => element.shadowRoot!.querySelector<SVGElement>('#canvas')!.focus();

    it('adds items, chooses some that lie apart, and lines them up', async () => {
      await tabTo('button', '矩形');
      await press('Enter', 'Enter');
      const [first, second] = element.template!.items.slice(-2);
      expect([first!.kind, second!.kind]).to.deep.equal(['box', 'box']);
      expect(second!.x - first!.x, 'the second does not hide the first').to.equal(2);

      await tabTo('listbox', '标签上的内容');
      await press('Home', 'Control+ArrowDown', 'Control+ArrowDown', 'Space');
      expect(chosen()).to.deep.equal([template.items[0]!.id, template.items[2]!.id]);
      await press('Space', 'Shift+ArrowDown');
      expect(chosen()).to.deep.equal([template.items[0]!.id, template.items[3]!.id]);
      await press('End', 'Shift+ArrowUp');
      expect(chosen()).to.deep.equal([first!.id, second!.id]);
      await tabTo('button', '顶端对齐');
      await press('Enter');
      expect(item(second!.id).y).to.equal(item(first!.id).y);
      await tabTo('button', '组合');
      await press('Enter');
      expect(item(first!.id).group).to.be.a('string').and.equal(item(second!.id).group);
    });

    it('turns, and goes to the next guide, which it shows', async () => {
      toCanvas();
      await press('PageDown');
      const [id] = chosen();
      const before = item(id!);
      await press('r');
      const turned = item(id!);
      expect(turned).to.include({ rotation: 90, w: before.h, h: before.w });
      await press('Control+ArrowDown');
      await element.updateComplete;
      expect(item(id!).y).to.be.greaterThan(turned.y);
      expect(element.shadowRoot!.querySelectorAll('#canvas .guide')).to.have.length.at.least(1);
      await press('Shift+PageDown');
      await element.updateComplete;
      expect(chosen()).to.have.length(2);
      expect(element.shadowRoot!.querySelectorAll('#canvas .guide')).to.have.length(0);
    });

    it('zooms, tries the longest values, and saves', async () => {
      toCanvas();
      await press('Control+1', 'Control+=');
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('.zoom')?.textContent?.trim()).to.equal('150%');
      await tabTo('radio', '示例');
      await press('ArrowRight');
      expect(await focused()).to.include({ name: '最长', checked: true });
      const save = oneEvent(element, 'suyuan-save') as Promise<SaveEvent>;
      toCanvas();
      await press('Control+s', 'Enter');
      expect((await save).detail.template).to.deep.equal(template);
    });
  });

  it('walks the list of items and goes from it to the canvas and to the properties', async () => {
    const { template } = builtInTemplate('trace-40x30')!;
    const element = await fixture<SuyuanLabelDesigner>(html`
      <suyuan-label-designer .template=${template}></suyuan-label-designer>
    `);
    await tabTo('listbox', '标签上的内容');
    expect(spoken(element)).to.contain('产品名称');
    await press('ArrowDown', 'ArrowDown');
    const third = template.items[2]!;
    expect(spoken(element)).to.contain(`左 ${third.x}，上 ${third.y}，`);
    await press('Enter', 'ArrowDown');
    expect(spoken(element)).to.contain(`左 ${third.x}，上 ${roundMm(third.y + 0.5)}，`);
    await press('Enter');
    expect((await focused())?.role).to.equal('combobox');
  });
});

describe('suyuan-label-designer with a printer at the USB port', () => {
  it('prints by itself where no page takes the order, and goes on after the cable was pulled', async () => {
    const { template } = builtInTemplate('trace-40x30')!;
    const received: number[] = [];
    /** The browser gives another one for each time that the same printer is plugged in. */
    const plugIn = (isPulled: boolean): UsbDevice => ({
      productName: 'GP-3120',
      configuration: {
        interfaces: [
          {
            interfaceNumber: 0,
            alternates: [
              {
                alternateSetting: 0,
                interfaceClass: 7,
                endpoints: [{ endpointNumber: 1, direction: 'out', type: 'bulk' }],
              },
            ],
          },
        ],
      },
      open: async () => void received.splice(0),
      close: async () => undefined,
      selectConfiguration: async () => undefined,
      claimInterface: async () => undefined,
      selectAlternateInterface: async () => undefined,
      transferOut: async (_endpoint, bytes) => {
        if (isPulled && received.length > 200) throw new DOMException('The transfer was cancelled.', 'NetworkError');
        received.push(...new Uint8Array((bytes as Uint8Array).slice()));
        return { status: 'ok', bytesWritten: bytes.byteLength };
      },
      clearHalt: async () => undefined,
    });
    const devices = [plugIn(true), plugIn(false)];
    const { usb } = navigator as unknown as { usb: { requestDevice: () => Promise<UsbDevice> } };
    let requests = 0;
    usb.requestDevice = async () => {
      requests += 1;
      // Who closes the chooser has chosen nothing, and is where they were.
      if (requests === 1 || requests === 3) throw new DOMException('No device selected.', 'NotFoundError');
      return devices.shift()!;
    };
    const element = await fixture<SuyuanLabelDesigner>(html`
      <suyuan-label-designer lang="en" direct .template=${template}></suyuan-label-designer>
    `);
    const inDialog = <T extends Element>(selector: string) =>
      element.shadowRoot!.querySelector<T>(`dialog ${selector}`)!;
    const drawn = () => element.shadowRoot!.querySelectorAll('#canvas path').length > 0;
    await waitUntil(drawn, 'the fonts arrive', { timeout: 8000 });
    element.shadowRoot!.querySelector<HTMLElement>('#canvas')!.focus();
    await press('Control+p');
    inDialog<HTMLInputElement>('input[value=tspl]').click();
    await element.updateComplete;
    const way = inDialog<HTMLSelectElement>('#print-way');
    way.value = 'usb';
    way.dispatchEvent(new Event('change'));
    await element.updateComplete;
    inDialog<HTMLButtonElement>('button[type=submit]').click();
    await waitUntil(() => requests === 1, 'the chooser is closed');
    inDialog<HTMLButtonElement>('button[type=submit]').click();
    const isGone = () => inDialog('[role=alert]')?.textContent?.includes('The printer is gone. Labels sent: 0.');
    await waitUntil(isGone, 'it stops', { timeout: 8000 });
    inDialog<HTMLButtonElement>('button.primary').click();
    await waitUntil(() => requests === 3, 'the chooser is closed again');
    expect(isGone()).to.equal(true);
    inDialog<HTMLButtonElement>('button.primary').click();
    await waitUntil(() => inDialog('[role=status]')?.textContent?.includes('All sent'), 'it ends', { timeout: 8000 });
    const text = new TextDecoder('latin1').decode(new Uint8Array(received));
    expect(text.startsWith('SIZE 40 mm,30 mm\r\nGAP 2 mm,0 mm\r\n')).to.equal(true);
    expect(text.endsWith('PRINT 1\r\n')).to.equal(true);
    expect(text.split('PRINT 1\r\n')).to.have.length(2);
  });
});

describe('suyuan-label-designer before it prints', () => {
  const { template } = builtInTemplate('trace-40x30')!;
  const openPrint = async (changed: typeof template): Promise<Element> => {
    const element = await fixture<SuyuanLabelDesigner>(html`
      <suyuan-label-designer lang="en" .template=${changed}></suyuan-label-designer>
    `);
    await waitUntil(() => element.shadowRoot!.querySelectorAll('#canvas path').length > 0, 'fonts', { timeout: 8000 });
    element.shadowRoot!.querySelector<HTMLElement>('#canvas')!.focus();
    await press('Control+p');
    return element.shadowRoot!.querySelector('dialog')!;
  };

  it('reads the label back from the dots that a printer would set', async () => {
    const dialog = await openPrint(template);
    await waitUntil(() => dialog.textContent?.includes('Reads back at 203 dpi'), 'it reads', { timeout: 8000 });
  });

  it('asks twice before it prints what does not read', async () => {
    const items = template.items.map(item => (item.kind === 'qr' ? { ...item, w: 5, h: 5 } : item));
    const dialog = await openPrint({ ...template, items } as typeof template);
    const element = (dialog.getRootNode() as ShadowRoot).host as SuyuanLabelDesigner;
    await waitUntil(() => dialog.querySelector('.note.danger') !== null, 'it is refused', { timeout: 8000 });
    const submit = () => dialog.querySelector<HTMLButtonElement>('button[type=submit]')!;
    let orders = 0;
    element.addEventListener('suyuan-print', event => {
      event.preventDefault();
      orders += 1;
    });
    submit().click();
    await element.updateComplete;
    await element.updateComplete;
    expect(dialog.querySelector('.note input')?.ariaInvalid).to.equal('true');
    expect(element.shadowRoot!.activeElement, 'and it is in sight').to.equal(dialog.querySelector('.note input'));
    dialog.querySelector<HTMLInputElement>('.note input')!.click();
    await element.updateComplete;
    submit().click();
    await element.updateComplete;
    expect(dialog.textContent).to.contain('Print all the same?');
    expect(orders).to.equal(0);
    dialog.querySelector<HTMLButtonElement>('button.danger')!.click();
    expect(orders).to.equal(1);
  });
});
