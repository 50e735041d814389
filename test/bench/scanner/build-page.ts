import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const here = import.meta.dirname;
const elements = join(here, '../../../packages/elements');

/** What the page calls the peers, and what they are called in the registry. */
const PACKAGES: Readonly<Record<string, string>> = {
  'peer:zbar-wasm': '@undecaf/zbar-wasm',
  'peer:zxing-browser': '@zxing/browser',
  'peer:jsqr': 'jsqr',
  'peer:zxing-wasm': 'zxing-wasm/reader',
  'peer:zxing-wasm-file': 'zxing-wasm/reader/zxing_reader.wasm?url',
};

/** Finds the peers; what nobody has installed is empty. zxing-wasm is the very copy that the element ships. */
function peers(): Plugin {
  return {
    name: 'bench-peers',
    enforce: 'pre',
    async resolveId(source) {
      const name = PACKAGES[source];
      if (!name) return null;
      const importer = name.startsWith('zxing-wasm') ? join(elements, 'src/scanner/scanner.ts') : join(here, 'page.ts');
      return (await this.resolve(name, importer)) ?? '\0absent';
    },
    load: id => (id === '\0absent' ? 'export {};' : null),
  };
}

/** Bundles a page of this bench, worker and WebAssembly included, into a folder. */
export async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(here, 'page'),
    base: './',
    logLevel: 'error',
    plugins: [peers()],
    worker: { format: 'es', plugins: () => [peers()] },
    build: {
      rolldownOptions: { input: ['index.html', 'camera.html'].map(page => join(here, 'page', page)) },
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: false,
    },
  });
}
