import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type HttpBindings, serve } from '@hono/node-server';
import { silentLogger } from '@suyuan/server';
import { launchChromium } from '@suyuan/testkit/chromium';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { Browser } from 'puppeteer-core';
import type { DemoNotes } from '../../apps/api/src/demo/demo-notes.ts';
import { readEnvironment } from '../../apps/api/src/environment.ts';
import { startServer } from '../../apps/api/src/server.ts';
import { type Visitor, visitor } from './visitor.ts';

/** The whole product on a database of its own, and browsers to visit it with. */
export interface House extends AsyncDisposable {
  readonly url: string;
  readonly demo: DemoNotes;
  /** A folder for what a journey makes; gone with the house. */
  readonly folder: string;
  /** The password of a demo account. */
  passwordOf(username: string): string;
  /** A new visitor with cookies and storage of its own. */
  visitor(options?: VisitorOptions): Promise<Visitor>;
  /** Somebody with a recorded camera: a browser of its own. */
  photographer(cameraFile: string): Promise<Visitor>;
  /** The same house through a network that can be cut. */
  network(): Promise<Network>;
  /** Serves a page of somebody else's on another origin; its address. */
  serveElsewhere(app: Hono): Promise<string>;
}

/** A way to the house on a port of its own. Cut, it drops every connection, as a dead network does. */
export interface Network {
  readonly url: string;
  cut(): void;
  mend(): void;
}

export interface VisitorOptions {
  readonly language?: 'zh-CN' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
}

/** Opens the house: a server on a free port, its demo county made anew. */
export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'suyuan-journey-'));
  const port = await freePort();
  const environment = readEnvironment({ SUYUAN_DATA_DIR: join(folder, 'data'), PORT: String(port) });
  const server = await startServer({ ...environment, origin: `http://127.0.0.1:${port}` }, silentLogger);
  const closing: (() => Promise<unknown>)[] = [
    async () => rmSync(folder, { recursive: true, force: true }),
    () => server.stop(),
  ];
  const browse = async (cameraFile?: string): Promise<Browser> => {
    const browser = await launchChromium(cameraFile ? { cameraFile } : {});
    closing.push(() => browser.close());
    return browser;
  };
  let shared: Promise<Browser> | undefined;
  const { demo } = server;
  if (!demo) throw new Error('the house has no demo county');

  const welcome = async (browser: Browser, options: VisitorOptions = {}): Promise<Visitor> => {
    const { language = 'zh-CN', width = 1280, scheme = 'light', javaScript = true } = options;
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width, height: 900 });
    await page.setExtraHTTPHeaders({ 'accept-language': language });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setJavaScriptEnabled(javaScript);
    return visitor(page);
  };

  const serveElsewhere = async (app: Pick<Hono, 'fetch'>): Promise<string> => {
    const { address, close } = await listen(app);
    closing.push(close);
    return address;
  };

  return {
    url: server.url,
    demo,
    folder,
    passwordOf: username => demo.accounts.find(account => account.username === username)?.password ?? '',
    async visitor(options) {
      shared ??= browse();
      return welcome(await shared, options);
    },
    photographer: async cameraFile => welcome(await browse(cameraFile)),
    serveElsewhere,
    async network() {
      let isCut = false;
      const app = new Hono<{ Bindings: HttpBindings }>().all('*', context => {
        if (isCut) context.env.incoming.destroy();
        const { pathname, search } = new URL(context.req.url);
        return proxy(server.url + pathname + search, context.req);
      });
      return {
        url: await serveElsewhere(app as never),
        cut: () => {
          isCut = true;
        },
        mend: () => {
          isCut = false;
        },
      };
    },
    async [Symbol.asyncDispose]() {
      for (const close of closing.reverse()) await close();
    },
  };
}

async function freePort(): Promise<number> {
  const { address, close } = await listen({ fetch: () => new Response() });
  await close();
  return Number(new URL(address).port);
}

function listen(app: Pick<Hono, 'fetch'>): Promise<{ address: string; close: () => Promise<void> }> {
  return new Promise(resolve => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
      const close = () => new Promise<void>(done => server.close(() => done()));
      resolve({ address: `http://127.0.0.1:${port}`, close });
    });
  });
}
