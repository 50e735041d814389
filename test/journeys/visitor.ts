import { join } from 'node:path';
import type { Page } from 'puppeteer-core';

/** Somebody in front of a browser, who knows only what is said and shown: roles, names and texts. */
export interface Visitor {
  readonly page: Page;
  /** Opens an address and waits until it has settled. */
  open(url: string): Promise<void>;
  /** Presses the button, link, tab, radio button or tick-box of this name. */
  press(name: string, role?: string): Promise<void>;
  /** Types into the field of this name, over what is there. */
  fill(name: string, text: string, role?: string): Promise<void>;
  /** Chooses an entry of a list by its words. */
  choose(name: string, option: string): Promise<void>;
  /** Gives a file to the field of this name. */
  upload(selector: string, path: string): Promise<void>;
  /** Does something that downloads a file; where the file is once it is whole. */
  download(folder: string, act: () => Promise<unknown>): Promise<string>;
  /** Waits until this text stands somewhere, and gives back the whole text of what holds it. */
  see(text: string, longestMs?: number): Promise<string>;
}

/** The accessible thing of this name, wherever in shadow roots it is. */
const named = (name: string, role?: string): string =>
  `::-p-aria([name=${JSON.stringify(name)}]${role ? `[role=${JSON.stringify(role)}]` : ''})`;

export function visitor(page: Page): Visitor {
  page.setDefaultTimeout(15_000);
  return {
    page,
    async open(url) {
      await page.goto(url, { waitUntil: 'networkidle0' });
    },
    async press(name, role) {
      await page.locator(named(name, role)).click();
    },
    async fill(name, text, role = 'textbox') {
      await page.locator(named(name, role)).fill(text);
    },
    async choose(name, option) {
      const list = await page.waitForSelector(named(name, 'combobox'));
      // The entries may still be on their way from the server.
      const value = await page.waitForFunction(
        (element, words) =>
          [...(element as HTMLSelectElement).options].find(entry => entry.text.trim() === words)?.value,
        {},
        list,
        option,
      );
      await list?.select((await value.jsonValue()) ?? '');
    },
    async upload(selector, path) {
      const field = await page.waitForSelector(`>>> ${selector}`);
      await (field as Awaited<ReturnType<typeof page.waitForSelector<'input'>>>)?.uploadFile(path);
    },
    async download(folder, act) {
      const session = await page.createCDPSession();
      const context = page.browserContext().id;
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allowAndName',
        downloadPath: folder,
        eventsEnabled: true,
        ...(context && { browserContextId: context }),
      });
      const whole = new Promise<string>((resolve, reject) => {
        session.on('Browser.downloadProgress', ({ guid, state }) => {
          if (state === 'completed') resolve(guid);
          if (state === 'canceled') reject(new Error('the download was cut off'));
        });
      });
      await act();
      const name = await whole;
      await session.detach();
      return join(folder, name);
    },
    async see(text, longestMs = 15_000) {
      const found = await page.locator(`::-p-text(${text})`).setTimeout(longestMs).waitHandle();
      return found.evaluate(element => element.textContent ?? '');
    },
  };
}
