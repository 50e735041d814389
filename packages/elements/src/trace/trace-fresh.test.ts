import { expect } from '@open-wc/testing';
import { peaches, recalled } from './demo/documents.ts';
import { drawn, find, mount, nextEvent, textOf } from './demo/mount.ts';

/** Comes back from another tab, or goes there. */
function turnPage(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('suyuan-trace while its page stays open', () => {
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));

  it('shows a recall by itself, before everything else and in words', async () => {
    const { trace, server } = await mount(peaches, { refresh: 0.02 });
    expect(trace.shadowRoot!.querySelector('[part=banner]')).to.equal(null);
    const changed = nextEvent(trace, 'suyuan-load');
    server.answer = recalled;
    await changed;
    await trace.updateComplete;
    const banner = find(trace, '[part=banner]');
    expect(banner.getAttribute('role')).to.equal('alert');
    expect(banner.textContent).to.include('已召回：请勿食用，请勿销售').and.include('监督抽查发现多菌灵残留超标。');
    expect(find(trace, 'article').firstElementChild).to.equal(banner);
    expect(textOf(trace)).not.to.include('状态正常');
  });

  it('lets the browser ask whether what it keeps is still right', async () => {
    const { server } = await mount(peaches);
    expect(server.asked[0]?.cache).to.equal('no-cache');
  });

  it('asks nothing while nobody looks, and at once when somebody does again', async () => {
    const { trace, server } = await mount(peaches, { refresh: 3600 });
    turnPage(true);
    expect(server.asked).to.have.length(1);
    server.answer = recalled;
    const changed = nextEvent(trace, 'suyuan-load');
    turnPage(false);
    await changed;
    expect(server.asked).to.have.length(2);
  });

  it('keeps what it knows when the network goes, says that it is old, and recovers', async () => {
    const { trace, server } = await mount(peaches, { refresh: 3600 });
    server.answer = { code: 'network.unreachable' };
    turnPage(false);
    await settle();
    await trace.updateComplete;
    expect(textOf(trace)).to.include('炎陵黄桃').and.include('刚才没能更新');
    server.answer = peaches;
    turnPage(false);
    await settle();
    await trace.updateComplete;
    expect(textOf(trace)).not.to.include('刚才没能更新');
  });

  it('stops when it is removed, in the middle of a request too', async () => {
    const { trace, server } = await mount(new Promise<never>(() => undefined), { refresh: 0.01 });
    trace.remove();
    expect(server.asked[0]?.signal?.aborted).to.equal(true);
    turnPage(false);
    expect(server.asked).to.have.length(1);
  });

  it('goes on when it is put back', async () => {
    const { page, trace, server } = await mount(peaches, { refresh: 3600 });
    trace.remove();
    server.answer = recalled;
    const changed = nextEvent(trace, 'suyuan-load');
    page.append(trace);
    await changed;
    await trace.updateComplete;
    expect(textOf(trace)).to.include('已召回');
  });

  it('forgets an answer that comes after the code has changed', async () => {
    let answerFirst = (_: never): void => undefined;
    const { trace, server } = await mount(new Promise<never>(resolve => (answerFirst = resolve)));
    server.answer = recalled;
    const loaded = nextEvent(trace, 'suyuan-load');
    trace.code = '61234567890123456783';
    await loaded;
    answerFirst(peaches as never);
    await settle();
    await drawn(trace);
    expect(textOf(trace)).to.include('已召回');
    expect(server.asked.map(({ code }) => code)).to.deep.equal([peaches.code, '61234567890123456783']);
  });
});

/** Lets the answers that are already there be taken in. */
const settle = () => new Promise(requestAnimationFrame);
