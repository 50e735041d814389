import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { formatTemplate } from '@suyuan/label/model';
import { builtInTemplate } from '@suyuan/label/templates';
import './define.ts';
import type { SuyuanLabelDesigner } from './label-designer.ts';
import type { DesignerErrorEvent } from './label-designer-events.ts';

const { template } = builtInTemplate('trace-40x30')!;

const mount = (input: Partial<Pick<SuyuanLabelDesigner, 'data' | 'template'>> = {}): Promise<SuyuanLabelDesigner> =>
  fixture<SuyuanLabelDesigner>(html`
    <suyuan-label-designer lang="en" .data=${input.data} .template=${input.template ?? template}></suyuan-label-designer>
  `);
const root = (element: Element) => element.shadowRoot!;
const drawn = (element: Element) => root(element).querySelectorAll('#canvas path').length > 0;
const isDrawn = (element: Element) => waitUntil(() => drawn(element), 'the label is drawn', { timeout: 8000 });
const alert = (element: Element): string => root(element).querySelector('#notice')?.textContent?.trim() ?? '';
const text = (element: Element, selector: string): string => root(element).querySelector(selector)?.textContent ?? '';

const importFile = async (element: SuyuanLabelDesigner, content: string): Promise<void> => {
  const input = root(element).querySelector<HTMLInputElement>('#toolbar input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([content], 'label.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
};

describe('suyuan-label-designer and bad input', () => {
  it('refuses from the page what is no template, says so, and keeps the label in hand', async () => {
    const element = await mount();
    const refusal = oneEvent(element, 'suyuan-error') as Promise<Event> as Promise<DesignerErrorEvent>;
    element.template = { ...template, width: -5 } as unknown as typeof template;
    expect((await refusal).detail.code).to.equal('template.refused');
    await element.updateComplete;
    expect(alert(element)).to.contain('not a label template');
    expect(root(element).querySelectorAll('[role=option]')).to.have.length(template.items.length);
  });

  it('names each fault of an imported file with its place, and changes nothing', async () => {
    const element = await mount();
    await importFile(element, JSON.stringify({ ...template, items: [{ ...template.items[0], w: 'wide' }] }));
    await waitUntil(() => alert(element) !== '');
    expect(alert(element)).to.contain('items.0.w: Must be a number');
    expect(element.template).to.deep.equal(template);
    await importFile(element, 'hello');
    await waitUntil(() => alert(element).includes('not JSON'));
  });

  it('refuses what would be too much, or would fetch from elsewhere, and says what to do instead', async function () {
    this.timeout(30_000);
    const element = await mount();
    const [item] = template.items;
    const imported = (changes: object) => JSON.stringify({ ...template, ...changes });
    const refusals = [
      [imported({ items: Array(10_000).fill(item) }), 'items: Too many, 500 at most'],
      [imported({ items: [{ ...item, kind: 'image', data: 'https://example.com/a.png' }] }), 'add the picture in the'],
      [imported({ name: 'x'.repeat(5_000_000) }), '4 MB at most'],
      [imported({ schemaVersion: 99 }), 'must be updated first'],
      [
        imported({
          items: [
            { ...item, w: -1 },
            { ...item, id: 'b', x: 1e9 },
          ],
        }),
        'items.0.w: Must not be below',
      ],
    ];
    for (const [file, words] of refusals) {
      await importFile(element, file!);
      await waitUntil(() => alert(element).includes(words!), words, { timeout: 8000 });
    }
    expect(element.template).to.deep.equal(template);
  });

  it('imports what it exports, to be undone like any change', async () => {
    const element = await mount();
    const other = { ...template, name: 'Another', items: template.items.slice(0, 2) };
    const change = oneEvent(element, 'suyuan-change');
    await importFile(element, formatTemplate(other));
    await change;
    await element.updateComplete;
    expect(element.template).to.deep.equal(other);
    root(element).querySelector<HTMLButtonElement>('[aria-label=Undo]')!.click();
    expect(element.template).to.deep.equal(template);
  });

  it('shows markup in words as words', async () => {
    const words = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    const item = { ...template.items[0]!, kind: 'text', text: words, name: words.slice(0, 60) };
    const element = await mount({
      template: { ...template, name: words.slice(0, 60), items: [item] } as typeof template,
    });
    await isDrawn(element);
    expect(root(element).querySelectorAll('img, script')).to.have.length(0);
    expect('hacked' in window).to.equal(false);
    expect(text(element, '#title')).to.contain('<img src=x');
  });

  it('names the characters that the font lacks, once the rare ones have been looked for', async () => {
    const element = await mount({
      data: { productName: '桃🍑𠀀ༀ', traceUrl: 'https://trace.example.cn/t/1', code: '1' },
    });
    await waitUntil(() => text(element, '#findings').includes('🍑'), 'it is found', { timeout: 8000 });
    expect(text(element, '#findings')).to.contain('ༀ');
  });

  it('says that the fonts did not arrive, keeps working, and draws when they come', async () => {
    const { fetch } = window;
    window.fetch = async () => new Response(null, { status: 503 });
    try {
      const failure = new Promise<DesignerErrorEvent>(resolve => {
        document.addEventListener('suyuan-error', event => resolve(event as unknown as DesignerErrorEvent), {
          capture: true,
          once: true,
        });
      });
      const element = await mount();
      expect((await failure).detail.code).to.equal('font.unavailable');
      await element.updateComplete;
      expect(alert(element)).to.contain('fonts did not arrive');
      root(element).querySelector<HTMLElement>('#palette button')!.click();
      expect(element.template!.items).to.have.length(template.items.length + 1);
      window.fetch = fetch;
      root(element).querySelector<HTMLButtonElement>('#notice button')!.click();
      await isDrawn(element);
      expect(alert(element)).to.equal('');
    } finally {
      window.fetch = fetch;
    }
  });

  it('stops fetching when it leaves the page, and starts again when it comes back', async () => {
    const element = await mount();
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await isDrawn(element);
    expect(alert(element)).to.equal('');
  });

  it('keeps to 500 items', async () => {
    const items = Array.from({ length: 500 }, (_, index) => ({ ...template.items[0]!, id: `i${index}` }));
    const element = await mount({ template: { ...template, items } });
    root(element).querySelector<HTMLElement>('#palette button')!.click();
    await element.updateComplete;
    expect(element.template!.items).to.have.length(500);
    expect(alert(element)).to.contain('500 items at most');
  });
});
