import { alipayBridge } from '../ways-in/alipay-bridge.ts';
import { type NativeBridge, weixinBridge } from '../ways-in/native-bridge.ts';

/** The scanner of the app around the page: the one that the page has given, else WeChat's or Alipay's where they work. */
export class AppScanner {
  readonly #onFound: () => void;
  #given: NativeBridge | undefined;
  #found: NativeBridge | undefined;
  #hasLooked = false;

  constructor(onFound: () => void) {
    this.#onFound = onFound;
  }

  get bridge(): NativeBridge | undefined {
    return this.#found;
  }

  /** Looks again if the page has given another one. */
  look(given: NativeBridge | undefined): void {
    if (this.#hasLooked && given === this.#given) return;
    this.#hasLooked = true;
    this.#given = given;
    this.#found = undefined;
    void this.#ask(given ? [given] : [weixinBridge(), alipayBridge()]);
    // The page's scripts may load the app's library after ours.
    if (document.readyState !== 'complete' && !given)
      addEventListener('load', () => !this.#found && !this.#given && void this.#ask([weixinBridge()]), { once: true });
  }

  async #ask(bridges: readonly NativeBridge[]): Promise<void> {
    const given = this.#given;
    await Promise.all(
      bridges.map(async bridge => {
        if (!(await bridge.isAvailable().catch(() => false)) || given !== this.#given) return;
        this.#found = bridge;
        this.#onFound();
      }),
    );
  }
}
