import { expect } from '@open-wc/testing';
import { type AlipayHost, alipayBridge } from './alipay-bridge.ts';

const never = new AbortController().signal;
const INSIDE = 'Mozilla/5.0 (Linux; Android 14) AliApp(AP/10.6.0) AlipayClient/10.6.0';

type Answer = Parameters<Parameters<NonNullable<AlipayHost['AlipayJSBridge']>['call']>[2]>[0];

/** Alipay as it answers a scan. */
function alipay(answer: Answer) {
  return alipayBridge(() => ({ AlipayJSBridge: { call: (_name, _options, answered) => answered(answer) } }), INSIDE);
}

describe('Alipay’s scanner', () => {
  it('is there inside Alipay, and nowhere else', async () => {
    expect(await alipay({}).isAvailable()).to.equal(true);
    expect(await alipayBridge(() => ({ ap: { scan() {} } }), 'Mozilla/5.0 Chrome/130').isAvailable()).to.equal(false);
  });

  it('is waited for, because Alipay puts it into the page late', async () => {
    let host: AlipayHost = {};
    const available = alipayBridge(() => host, INSIDE).isAvailable();
    host = { AlipayJSBridge: { call() {} } };
    document.dispatchEvent(new Event('AlipayJSBridgeReady'));
    expect(await available).to.equal(true);
  });

  it('hands over what was read, whatever it is called', async () => {
    expect(await alipay({ qrCode: 'https://trace.example.cn/t/5' }).scan(never)).to.equal(
      'https://trace.example.cn/t/5',
    );
    expect(await alipay({ qrCode: '', barCode: '6901234567892' }).scan(never)).to.equal('6901234567892');
    const library = alipayBridge(() => ({ ap: { scan: (_options, answered) => answered({ code: 'LOT7' }) } }), INSIDE);
    expect(await library.scan(never)).to.equal('LOT7');
  });

  it('says nothing when the person goes back, and fails when Alipay does', async () => {
    expect(await alipay({ error: 10, errorMessage: 'cancelled' }).scan(never)).to.equal(undefined);
    const refused = alipay({ error: 4, errorMessage: 'no permission' }).scan(never);
    expect(await refused.catch((error: Error) => error.message)).to.equal('no permission');
    const absent = alipayBridge(() => ({}), INSIDE).scan(never);
    expect(await absent.catch((error: Error) => error.message)).to.equal('AlipayJSBridge is not there');
  });
});
