import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync } from 'node:fs';
import { createServer } from 'node:net';

/** Where WebKitGTK's driver and its small browser are. */
export interface WebkitInstallation {
  readonly driver: string;
  readonly browser: string;
}

/** WebKitGTK's WebDriver and MiniBrowser with a virtual display for them, or undefined. */
export function findWebkit(): WebkitInstallation | undefined {
  const browser = globSync('/usr/{lib,lib64,libexec}/{*/,}webkit2gtk-4.?/MiniBrowser').sort().at(-1);
  const driver = '/usr/bin/WebKitWebDriver';
  return browser && existsSync(driver) && existsSync('/usr/bin/xvfb-run') ? { driver, browser } : undefined;
}

/** The keys that the tests press by name → their code points in the WebDriver standard (§17.4.2). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

interface Size {
  readonly width: number;
  readonly height: number;
}
interface Button {
  readonly button?: string;
}

const BUTTONS: Readonly<Record<string, number>> = { left: 0, middle: 1, right: 2 };

/**
 * Runs @web/test-runner's sessions in WebKitGTK over plain WebDriver, one after the other in one window.
 * It passes for a puppeteer launcher, because only to such a one does the runner offer all its commands.
 */
export class WebkitLauncher {
  readonly name = 'WebKit';
  readonly type = 'puppeteer';
  readonly concurrency = 1;
  readonly #installation: WebkitInstallation;
  #process: ChildProcess | undefined;
  #session: Promise<string> | undefined;
  #active: string | undefined;

  constructor(installation: WebkitInstallation) {
    this.#installation = installation;
  }

  async startSession(id: string, url: string): Promise<void> {
    this.#active = id;
    await this.#command('POST', 'window/rect', { width: 900, height: 800 });
    await this.#command('POST', 'url', { url });
  }

  isActive(id: string): boolean {
    return this.#active === id;
  }

  async getBrowserUrl(): Promise<string> {
    return (await this.#command('GET', 'url')) as string;
  }

  async stopSession(): Promise<Record<string, never>> {
    this.#active = undefined;
    await this.#command('POST', 'url', { url: 'about:blank' });
    return {};
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('Debug in Chromium, or open the demo pages in WebKit by hand.'));
  }

  async stop(): Promise<void> {
    if (!this.#process) return;
    const ended = once(this.#process, 'exit');
    await this.#command('DELETE', '').catch(() => undefined);
    // The driver runs below xvfb-run, which leaves it behind when it alone is stopped: end the whole group.
    if (this.#process.pid) process.kill(-this.#process.pid, 'SIGTERM');
    await ended;
    this.#process = undefined;
  }

  /** What the runner's commands (`sendKeys`, `sendMouse`, `setViewport`) use of a puppeteer page. */
  getPage() {
    const key = (type: string, name: string) => ({ type, value: KEYS[name] ?? name });
    const press = (names: readonly string[]) =>
      this.#keys(names.flatMap(name => [key('keyDown', name), key('keyUp', name)]));
    const move = (x: number, y: number) => this.#pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }]);
    const button = (type: string, options?: Button) => ({ type, button: BUTTONS[options?.button ?? 'left'] ?? 0 });
    return {
      url: () => this.getBrowserUrl(),
      setViewport: (size: Size) => this.#setViewport(size),
      keyboard: {
        type: (text: string) => press([...text]),
        press: (name: string) => press([name]),
        down: (name: string) => this.#keys([key('keyDown', name)]),
        up: (name: string) => this.#keys([key('keyUp', name)]),
      },
      mouse: {
        move,
        click: async (x: number, y: number, options?: Button) => {
          await move(x, y);
          await this.#pointer([button('pointerDown', options), button('pointerUp', options)]);
        },
        down: (options?: Button) => this.#pointer([button('pointerDown', options)]),
        up: (options?: Button) => this.#pointer([button('pointerUp', options)]),
        reset: () => this.#command('DELETE', 'actions'),
      },
    };
  }

  /** Makes the page's own area that large. MiniBrowser's toolbar keeps it at 447 px or more: narrow layouts are Chromium's tests. */
  async #setViewport({ width, height }: Size): Promise<void> {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const frame = (await this.#command('POST', 'execute/sync', { script, args: [] })) as [number, number];
    await this.#command('POST', 'window/rect', { width: width + frame[0], height: height + frame[1] });
  }

  #keys(actions: readonly object[]): Promise<unknown> {
    return this.#command('POST', 'actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions: readonly object[]): Promise<unknown> {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#command('POST', 'actions', { actions: [source] });
  }

  async #command(method: string, path: string, body?: object): Promise<unknown> {
    this.#session ??= this.#open();
    return request(`${await this.#session}/${path}`.replace(/\/$/, ''), method, body);
  }

  async #open(): Promise<string> {
    const port = await freePort();
    this.#process = spawn('xvfb-run', ['-a', this.#installation.driver, `--port=${port}`, '--host=127.0.0.1'], {
      detached: true,
      stdio: 'ignore',
    });
    const server = `http://127.0.0.1:${port}`;
    await untilReady(`${server}/status`);
    const capabilities = {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: this.#installation.browser, args: ['--automation'] },
      },
    };
    const session = (await request(`${server}/session`, 'POST', { capabilities })) as { sessionId: string };
    return `${server}/session/${session.sessionId}`;
  }
}

async function request(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

/** Asks until the driver listens; the virtual display in front of it takes a moment to come up. */
async function untilReady(url: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  for (;;) {
    const answered = await fetch(url).then(
      response => response.ok,
      () => false,
    );
    if (answered) return;
    if (performance.now() > deadline) throw new Error('WebKitWebDriver did not start within 30 seconds.');
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
