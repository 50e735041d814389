import { existsSync } from 'node:fs';
import { type Browser, launch } from 'puppeteer-core';
import { canInstallDebianPackages, installDebianPackages } from './debian.ts';

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags that keep Chromium off the network, working as root and answering the camera prompt by itself. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];

/** The path of a Chromium or Chrome, installed on the spot where that is possible; throws one sentence otherwise. */
export function findChromium(): string {
  const named = process.env['SUYUAN_CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SUYUAN_CHROMIUM names ${named}, but there is no such file.`);
  }
  const found = USUAL_PATHS.find(path => existsSync(path));
  if (found) return found;
  if (canInstallDebianPackages()) {
    installDebianPackages(['chromium', 'fonts-wqy-microhei']);
    const installed = USUAL_PATHS.find(path => existsSync(path));
    if (installed) return installed;
  }
  throw new Error('No Chromium or Chrome was found: install one, or name it in SUYUAN_CHROMIUM.');
}

/** How a test wants its Chromium. */
export interface ChromiumOptions {
  /** An `.mjpeg` file (see `mjpeg.ts`) that plays as the camera, over and over. */
  readonly cameraFile?: string;
  /** Further command-line flags. */
  readonly flags?: readonly string[];
}

/** Starts a headless Chromium; the caller closes it. */
export function launchChromium(options: ChromiumOptions = {}): Promise<Browser> {
  const camera = options.cameraFile ? [`--use-file-for-fake-video-capture=${options.cameraFile}`] : [];
  return launch({
    executablePath: findChromium(),
    headless: true,
    // A page may work for minutes on end; how long is too long, its caller says.
    protocolTimeout: 0,
    args: [...CHROMIUM_FLAGS, ...camera, ...(options.flags ?? [])],
  });
}
