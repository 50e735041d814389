import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundleCommonjs } from './packages/testkit/src/bundle-commonjs.ts';
import { countReporter } from './packages/testkit/src/count-reporter.ts';
import { testBrowser } from './packages/testkit/src/test-browsers.ts';

// One browser a run: chromium unless SUYUAN_BROWSER says firefox or webkit.
const name = process.env.SUYUAN_BROWSER ?? 'chromium';
const browser = await testBrowser(name);

export default {
  files: [
    'packages/elements/{src,templates}/**/*.test.ts',
    // What only Chromium can be asked to do: emulated media, the accessibility tree, a recorded camera.
    ...(name === 'chromium' ? [] : ['!**/*.chromium.test.ts']),
  ],
  browsers: [browser.launcher],
  concurrency: browser.concurrency,
  nodeResolve: true,
  plugins: [
    // Reads no tsconfig by itself, and would then turn Lit's `declare` fields into shadowing ones.
    esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    // What a screen reader is told; only puppeteer can ask for it.
    a11ySnapshotPlugin(),
    bundleCommonjs({ qrcode: new URL('./packages/elements/', import.meta.url) }),
  ],
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
};
