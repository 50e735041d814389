import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { findWebkit, WebkitLauncher } from './webkit.ts';

/** A browser as @web/test-runner wants it. */
export interface TestBrowser {
  readonly launcher: object;
  readonly concurrency: number;
}

const FIREFOX_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** The path of a Firefox, or undefined. */
export function findFirefox(): string | undefined {
  return [process.env['SUYUAN_FIREFOX'] ?? '', ...FIREFOX_PATHS].find(path => path !== '' && existsSync(path));
}

/** The browsers that element tests can run in on this machine; Chromium is brought where it is missing. */
export function availableBrowsers(): string[] {
  return ['chromium', ...(findFirefox() ? ['firefox'] : []), ...(findWebkit() ? ['webkit'] : [])];
}

/** The launcher for one browser; throws one sentence where it is not installed. */
export function testBrowser(name: string): TestBrowser {
  switch (name) {
    case 'chromium':
      return {
        launcher: chromeLauncher({
          launchOptions: { executablePath: findChromium(), headless: true, args: [...CHROMIUM_FLAGS] },
          // Test pages run side by side, and a tab behind another one draws no frames: each has a window of its own.
          createPage: ({ context }) =>
            (context as unknown as puppeteer.BrowserContext).newPage({ type: 'window' }) as never,
        }),
        concurrency: 2,
      };
    case 'firefox': {
      const executablePath = findFirefox();
      if (!executablePath) throw new Error('No Firefox was found: install firefox-esr, or name it in SUYUAN_FIREFOX.');
      const launcher = chromeLauncher({
        puppeteer: puppeteer as never,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          extraPrefsFirefox: { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true },
        },
      });
      return { launcher: Object.assign(launcher, { name: 'Firefox' }), concurrency: 1 };
    }
    case 'webkit': {
      const installed = findWebkit();
      if (!installed) throw new Error('No WebKit was found: install webkit2gtk-driver, xvfb and xauth.');
      return { launcher: new WebkitLauncher(installed), concurrency: 1 };
    }
    default:
      throw new Error(`SUYUAN_BROWSER is ${name}, but only chromium, firefox and webkit are known.`);
  }
}
