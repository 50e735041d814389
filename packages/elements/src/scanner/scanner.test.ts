import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { reading } from '../testing/fake-engine.ts';
import {
  ADDRESS,
  button,
  CODE,
  cards,
  labelled,
  press,
  ScannerBench,
  shows,
  textOf,
} from '../testing/scanner-bench.ts';

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

  describe('whose camera fails', () => {
    const WORDS = [
      ['camera.not_allowed', '没有摄像头权限', 'No permission for the camera'],
      ['camera.not_found', '没有找到摄像头', 'No camera found'],
      ['camera.busy', '摄像头正被占用', 'The camera is in use'],
      ['camera.insecure', '本页不能使用摄像头', 'This page cannot use the camera'],
      ['camera.in_app_browser', '这个应用里不能打开摄像头', 'The camera does not open inside this app'],
      ['camera.blocked_by_page', '网站没有开放摄像头', 'The website does not open the camera'],
    ] as const;
    for (const [problem, zh, en] of WORDS) {
      it(`says so for ${problem}, in both languages, and keeps the other ways open`, async () => {
        bench.camera.refuse(problem);
        const element = await bench.open();
        const failed = oneEvent(element, 'suyuan-error');
        await press(element, '开始扫码');
        expect((await failed).detail).to.deep.equal({ problem });
        await shows(element, '[role=alert]', zh);
        element.lang = 'en';
        await shows(element, '[role=alert]', en);
        const offered = [...(element.shadowRoot?.querySelectorAll('[part=error] button') ?? [])].map(textOf);
        expect(offered).to.have.members(['Try again', 'Use a picture']);
      });
    }

    it('works again when tried again', async () => {
      bench.camera.refuse('camera.busy');
      const element = await bench.open();
      await press(element, '开始扫码');
      await button(element, '再试一次');
      bench.camera.allow();
      await press(element, '再试一次');
      await shows(element, '#finder');
      expect(bench.camera.liveTracks).to.equal(1);
    });

    it('notices that the camera is gone', async () => {
      const element = await bench.open();
      await element.start();
      await shows(element, '#finder');
      bench.camera.vanish();
      await shows(element, '[role=alert]', '摄像头断开了');
      expect(bench.camera.liveTracks).to.equal(0);
    });

    it('gives up waiting when asked to', async () => {
      const answer = bench.camera.hang();
      const element = await bench.open();
      await element.start();
      await press(element, '取消');
      answer();
      await button(element, '开始扫码');
      await aTimeout(0);
      expect(bench.camera.liveTracks).to.equal(0);
    });

    it('says what the page wants said instead', async () => {
      bench.camera.refuse('camera.not_allowed');
      const element = await bench.open();
      element.innerHTML = '<p slot="error-camera.not_allowed">请到服务台</p>';
      await element.start();
      const alert = await shows(element, '[role=alert]');
      expect(alert.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('请到服务台');
    });
  });

  describe('that is removed', () => {
    it('leaves no camera on when the prompt is answered afterwards', async () => {
      const answer = bench.camera.hang();
      const element = await bench.open();
      await element.start();
      element.remove();
      answer();
      await aTimeout(0);
      expect(bench.camera.asked).to.have.lengthOf(1);
      expect(bench.camera.liveTracks).to.equal(0);
    });

    it('closes camera and engine, and works when it is put back', async () => {
      const element = await bench.open();
      await element.start();
      await shows(element, '#finder');
      const parent = element.parentElement!;
      element.remove();
      await aTimeout(0);
      expect([bench.camera.liveTracks, bench.engine.closed]).to.deep.equal([0, 1]);
      parent.append(element);
      await element.start();
      bench.engine.sees = [reading(ADDRESS)];
      await shows(element, '.card');
      expect(bench.camera.liveTracks).to.equal(0);
    });

    it('leaves nothing running, ten times over', async () => {
      for (let round = 0; round < 10; round += 1) {
        const element = await bench.open();
        await element.start();
        await shows(element, '#finder');
        element.remove();
      }
      await aTimeout(0);
      expect([bench.camera.liveTracks, bench.engine.opened - bench.engine.closed]).to.deep.equal([0, 0]);
    });
  });

  it('waits while a call has the camera, and goes on by itself', async () => {
    const element = await bench.open();
    await element.start();
    await shows(element, '#tools');
    bench.camera.mute(true);
    await shows(element, '[role=status]', '摄像头暂时被占用');
    expect(bench.camera.liveTracks).to.equal(1);
    bench.camera.mute(false);
    await shows(element, '#tools');
    bench.engine.sees = [reading(ADDRESS)];
    await shows(element, '.card', '5123 4567');
    expect(bench.camera.asked).to.have.lengthOf(1);
  });

  it('offers light, zoom and another lens only where the camera has them', async () => {
    const element = await bench.open();
    await element.start();
    await shows(element, '#tools');
    const labels = () =>
      [...(element.shadowRoot?.querySelectorAll('#tools [aria-label]') ?? [])].map(one =>
        one.getAttribute('aria-label'),
      );
    expect(labels()).to.deep.equal(['停止扫码']);
    element.stop();
    bench.camera.controls = {
      torch: true,
      zoom: { min: 1, max: 5, step: 0.5, value: 1 },
      lenses: ['wide', 'main'].map(id => ({ id, facing: 'rear' as const, focuses: true, torch: true, pixels: 1 })),
    };
    await element.start();
    (await labelled(element, '打开手电')).click();
    await labelled(element, '关闭手电');
    const zoom = (await labelled(element, '放大倍数')) as HTMLInputElement;
    zoom.value = '3';
    zoom.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(bench.camera.set).to.deep.equal({ torch: true, zoom: 3 });
    const video = await shows(element, 'video');
    const touch = (type: string, pointerId: number, clientX: number) =>
      video.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', pointerId, clientX }));
    touch('pointerdown', 1, 0);
    touch('pointerdown', 2, 100);
    touch('pointermove', 2, 150);
    expect(bench.camera.set.zoom, 'two fingers half as far apart again').to.equal(4.5);
    touch('pointerup', 1, 0);
    touch('pointermove', 2, 10);
    expect(bench.camera.set.zoom).to.equal(4.5);
    (await labelled(element, '切换摄像头')).click();
    await shows(element, '#tools');
    expect(bench.camera.asked.at(-1)).to.equal('main');
    expect(bench.camera.liveTracks).to.equal(1);
    element.remove();
    await (await bench.open()).start();
    expect(bench.camera.asked.at(-1), 'the next visit begins with the lens that was chosen').to.equal('main');
  });

  it('makes a sound, or none, as the visitor wants it now and next time', async () => {
    const element = await bench.open({ muted: false });
    await element.start();
    (await labelled(element, '关闭提示')).click();
    await labelled(element, '打开提示音');
    element.remove();
    const later = await bench.open({ muted: false });
    await later.start();
    (await labelled(later, '打开提示音')).click();
    await labelled(later, '关闭提示');
  });

  it('rests while the page is hidden, and goes on when it shows again', async () => {
    const hide = (isHidden: boolean) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
      document.dispatchEvent(new Event('visibilitychange'));
    };
    try {
      const element = await bench.open();
      await element.start();
      await shows(element, '#tools');
      const closed = oneEvent(element, 'suyuan-close');
      hide(true);
      await closed;
      expect(bench.camera.liveTracks).to.equal(0);
      await shows(element, '[role=status]', '已暂停');
      hide(false);
      await shows(element, '#tools');
      expect([bench.camera.liveTracks, bench.camera.asked.length]).to.deep.equal([1, 2]);
      element.stop();
      hide(true);
      await element.start();
      await shows(element, '[role=status]', '已暂停');
      expect(bench.camera.liveTracks, 'opened behind another page').to.equal(0);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('loads its decoder while the permission prompt is open, and says when it is slow', async () => {
    const answer = bench.camera.hang();
    const come = bench.engine.delay();
    const element = await bench.open();
    await element.start();
    await shows(element, '[role=status]', '正在打开摄像头');
    expect(bench.engine.opened).to.equal(1);
    answer();
    await shows(element, '#caption', '正在加载识别程序');
    come();
    await shows(element, '#caption', '把二维码放进框里（本页读不了条码）');
    expect(bench.engine.opened).to.equal(1);
  });

  it('points at the code also after the phone was turned', async () => {
    const element = await bench.open({ continuous: true });
    await element.start();
    bench.engine.sees = [reading(ADDRESS)];
    const points = async (viewBox: string) =>
      (await shows(element, `#outline[viewBox="${viewBox}"]`)).querySelector('polygon')?.getAttribute('points');
    expect(await points('0 0 640 480')).to.equal('256,192 384,192 384,288 256,288');
    bench.camera.turn();
    expect(await points('0 0 480 640')).to.equal('192,256 288,256 288,384 192,384');
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
