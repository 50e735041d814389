import { expect } from '@open-wc/testing';
import { connectSerialGun } from './serial-gun.ts';

/** A port that sends what a test says. */
class FakePort {
  isOpen = false;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly readable = new ReadableStream<Uint8Array>({
    start: controller => {
      this.#controller = controller;
    },
  });

  async open(): Promise<void> {
    this.isOpen = true;
  }

  async close(): Promise<void> {
    this.isOpen = false;
  }

  send(...bytes: number[]): void {
    this.#controller?.enqueue(Uint8Array.from(bytes));
  }

  pull(): void {
    this.#controller?.error(new DOMException('The device has been lost.', 'NetworkError'));
  }
}

const ascii = (text: string) => [...text].map(character => character.charCodeAt(0));

describe('a scan gun in serial mode', () => {
  let port: FakePort;
  let stop: AbortController;
  let codes: string[];
  let heard: () => void;
  const own = Object.getOwnPropertyDescriptor(navigator, 'serial');

  beforeEach(() => {
    port = new FakePort();
    stop = new AbortController();
    codes = [];
    const serial = { requestPort: async () => port, getPorts: async () => [port] };
    Object.defineProperty(navigator, 'serial', { configurable: true, value: serial });
  });
  afterEach(() => {
    stop.abort();
    if (own) Object.defineProperty(navigator, 'serial', own);
    else Reflect.deleteProperty(navigator, 'serial');
  });

  const connect = (choice: 'choose' | 'known' = 'choose', onGone = () => {}) =>
    connectSerialGun(choice, {
      onScan({ text }) {
        codes.push(text);
        heard();
      },
      onGone,
      signal: stop.signal,
    });
  const next = () =>
    new Promise<void>(resolve => {
      heard = resolve;
    });

  it('delivers each line, however it arrives', async () => {
    expect(await connect()).to.equal(true);
    const first = next();
    port.send(...ascii('5123456789'));
    port.send(...ascii('0123456787\r\n'));
    await first;
    const second = next();
    port.send(...ascii('6901234567892\r'));
    await second;
    expect(codes).to.deep.equal(['51234567890123456787', '6901234567892']);
  });

  it('takes silence for an ending, and Chinese as it was printed', async () => {
    await connect();
    const pause = next();
    port.send(0xd7, 0xb7, 0xcb, 0xdd, 0xc2, 0xeb);
    await pause;
    expect(codes).to.deep.equal(['追溯码']);
  });

  it('gives the port back when it is no longer wanted', async () => {
    await connect();
    expect(port.isOpen).to.equal(true);
    const closed = new Promise<void>(resolve => {
      port.close = async () => {
        port.isOpen = false;
        resolve();
      };
    });
    stop.abort();
    await closed;
    expect(port.isOpen).to.equal(false);
  });

  it('is opened again on the next visit, without asking', async () => {
    expect(await connect('known')).to.equal(true);
    const first = next();
    port.send(...ascii('6901234567892\r'));
    await first;
    expect(codes).to.deep.equal(['6901234567892']);
    Object.defineProperty(navigator, 'serial', { configurable: true, value: { getPorts: async () => [] } });
    expect(await connect('known')).to.equal(false);
  });

  it('says that it was pulled out', async () => {
    await new Promise<void>(resolve => {
      void connect('choose', resolve).then(() => port.pull());
    });
    expect(port.isOpen).to.equal(false);
  });

  it('is content if the person chooses none', async () => {
    const refuse = { requestPort: () => Promise.reject(new DOMException('none', 'NotFoundError')) };
    Object.defineProperty(navigator, 'serial', { configurable: true, value: refuse });
    expect(await connect()).to.equal(false);
  });
});
