// Scanners of the app around the page: WeChat, Alipay, a shop's own app.

/** A scanner outside the page. */
export interface NativeBridge {
  /** Whose scanner it is, for the button's words; an app of its own if left out. */
  readonly app?: 'weixin' | 'alipay';
  /** Whether it can be used here and now; must be quick. */
  isAvailable(): Promise<boolean>;
  /** Scans one code. Resolves with undefined if the person cancels; rejects if it does not work. */
  scan(signal: AbortSignal): Promise<string | undefined>;
}

interface WeixinAnswer {
  readonly resultStr?: string;
  readonly errMsg?: string;
  readonly checkResult?: Readonly<Record<string, boolean>>;
}
interface WeixinCall {
  success?(answer: WeixinAnswer): void;
  cancel?(): void;
  fail?(answer: WeixinAnswer): void;
}
/** WeChat's JSSDK, as far as it is needed. */
export interface WeixinSdk {
  /** Calls back once the page's signature is accepted, also where it was long ago. */
  ready?(callback: () => void): void;
  checkJsApi(call: WeixinCall & { readonly jsApiList: readonly string[] }): void;
  scanQRCode(call: WeixinCall & { readonly needResult: 1; readonly scanType: readonly string[] }): void;
}

/** WeChat's answers when the host has not signed the page, or not signed it for scanning, may never come. */
const PATIENCE = 3000;

/** The scanner of WeChat, where the host page has loaded its JSSDK and signed for `scanQRCode` by `wx.config`. */
export function weixinBridge(
  sdk: () => WeixinSdk | undefined = () => (globalThis as { wx?: WeixinSdk }).wx,
): NativeBridge {
  return {
    app: 'weixin',
    isAvailable() {
      const wx = sdk();
      if (!wx?.checkJsApi || !wx.scanQRCode) return Promise.resolve(false);
      return new Promise(resolve => {
        setTimeout(() => resolve(false), PATIENCE);
        const check = () =>
          wx.checkJsApi({
            jsApiList: ['scanQRCode'],
            success: answer => resolve(answer.checkResult?.['scanQRCode'] === true),
            fail: () => resolve(false),
          });
        if (wx.ready) wx.ready(check);
        else check();
      });
    },
    scan(signal) {
      return new Promise((resolve, reject) => {
        const wx = sdk();
        if (!wx) {
          reject(new Error('wx is not there'));
          return;
        }
        signal.addEventListener('abort', () => resolve(undefined), { once: true });
        wx.scanQRCode({
          needResult: 1,
          scanType: ['qrCode', 'barCode'],
          success: answer => resolve(answer.resultStr === undefined ? undefined : stripFormat(answer.resultStr)),
          cancel: () => resolve(undefined),
          fail: answer => reject(new Error(answer.errMsg ?? 'scanQRCode failed')),
        });
      });
    },
  };
}

/** Bar codes come as `EAN_13,6901234567892`. */
function stripFormat(result: string): string {
  return result.replace(/^(?:[A-Z]+_?[A-Z0-9]*(?:_\d+)?),(?=[\x20-\x7e]+$)/, '');
}
