import { expect, oneEvent } from '@open-wc/testing';
import { reading } from '../testing/fake-engine.ts';
import { ADDRESS, button, CODE, cards, press, ScannerBench, shows, textOf } from '../testing/scanner-bench.ts';

let bench: ScannerBench;

beforeEach(() => {
  bench = new ScannerBench();
});
afterEach(() => bench.close());

describe('<suyuan-scanner>', () => {
  it('is accessible in every state and both languages', async () => {
    const element = await bench.open();
    await expect(element).to.be.accessible();
    bench.camera.controls = {
      torch: true,
      zoom: { min: 1, max: 4, step: 0.1, value: 1 },
      lenses: ['a', 'b'].map(id => ({ id, facing: 'rear' as const, focuses: true, torch: true, pixels: 1 })),
    };
    await element.start();
    await shows(element, '#tools');
    await expect(element).to.be.accessible();
    bench.engine.sees = [reading(ADDRESS)];
    await shows(element, '.card');
    await expect(element).to.be.accessible();
    element.lang = 'en';
    bench.camera.refuse('camera.busy');
    await press(element, 'Scan next');
    await shows(element, '[role=alert]', 'The camera is in use');
    await expect(element).to.be.accessible();
  });

  it('reads a code by camera, says so once, and switches the camera off', async () => {
    const element = await bench.open();
    const opened = oneEvent(element, 'suyuan-open');
    await press(element, '开始扫码');
    await opened;
    expect(bench.camera.liveTracks).to.equal(1);
    const closed = oneEvent(element, 'suyuan-close');
    bench.engine.sees = [reading(ADDRESS)];
    await closed;
    expect(bench.camera.liveTracks).to.equal(0);
    expect(bench.scans).to.have.lengthOf(1);
    expect(bench.scans[0]).to.deep.include({
      text: ADDRESS,
      format: 'qr_code',
      source: 'camera',
      recognised: { kind: 'trace-code', code: CODE, from: 'url' },
    });
    expect(element.value).to.equal(CODE);
    expect(textOf(await shows(element, '.card'))).to.include('5123 4567 8901 2345 6787');
    expect(element.shadowRoot?.querySelector('.card a')?.getAttribute('href')).to.equal(ADDRESS);
    expect(textOf(await shows(element, '[role=status]', '追溯码'))).to.include('识别到 1 个码');
  });

  it('shows nothing itself where the page takes the result', async () => {
    const element = await bench.open();
    element.addEventListener('suyuan-scan', event => event.preventDefault());
    await element.start();
    bench.engine.sees = [reading(ADDRESS)];
    await oneEvent(element, 'suyuan-close');
    await button(element, '开始扫码');
    expect(cards(element)).to.deep.equal([]);
  });

  it('lets its result bubble out of any shadow, and its life not', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    for (const type of ['suyuan-scan', 'suyuan-open', 'suyuan-close']) document.addEventListener(type, listen);
    const element = await bench.open();
    await element.start();
    bench.engine.sees = [reading(ADDRESS)];
    await shows(element, '.card');
    for (const type of ['suyuan-scan', 'suyuan-open', 'suyuan-close']) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal(['suyuan-scan']);
  });

  it('takes the code nearest the middle when a frame holds several', async () => {
    const element = await bench.open();
    await element.start();
    bench.engine.sees = [reading('far', 'qr_code', 0.05), reading('near', 'qr_code', 0.42)];
    await shows(element, '.card', 'near');
    expect(bench.scans.map(scan => scan.text)).to.deep.equal(['near']);
  });

  it('believes a bar code only when two frames agree', async () => {
    const element = await bench.open();
    await element.start();
    bench.engine.sees = [reading('6901234567892', 'ean_13')];
    await shows(element, '.card', '6901234567892');
    const frames = bench.engine.requests.filter(request => request.kind === 'frame').length;
    expect(frames).to.be.at.least(2);
  });

  it('takes an engine and an app’s scanner that the page brings later', async () => {
    const element = await bench.open({ engine: undefined });
    element.engine = bench.engine.choose;
    element.bridge = { isAvailable: async () => true, scan: async () => CODE };
    await press(element, '用本应用扫码');
    await shows(element, '.card', '5123 4567');
    await element.start();
    bench.engine.sees = [reading('later')];
    await shows(element, '.card', 'later');
  });

  it('names a web address and does not open it', async () => {
    const element = await bench.open({ trusted: 'shop.example' });
    const show = async (text: string, words: string) => {
      element.clear();
      bench.engine.sees = [reading(text)];
      await element.start();
      return shows(element, '.card', words);
    };
    const link = (card: HTMLElement) => card.querySelector('a');
    const plain = await show('https://m.other.example/a?b=1', '来自 m.other.example，不会自动打开');
    expect(link(plain)?.rel).to.equal('noopener noreferrer');
    await show('https://m.shop.example/', '已登记的网站');
    await show('https://nync.hunan.gov.cn/', '政府网站');
    await show('https://gov.cn@evil.example/', '网址里藏着另一个名字');
    const danger = await show('javascript:alert(1)', '有风险的内容');
    expect(link(danger)).to.equal(null);
    const person = await show('13800000000', '看起来是身份证号或手机号');
    expect(textOf(person)).to.not.include('138');
  });

  it('shows hostile texts as text', async () => {
    const element = await bench.open();
    bench.engine.sees = [reading(`<img src=x onerror=alert(1)>\u202etxt.exe\u0007${'x'.repeat(4000)}`)];
    await element.start();
    const card = await shows(element, '.card', '<img src=x onerror=alert(1)>txt.exe');
    expect(card.querySelector('img')).to.equal(null);
    expect(textOf(card).length).to.be.below(600);
    expect(bench.scans[0]?.text.length).to.be.above(4000);
  });
});
