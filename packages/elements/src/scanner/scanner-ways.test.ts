import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { reading } from '../testing/fake-engine.ts';
import { ADDRESS, button, CODE, cards, labelled, press, ScannerBench, shoot, shows } from '../testing/scanner-bench.ts';
import type { SuyuanScanner } from './scanner.ts';
import type { ScanEvent } from './scanner-events.ts';
import type { NativeBridge } from './ways-in/native-bridge.ts';

let bench: ScannerBench;

beforeEach(() => {
  bench = new ScannerBench();
});
afterEach(() => bench.close());

/** As people copy digits: a few, a look at the label, a few more. A longer rush would be a gun's. */
async function typeInGroups(text: string): Promise<void> {
  for (const group of text.match(/.{1,4}/g) ?? []) {
    await sendKeys({ type: group });
    await aTimeout(160);
  }
}

describe('<suyuan-scanner>', () => {
  describe('by keyboard', () => {
    it('scans from the first Tab to the result, and never loses the focus', async () => {
      const element = await bench.open();
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot?.activeElement?.textContent).to.include('开始扫码');
      await sendKeys({ press: 'Enter' });
      await shows(element, '#tools');
      expect(element.shadowRoot?.activeElement?.closest('#stage')).to.not.equal(null);
      bench.engine.sees = [reading(ADDRESS)];
      await shows(element, '.card');
      await shows(element, '.found');
      expect(element.shadowRoot?.activeElement?.textContent).to.include('继续扫码');
    });

    it('judges the check digit while one types, and looks up by Enter', async () => {
      const element = await bench.open();
      element.focus();
      await typeInGroups(CODE.slice(0, 12));
      await shows(element, '#typing', '还差 8 位');
      await typeInGroups('34567880');
      await shows(element, '#typing', '有一位输错了');
      const field = element.shadowRoot?.querySelector('#code');
      expect(field?.getAttribute('aria-invalid')).to.equal('true');
      await sendKeys({ press: 'Enter' });
      expect(bench.scans).to.deep.equal([]);
      for (let count = 0; count < 8; count += 1) await sendKeys({ press: 'Backspace' });
      await typeInGroups(CODE.slice(12));
      await shows(element, '#typing', '校验无误');
      await sendKeys({ press: 'Enter' });
      await shows(element, '.card', '5123 4567 8901 2345 6787');
      expect(bench.scans.map(scan => [scan.source, scan.recognised.kind])).to.deep.equal([['typing', 'trace-code']]);
    });

    it('asks for something when nothing was typed', async () => {
      const element = await bench.open();
      await press(element, '查询');
      await shows(element, '#typing', '请先输入追溯码');
      expect(element.shadowRoot?.activeElement?.id).to.equal('code');
    });
  });

  describe('with a scan gun', () => {
    it('hears it wherever the focus is', async () => {
      const element = await bench.open();
      shoot(CODE);
      await shows(element, '.card', '5123 4567');
      expect(bench.scans.map(scan => scan.source)).to.deep.equal(['gun']);
    });

    for (const gap of [5, 50]) {
      it(`hears it at ${gap} ms a key, with and without an input method, and no person at 120`, async () => {
        const element = await bench.open({ continuous: true });
        shoot('1234567890', document.body, undefined, 120);
        shoot(CODE, document.body, undefined, gap);
        shoot(CODE, document.body, 'Process', gap);
        await shows(element, '.card', '2 次');
        expect(bench.scans.map(scan => scan.recognised.kind)).to.deep.equal(['trace-code', 'trace-code']);
      });
    }

    it('understands it under a Chinese input method, in the field, and empties the field', async () => {
      const element = await bench.open();
      element.focus();
      const field = element.shadowRoot?.querySelector('#code') as HTMLInputElement;
      field.value = '五一二三';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      shoot(CODE, field, 'Process');
      await shows(element, '.card', '5123 4567');
      expect(field.value).to.equal('');
    });

    it('leaves the fields of the page alone, and everything when told to', async () => {
      const element = await bench.open();
      const other = await fixture<HTMLInputElement>(html`<input aria-label="other" />`);
      shoot(CODE, other);
      element.withoutGun = true;
      shoot(CODE);
      await aTimeout(200);
      expect(bench.scans).to.deep.equal([]);
    });

    it('serves one of two scanners, the one with the focus', async () => {
      const first = await bench.open();
      const second = await bench.open();
      shoot(CODE);
      await shows(first, '.card');
      const inside = second.shadowRoot?.querySelector('#code') as HTMLInputElement;
      shoot(CODE, inside);
      await shows(second, '.card');
      expect(bench.scans).to.have.lengthOf(2);
    });
  });

  describe('with a gun that does not type', () => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'hid');
    const listed = {
      usagePage: 0x8c,
      inputReports: [{ items: [{ usages: [0x8c_00fe], reportSize: 8, reportCount: 20 }] }],
    };
    const gun = Object.assign(new EventTarget(), { collections: [listed], opened: true, close: async () => {} });
    const plug = (hid: object) =>
      Object.defineProperty(navigator, 'hid', { configurable: true, value: Object.assign(new EventTarget(), hid) });
    const none = { requestDevice: () => Promise.reject(new Error('no')), getDevices: async () => [] };
    afterEach(() => {
      if (own) Object.defineProperty(navigator, 'hid', own);
      else Reflect.deleteProperty(navigator, 'hid');
    });

    it('offers to connect it only where the page asked for it, and says why it does not connect', async () => {
      plug(none);
      const element = await bench.open();
      expect(element.shadowRoot?.textContent).to.not.include('连接');
      element.hid = true;
      await press(element, '连接 USB 扫码枪');
      await shows(element, '[role=alert]', '扫码枪没有连上');
      await press(element, '知道了');
      await button(element, '开始扫码');
    });

    it('says that it is connected, reads with it, and offers it again when it is gone', async () => {
      plug({ ...none, requestDevice: async () => [gun] });
      const element = await bench.open({ hid: true });
      await press(element, '连接 USB 扫码枪');
      await shows(element, '.gun', 'USB 扫码枪已连接');
      const data = new Uint8Array(20);
      data.set(new TextEncoder().encode(CODE));
      gun.dispatchEvent(Object.assign(new Event('inputreport'), { reportId: 0, data: new DataView(data.buffer) }));
      await shows(element, '.card', '5123 4567');
      expect(bench.scans.map(scan => scan.source)).to.deep.equal(['gun']);
      const { hid } = navigator as unknown as { hid: EventTarget };
      hid.dispatchEvent(Object.assign(new Event('disconnect'), { device: gun }));
      await button(element, '连接 USB 扫码枪');
    });

    it('finds the gun of the last visit by itself', async () => {
      plug({ ...none, getDevices: async () => [gun] });
      const element = await bench.open({ hid: true });
      await shows(element, '.gun', 'USB 扫码枪已连接');
    });
  });

  it('works beside another one', async () => {
    const [one, other] = [await bench.open(), await bench.open({}, 'en')];
    await one.start();
    await other.start();
    bench.engine.sees = [reading(ADDRESS)];
    await shows(one, '.card', '追溯码');
    await shows(other, '.card', 'Trace code');
    expect(bench.camera.liveTracks).to.equal(0);
  });

  describe('that goes on', () => {
    it('keeps a list, counts each code once while it is in view, and forgets on demand', async () => {
      const element = await bench.open({ continuous: true });
      await shows(element, '.empty');
      await element.start();
      bench.engine.sees = [reading(ADDRESS), reading('文字', 'qr_code', 0.1)];
      await shows(element, 'h2', '已扫 2 个');
      await aTimeout(200);
      expect(bench.scans).to.have.lengthOf(2);
      expect(bench.camera.liveTracks).to.equal(1);
      bench.engine.sees = [];
      shoot(CODE);
      await shows(element, '.card', '2 次');
      expect(element.scans.map(({ scan, count }) => [scan.recognised.kind, count])).to.deep.equal([
        ['trace-code', 2],
        ['text', 1],
      ]);
      (await labelled(element, '删去 文字')).click();
      await shows(element, 'h2', '已扫 1 个');
      await press(element, '清空');
      await shows(element, '.empty');
      element.stop();
    });
  });

  describe('in a form', () => {
    async function openForm(attributes: Partial<SuyuanScanner> = {}) {
      const element = await bench.open({ name: 'code', ...attributes });
      const form = document.createElement('form');
      element.replaceWith(form);
      form.append(element);
      await element.updateComplete;
      const sent = () => new FormData(form).getAll('code');
      return { element, form, sent };
    }

    it('sends the digits, holds the form back without them, and resets', async () => {
      const { element, form, sent } = await openForm({ required: true });
      expect(form.checkValidity()).to.equal(false);
      expect(element.validationMessage).to.equal('请先扫码或输入追溯码');
      shoot(CODE);
      await shows(element, '.card');
      expect([form.checkValidity(), ...sent()]).to.deep.equal([true, CODE]);
      form.reset();
      await element.updateComplete;
      expect([form.checkValidity(), sent().length, cards(element).length]).to.deep.equal([false, 0, 0]);
    });

    it('sends the whole list in continuous scanning', async () => {
      const { element, sent } = await openForm({ continuous: true });
      shoot(CODE);
      shoot('6901234567892');
      await shows(element, 'h2', '已扫 2 个');
      expect(sent()).to.deep.equal(['6901234567892', CODE]);
    });

    it('does nothing inside a disabled fieldset', async () => {
      const { element, form, sent } = await openForm();
      const fieldset = document.createElement('fieldset');
      fieldset.disabled = true;
      form.append(fieldset);
      fieldset.append(element);
      await element.updateComplete;
      await element.start();
      shoot(CODE);
      await aTimeout(200);
      expect([bench.camera.asked.length, sent().length]).to.deep.equal([0, 0]);
    });
  });

  describe('in an app', () => {
    const bridge = (scan: NativeBridge['scan']): NativeBridge => ({
      app: 'weixin',
      isAvailable: () => Promise.resolve(true),
      scan,
    });
    async function openIn(scan: NativeBridge['scan']) {
      const element = await fixture<SuyuanScanner>(html`
        <suyuan-scanner
          .camera=${bench.camera}
          .engine=${bench.engine.choose}
          .bridge=${bridge(scan)}
          @suyuan-scan=${(event: ScanEvent) => bench.scans.push(event.detail)}
        ></suyuan-scanner>
      `);
      await press(element, '用微信扫一扫');
      return element;
    }

    it('scans with the app’s own scanner', async () => {
      const element = await openIn(() => Promise.resolve(CODE));
      await shows(element, '.card', '5123 4567');
      expect(bench.scans.map(scan => scan.source)).to.deep.equal(['native']);
    });

    it('goes back when the person does, and says so when it does not work', async () => {
      const element = await openIn(() => Promise.resolve(undefined));
      await button(element, '用微信扫一扫');
      const broken = await openIn(() => Promise.reject(new Error('no')));
      await shows(broken, '[role=alert]', '扫一扫没有打开');
    });
  });
});
