import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { bare, doubtful, peaches, recalled } from './demo/documents.ts';
import { drawn, mount, nextEvent, textOf } from './demo/mount.ts';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly AxNode[];
}
const flat = (node: AxNode): AxNode[] => [node, ...(node.children ?? []).flatMap(flat)];

describe('suyuan-trace for everyone', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'light', media: 'screen' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['zh-CN', 'en']) {
      it(`leaves axe nothing to say in any state, ${lang}, ${colorScheme}`, async () => {
        await emulateMedia({ colorScheme });
        document.documentElement.style.colorScheme = colorScheme;
        document.body.style.background = colorScheme === 'dark' ? '#111' : '#fff';
        for (const answer of [peaches, recalled, doubtful, bare, { code: 'code.check_digit' }, { code: 'other' }]) {
          for (const variant of ['full', 'badge']) {
            const { trace } = await mount(answer, { lang, variant });
            await expect(trace).to.be.accessible();
            trace.remove();
          }
        }
        document.body.style.background = '';
      }).timeout(60_000);
    }
  }

  it('reads in a sensible order: warning, product, sections', async () => {
    await mount(doubtful, { lang: 'en' });
    const nodes = flat((await a11ySnapshot({})) as unknown as AxNode);
    const headings = nodes.filter(({ role }) => role === 'heading').map(({ name, level }) => `${level} ${name}`);
    expect(headings.slice(0, 3)).to.deep.equal(['2 炎陵黄桃', '3 Product and batch', '3 Producer']);
    expect(headings).to.include.members(['3 承诺达标合格证', '3 Tests', '4 Rapid test (screening)', '3 Farm records']);
    const at = (text: string) => nodes.findIndex(({ name }) => name?.includes(text));
    expect(at('On hold')).to.be.greaterThan(-1).and.lessThan(at('炎陵黄桃'));
  });

  it('has a badge whose name says everything, by keyboard too', async () => {
    const { trace } = await mount(recalled, { variant: 'badge' });
    await sendKeys({ press: 'Tab' });
    expect(trace.shadowRoot!.activeElement?.localName).to.equal('a');
    const link = flat((await a11ySnapshot({})) as unknown as AxNode).find(({ role }) => role === 'link');
    expect(link?.name).to.match(/已召回.*请勿食用，请勿销售.*在新窗口查看追溯信息/);
  });

  it('tries again by keyboard', async () => {
    const { trace, server } = await mount({ code: 'network.unreachable' });
    server.answer = peaches;
    const loaded = nextEvent(trace, 'suyuan-load');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await loaded;
    await drawn(trace);
    expect(textOf(trace)).to.include('炎陵黄桃');
  });

  it('fits a phone and a desk, and a narrow column on a desk', async () => {
    for (const width of [320, 390, 1280]) {
      await setViewport({ width, height: 800 });
      const { page, trace } = await mount(doubtful, { lang: 'en' });
      expect(document.documentElement.scrollWidth, `at ${width}`).to.be.at.most(width);
      page.style.inlineSize = '18rem';
      const columns = getComputedStyle(trace.shadowRoot!.querySelector('.columns')!).gridTemplateColumns.split(' ');
      expect(columns).to.have.length(1);
      page.remove();
    }
  });

  it('does not push the page about when the record arrives', async () => {
    let answer = (_: never): void => undefined;
    const { page, trace } = await mount(new Promise<never>(resolve => (answer = resolve)));
    const below = document.createElement('p');
    below.textContent = 'below';
    page.append(below);
    const shifts: number[] = [];
    const observer = new PerformanceObserver(list => {
      shifts.push(...list.getEntries().map(entry => (entry as PerformanceEntry & { value: number }).value));
    });
    observer.observe({ type: 'layout-shift' });
    const loaded = nextEvent(trace, 'suyuan-load');
    answer(peaches as never);
    await loaded;
    await drawn(trace);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.equal(0);
  });
});
