import { expect } from '@open-wc/testing';
import { type WeixinSdk, weixinBridge } from './native-bridge.ts';

const never = new AbortController().signal;

/** WeChat as it answers once the host has signed the page. */
function weixin(scanQRCode: WeixinSdk['scanQRCode'], isAllowed = true) {
  return weixinBridge(() => ({
    checkJsApi: ({ success }) => success?.({ checkResult: { scanQRCode: isAllowed } }),
    scanQRCode,
  }));
}

describe('WeChat’s scanner', () => {
  it('is there where the page is signed for it, and not elsewhere', async () => {
    expect(await weixin(() => {}).isAvailable()).to.equal(true);
    expect(await weixin(() => {}, false).isAvailable()).to.equal(false);
    expect(await weixinBridge(() => undefined).isAvailable()).to.equal(false);
  });

  it('waits until WeChat has accepted the page’s signature', async () => {
    let accept: () => void = () => {};
    const bridge = weixinBridge(() => ({
      ready: callback => {
        accept = callback;
      },
      checkJsApi: ({ success }) => success?.({ checkResult: { scanQRCode: true } }),
      scanQRCode: () => {},
    }));
    const isAvailable = bridge.isAvailable();
    accept();
    expect(await isAvailable).to.equal(true);
  });

  it('hands over the text, without the format before a bar code', async () => {
    const scan = (resultStr: string) => weixin(({ success }) => success?.({ resultStr })).scan(never);
    expect(await scan('https://trace.example.cn/t/51234567890123456787')).to.equal(
      'https://trace.example.cn/t/51234567890123456787',
    );
    expect(await scan('EAN_13,6901234567892')).to.equal('6901234567892');
    expect(await scan('CODE_128,LOT,7')).to.equal('LOT,7');
    expect(await scan('产品,批次')).to.equal('产品,批次');
  });

  it('says nothing when the person goes back, and fails when WeChat does', async () => {
    expect(await weixin(({ cancel }) => cancel?.()).scan(never)).to.equal(undefined);
    const failed = weixin(({ fail }) => fail?.({ errMsg: 'scanQRCode:permission denied' })).scan(never);
    expect(await failed.catch((error: Error) => error.message)).to.equal('scanQRCode:permission denied');
  });
});
