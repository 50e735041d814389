import { expect } from '@open-wc/testing';
import { failed, peaches, recalled } from './demo/documents.ts';
import { find, mount, textOf } from './demo/mount.ts';

describe('suyuan-trace as a badge', () => {
  it('leads to the whole record and says state, place and day', async () => {
    const { trace } = await mount(peaches, { variant: 'badge' });
    const link = find(trace, 'a') as HTMLAnchorElement;
    expect(link.href).to.equal(`https://trace.example.cn/t/${peaches.code}`);
    expect(textOf(trace)).to.include('产地可追溯').and.include('株洲市炎陵县 · 7月18日采收').and.include('在新窗口');
  });

  it('says of a recalled product what to do instead', async () => {
    const { trace } = await mount(recalled, { variant: 'badge', lang: 'en' });
    expect(textOf(trace)).to.include('Recalled').and.include('Do not eat, do not sell');
    expect(textOf(trace)).not.to.include('harvested');
  });

  it('calls nothing traceable whose test failed, and leaves a recall the last word', async () => {
    const { trace } = await mount(failed, { variant: 'badge' });
    expect(textOf(trace)).to.include('暂停销售').and.include('请勿食用').and.not.include('产地可追溯');
    const { trace: both } = await mount({ ...recalled, verdict: 'fail' }, { variant: 'badge' });
    expect(textOf(both)).to.include('已召回');
  });

  it('keeps its place in the list: waiting, found and failed are of one height', async () => {
    const height = async (answer: Parameters<typeof mount>[0]) => {
      const { trace } = await mount(answer, { variant: 'badge' });
      return trace.getBoundingClientRect().height;
    };
    const waiting = await height(new Promise<never>(() => undefined));
    expect(waiting).to.be.greaterThan(40);
    expect(await height(peaches)).to.equal(waiting);
    expect(await height(recalled)).to.equal(waiting);
    expect(await height({ code: 'code.invented' })).to.equal(waiting);
  });
});
