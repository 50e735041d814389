// Alipay's own scanner, for pages inside Alipay: by `ap.scan` where the page has loaded its library, else by its bare bridge.
import type { NativeBridge } from './native-bridge.ts';

interface AlipayAnswer {
  readonly code?: string;
  readonly qrCode?: string;
  readonly barCode?: string;
  readonly codeContent?: string;
  readonly error?: number | string;
  readonly errorMessage?: string;
}
type Answered = (answer: AlipayAnswer) => void;

/** What Alipay gives a page, as far as it is needed. */
export interface AlipayHost {
  readonly ap?: { scan?(options: { readonly type: 'qr' }, answered: Answered): void };
  readonly AlipayJSBridge?: {
    call(name: 'scan', options: { readonly type: 'qr'; readonly actionType: 'scan' }, answered: Answered): void;
  };
}

/** The bridge is put into the page some time after its scripts have begun. */
const PATIENCE = 1500;
/** Alipay's number for a person who went back. */
const CANCELLED = 10;

/** The scanner of Alipay; not there in any other browser. Its `qr` reads bar codes too. */
export function alipayBridge(
  host: () => AlipayHost = () => globalThis as AlipayHost,
  userAgent = globalThis.navigator?.userAgent ?? '',
): NativeBridge {
  const isThere = () => host().ap?.scan !== undefined || host().AlipayJSBridge !== undefined;
  return {
    app: 'alipay',
    isAvailable() {
      // Elsewhere the library is there as well, and explains in a dialogue of its own that it cannot scan.
      if (!/AlipayClient/.test(userAgent)) return Promise.resolve(false);
      if (isThere()) return Promise.resolve(true);
      return new Promise(resolve => {
        document.addEventListener('AlipayJSBridgeReady', () => resolve(isThere()), { once: true });
        setTimeout(() => resolve(isThere()), PATIENCE);
      });
    },
    scan(signal) {
      return new Promise((resolve, reject) => {
        const { ap, AlipayJSBridge } = host();
        signal.addEventListener('abort', () => resolve(undefined), { once: true });
        const answered = ({ code, qrCode, barCode, codeContent, error, errorMessage }: AlipayAnswer) => {
          if (Number(error) === CANCELLED) resolve(undefined);
          else if (error) reject(new Error(errorMessage ?? `scan: ${error}`));
          else resolve(code || qrCode || barCode || codeContent || undefined);
        };
        if (ap?.scan) ap.scan({ type: 'qr' }, answered);
        else if (AlipayJSBridge) AlipayJSBridge.call('scan', { type: 'qr', actionType: 'scan' }, answered);
        else reject(new Error('AlipayJSBridge is not there'));
      });
    },
  };
}
