import { expect, fixture, html } from '@open-wc/testing';
import { certificateTemplate } from '@suyuan/domain/certificate';
import { provideClient } from '../foundation/client-context.ts';
import { bare, doubtful, failed, peaches, recalled } from './demo/documents.ts';
import { drawn, FakeServer, find, mount, nextEvent, textOf } from './demo/mount.ts';

describe('suyuan-trace', () => {
  it('tells where a product is from, who made it, and that nothing is wrong', async () => {
    const { trace, server } = await mount(peaches);
    const text = textOf(trace);
    for (const words of [
      '炎陵黄桃',
      '湖南省株洲市炎陵县中村瑶族乡',
      '状态正常，未被冻结或召回',
      '炎陵县云上果蔬种植农民专业合作社',
      '农民专业合作社',
      '2026年7月18日',
      '3,200 千克',
      '5123 4567 8901 2345 6787',
      '农产品地理标志',
      '不是国家农产品质量安全追溯管理信息平台',
    ]) {
      expect(text).to.include(words);
    }
    expect(server.asked.map(({ code }) => code)).to.deep.equal([peaches.code]);
  });

  it('shows the certificate in its statutory words, with the whole phone number and the ticked bases', async () => {
    const { trace } = await mount(peaches, { lang: 'en' });
    const certificate = find(trace, '[part=certificate]');
    const template = certificateTemplate('2025-4', 'producer')!;
    for (const words of [template.title, template.lead, ...template.statements, template.basisHeading]) {
      expect(certificate.textContent).to.include(words);
    }
    expect(certificate.textContent).to.include('0731-00000001');
    const bases = [...certificate.querySelectorAll('.bases li')].map(one => one.textContent?.replaceAll(/\s/g, ''));
    expect(bases).to.deep.equal(['已选质量安全控制符合要求', '未选自行检测合格', '已选委托检测合格']);
    expect(find(trace, '.form').lang).to.equal('zh-CN');
    expect(certificate.textContent).to.include('its Chinese text is the binding one');
  });

  it('keeps a voided certificate in sight, marked void', async () => {
    const { trace } = await mount(doubtful);
    const certificate = find(trace, '[part=certificate]').textContent;
    expect(certificate).to.include('本证已于 2026年7月24日 11:00 作废');
    expect(certificate).to.include('产品数量填写有误。');
    expect(certificate).to.include('0731-00000001');
  });

  it('says first that a test failed, and beside the certificate that it is contradicted', async () => {
    const { trace } = await mount(failed);
    expect(find(trace, '[part=banner]').textContent).to.include('检测没有通过，复检合格前不应销售');
    expect(find(trace, '[part=banner]').getAttribute('role')).to.equal('alert');
    expect(find(trace, '[part=certificate]').textContent).to.include('检测没有通过，与这份承诺不符。');
    expect(textOf(trace)).not.to.include('状态正常');
    const { trace: cleared } = await mount(peaches);
    expect(textOf(cleared)).to.include('状态正常').and.not.include('检测没有通过');
  });

  it('calls a rapid test a screening and its outcome negative or positive, a laboratory’s pass or fail', async () => {
    const { trace } = await mount(doubtful);
    const [rapid, laboratory] = [...trace.shadowRoot!.querySelectorAll('.test')].map(one => one.textContent);
    expect(rapid).to.include('快速检测（筛查）').and.include('快速检测只是筛查，不是检验报告。').and.include('阳性');
    expect(rapid).not.to.match(/合格|报告编号/);
    expect(laboratory).to.include('实验室检测').and.include('报告编号 ZZ-2026-0716').and.include('合格');
  });

  it('puts the farm records in the order of their days and judges the safety interval', async () => {
    const mixed = { ...peaches, events: [...peaches.events].reverse() };
    const { trace } = await mount(mixed);
    const days = [...trace.shadowRoot!.querySelectorAll('time')].map(one => one.dateTime);
    expect(days).to.deep.equal([...days].sort());
    expect(textOf(trace)).to.include('安全间隔期 21 天，距采收 38 天，已满');
  });

  it('says in plain words what the scans of a label mean', async () => {
    const scans = async (count: number) => {
      const { trace } = await mount({ ...peaches, scans: { count, firstAt: '2026-07-20T06:03:00.000Z' } });
      return textOf(trace);
    };
    expect(await scans(1)).to.include('这枚标签第一次被查询');
    expect(await scans(3))
      .to.include('第 3 次')
      .and.include('2026年7月20日 14:03')
      .and.include('标签可能被复制');
    expect(await scans(128)).to.include('很可能被复制');
    const { trace } = await mount(bare);
    expect(textOf(trace)).to.include('整批产品共用的追溯码').and.not.include('次被查询');
  });

  it('shows the least that there can be without holes', async () => {
    const { trace } = await mount(bare);
    expect(textOf(trace)).to.include('张**').and.include('没有开具承诺达标合格证').and.include('没有公开的检测结果');
    expect(textOf(trace)).not.to.match(/undefined|null|NaN/);
  });

  it('shows text as text, whatever it holds', async () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
    const { trace } = await mount({
      ...peaches,
      product: { ...peaches.product, name: evil },
      batch: { ...peaches.batch, plot: evil },
      producer: { ...peaches.producer, name: evil },
    });
    expect(textOf(trace)).to.include(evil);
    expect(trace.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
  });

  it('changes its language with the page, and its dates and units too', async () => {
    const { page, trace } = await mount(peaches);
    page.lang = 'en';
    await drawn(trace);
    await expectText(trace, 'In order: neither on hold nor recalled');
    expect(textOf(trace)).to.include('18 July 2026').and.include('3,200 kg');
    page.lang = 'zh-CN';
    await expectText(trace, '状态正常');
  });

  it('shows a document that the page has already without asking, also as an attribute', async () => {
    const trace = await fixture<HTMLElementTagNameMap['suyuan-trace']>(
      html`<suyuan-trace document=${JSON.stringify(peaches)}></suyuan-trace>`,
    );
    await drawn(trace);
    expect(textOf(trace)).to.include('炎陵黄桃');
  });

  it('does not take the document of one code for that of another', async () => {
    const { trace, server } = await mount({ ...bare, code: '61234567890123456783' }, { code: '61234567890123456783' });
    trace.document = peaches;
    await trace.updateComplete;
    expect(textOf(trace)).to.include('土鸡蛋').and.not.include('炎陵黄桃');
    trace.code = peaches.code;
    await trace.updateComplete;
    expect(textOf(trace)).to.include('炎陵黄桃');
    expect(server.asked).to.have.length(1);
  });

  it('asks each its own server where two stand on one page', async () => {
    const [one, other] = [new FakeServer(peaches), new FakeServer(recalled)];
    const page = await fixture(html`<div><p></p><p></p></div>`);
    const [first, second] = [...page.children] as HTMLElement[];
    provideClient(first!, one.client);
    provideClient(second!, other.client);
    for (const place of [first!, second!]) {
      place.append(Object.assign(document.createElement('suyuan-trace'), { code: peaches.code, variant: 'badge' }));
    }
    await Promise.all([...page.querySelectorAll('suyuan-trace')].map(trace => nextEvent(trace, 'suyuan-load')));
    await Promise.all([...page.querySelectorAll('suyuan-trace')].map(trace => trace.updateComplete));
    expect(textOf(first!.querySelector('suyuan-trace')!)).to.include('产地可追溯');
    expect(textOf(second!.querySelector('suyuan-trace')!)).to.include('已召回');
  });

  it('finds a client that is provided after it', async () => {
    const server = new FakeServer(peaches);
    const page = await fixture<HTMLElement>(html`<div><suyuan-trace code=${peaches.code}></suyuan-trace></div>`);
    const trace = page.querySelector('suyuan-trace')!;
    const loaded = nextEvent(trace, 'suyuan-load');
    provideClient(page, server.client);
    await loaded;
    expect(server.asked).to.have.length(1);
  });
});

async function expectText(trace: HTMLElementTagNameMap['suyuan-trace'], words: string): Promise<void> {
  for (let turns = 0; turns < 100 && !textOf(trace).includes(words); turns += 1) {
    await new Promise(requestAnimationFrame);
  }
  expect(textOf(trace)).to.include(words);
}
