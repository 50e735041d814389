import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { reading } from '../testing/fake-engine.ts';
import { ADDRESS, button, labelled, press, ScannerBench, shows, textOf } from '../testing/scanner-bench.ts';

let bench: ScannerBench;

beforeEach(() => {
  bench = new ScannerBench();
});
afterEach(() => bench.close());

describe('<suyuan-scanner> and its camera', () => {
  it('offers another camera as soon as one is plugged in', async () => {
    const lens = (id: string) => ({ id, facing: 'unknown' as const, torch: false, pixels: 1 });
    bench.camera.controls = { torch: false, lenses: [lens('built in')] };
    const element = await bench.open();
    await element.start();
    await shows(element, '#tools');
    expect(element.shadowRoot?.querySelector('[aria-label="切换摄像头"]')).to.equal(null);
    bench.camera.offer(lens('built in'), lens('on a cable'));
    (await labelled(element, '切换摄像头')).click();
    await shows(element, '#tools');
    expect(bench.camera.asked.at(-1)).to.equal('on a cable');
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

  it('shakes a phone that can, also where it makes no sound', async () => {
    const shaken: unknown[] = [];
    const { matchMedia } = globalThis;
    const phone = { vibrate: (ms: number) => shaken.push(ms), userActivation: { hasBeenActive: true } };
    const own = Object.keys(phone).map(name => [name, Object.getOwnPropertyDescriptor(navigator, name)] as const);
    for (const [name, value] of Object.entries(phone))
      Object.defineProperty(navigator, name, { configurable: true, value });
    globalThis.matchMedia = () => ({ matches: true }) as MediaQueryList;
    try {
      const element = await bench.open();
      await element.start();
      await labelled(element, '关闭提示');
      bench.engine.sees = [reading(ADDRESS)];
      await shows(element, '.card');
      expect(shaken).to.deep.equal([60]);
      bench.engine.sees = [];
      await element.start();
      (await labelled(element, '关闭提示')).click();
      await labelled(element, '不出声，只振动');
      bench.engine.sees = [reading(ADDRESS)];
      await shows(element, '.card');
      expect(shaken).to.deep.equal([60]);
    } finally {
      globalThis.matchMedia = matchMedia;
      for (const [name, descriptor] of own) {
        if (descriptor) Object.defineProperty(navigator, name, descriptor);
        else Reflect.deleteProperty(navigator, name);
      }
    }
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

    it('says so when it is on and shows nothing', async () => {
      const { setInterval: own } = globalThis;
      // Seconds are long in a test.
      globalThis.setInterval = ((act: () => void, ms: number) => own(act, ms >= 1000 ? 50 : ms)) as typeof setInterval;
      try {
        bench.camera.darken();
        const element = await bench.open();
        await element.start();
        await shows(element, '[role=alert]', '摄像头没有画面');
        expect(bench.camera.liveTracks).to.equal(0);
      } finally {
        globalThis.setInterval = own;
      }
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
});
