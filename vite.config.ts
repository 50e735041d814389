import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { terseStyles } from './packages/elements/bin/terse-styles.ts';

const { version } = JSON.parse(readFileSync('packages/elements/package.json', 'utf8')) as { version: string };

/** One script tag each, for other people's pages: name → source. */
const embeds = Object.fromEntries(
  globSync('packages/elements/src/embed/*.ts', { exclude: file => file.endsWith('.test.ts') }).map(file => [
    basename(file, '.ts'),
    file,
  ]),
);

/** The scripts and styles of our own pages: app → source. */
const pages = Object.fromEntries(globSync('apps/*/src/page.ts').map(file => [basename(dirname(dirname(file))), file]));

/** A file that an embed needs, to be checked by `integrity` and preloaded. */
interface EmbedFile {
  readonly path: string;
  readonly bytes: number;
  readonly brotliBytes: number;
  readonly integrity: string;
}

/** Lists beside the embeds what each of them needs at once, and puts the same files under their exact version. */
function embedManifest(): Plugin {
  return {
    name: 'suyuan-embed-manifest',
    applyToEnvironment: environment => environment.name === 'embed',
    writeBundle({ dir = '' }, bundle) {
      const describe = (path: string): EmbedFile => {
        const content = readFileSync(join(dir, path));
        const integrity = `sha384-${createHash('sha384').update(content).digest('base64')}`;
        return { path, bytes: content.length, brotliBytes: brotliCompressSync(content).length, integrity };
      };
      const entries = Object.values(bundle)
        .filter(output => output.type === 'chunk' && output.isEntry)
        .map(entry => {
          const files = [...staticClosure(entry.fileName, bundle)].map(describe);
          const sum = (key: 'bytes' | 'brotliBytes') => files.reduce((total, file) => total + file[key], 0);
          return [entry.name, { bytes: sum('bytes'), brotliBytes: sum('brotliBytes'), files }] as const;
        })
        .sort(([one], [other]) => (one ?? '').localeCompare(other ?? ''));
      writeFileSync(
        join(dir, 'manifest.json'),
        `${JSON.stringify({ version, entries: Object.fromEntries(entries) }, null, 2)}\n`,
      );
      cpSync(dir, join(dir, '..', version), { recursive: true });
    },
  };
}

/** Tells the server which hashed files a page of ours loads: app → script, styles, chunks worth preloading, and all it may ever want. */
function pageManifest(): Plugin {
  return {
    name: 'suyuan-page-manifest',
    applyToEnvironment: environment => environment.name === 'pages',
    generateBundle(_options, bundle) {
      const entries = Object.values(bundle).filter(output => output.type === 'chunk' && output.isEntry);
      const url = (file: string) => `/assets/${file}`;
      const manifest = Object.fromEntries(
        entries.map(entry => {
          const needed = [...staticClosure(entry.fileName, bundle)];
          const styles = needed.flatMap(file => [...(chunk(bundle, file)?.viteMetadata?.importedCss ?? [])]);
          const script = url(entry.fileName);
          const all = [...wholeClosure(entry.fileName, bundle)].map(url);
          return [entry.name, { script, styles: styles.map(url), preload: needed.slice(1).map(url), all }];
        }),
      );
      const source = `${JSON.stringify(manifest, null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
    },
  };
}

/**
 * Vite wraps each dynamic import to wait for the styles of its chunk. The embeds carry theirs in JavaScript, and every
 * byte of theirs is on somebody else's page.
 */
function bareDynamicImports(): Plugin {
  return {
    name: 'suyuan-bare-dynamic-imports',
    enforce: 'pre',
    applyToEnvironment: environment => environment.name === 'embed',
    load: id => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = load => load();' : null),
  };
}

/** Compresses once here what the server would compress for every visitor. */
function compressed(): Plugin {
  return {
    name: 'suyuan-compressed',
    writeBundle({ dir = '' }, bundle) {
      for (const file of Object.keys(bundle).filter(name => /\.(css|js|json|svg|ttf|wasm)$/.test(name))) {
        const path = join(dir, file);
        if (statSync(path).size < 1024) continue;
        const content = readFileSync(path);
        // The best quality takes half a minute for a font of ten megabytes, for a few per cent.
        const quality = content.length > 2_000_000 ? 6 : constants.BROTLI_MAX_QUALITY;
        writeFileSync(
          `${path}.br`,
          brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
        );
        writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
      }
    },
  };
}

/** The fonts' licence goes wherever they go. */
function fontLicence(): Plugin {
  return {
    name: 'suyuan-font-licence',
    generateBundle(_options, bundle) {
      if (!Object.keys(bundle).some(file => file.endsWith('.ttf'))) return;
      const source = readFileSync('packages/label/fonts/LICENSE', 'utf8');
      this.emitFile({ type: 'asset', fileName: 'licenses-fonts.txt', source });
    },
  };
}

/** Makes the elements' styles terse; no minifier looks into a template literal. */
function terseElementStyles(): Plugin {
  return {
    name: 'suyuan-terse-element-styles',
    enforce: 'pre',
    transform: (code, id) =>
      /packages\/elements\/src\/.*\.ts$/.test(id) && code.includes('css`')
        ? {
            code: code.replaceAll(/(?<![.\w])css`([^`]*)`/g, (_, styles) => `css\`${terseStyles(styles)}\``),
            map: null,
          }
        : null,
  };
}

/** A chunk and everything that it imports statically, itself first. */
function staticClosure(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const imported of chunk(bundle, file)?.imports ?? []) staticClosure(imported, bundle, found);
  return found;
}

/** The same with what comes later and with the files that the code names: workers and WebAssembly. */
function wholeClosure(file: string, bundle: Rolldown.OutputBundle, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { code = '', imports = [], dynamicImports = [] } = chunk(bundle, file) ?? {};
  const named = Object.keys(bundle).filter(name => bundle[name]?.type === 'asset' && code.includes(basename(name)));
  for (const next of [...imports, ...dynamicImports, ...named]) wholeClosure(next, bundle, found);
  return found;
}

function chunk(bundle: Rolldown.OutputBundle, file: string): Rolldown.OutputChunk | undefined {
  const output = bundle[file];
  return output?.type === 'chunk' ? output : undefined;
}

/** Lit without its directives, and what each element of ours takes from the foundation. */
const BASE =
  /node_modules\/(lit|lit-element|@lit\/reactive-element|lit-html)\/(?!.*directive)|elements\/src\/foundation\/(tokens|language)/;

const shared = {
  target: 'es2022',
  cssTarget: 'safari16.4',
  // Content security policies seldom allow `data:`, and preloading is the pages' business.
  assetsInlineLimit: 0,
  modulePreload: false,
  reportCompressedSize: false,
  copyPublicDir: false,
  // Minified code has lost its notices: they stand beside it.
  license: { fileName: 'licenses.txt' },
} as const;

export default defineConfig({
  publicDir: false,
  plugins: [bareDynamicImports(), terseElementStyles(), fontLicence(), compressed(), embedManifest(), pageManifest()],
  environments: {
    embed: {
      consumer: 'client',
      build: {
        ...shared,
        outDir: 'dist/embed/v1',
        rolldownOptions: {
          input: embeds,
          output: {
            entryFileNames: '[name].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
            assetFileNames: 'chunks/[name]-[hash][extname]',
            // One file of what every element stands on, and none of what only some need beside it.
            codeSplitting: { groups: [{ name: 'base', test: BASE }] },
          },
        },
      },
    },
    pages: {
      consumer: 'client',
      build: {
        ...shared,
        outDir: 'dist/assets',
        rolldownOptions: {
          input: pages,
          output: {
            entryFileNames: '[name]-[hash].js',
            chunkFileNames: 'chunks/[name]-[hash].js',
            assetFileNames: 'chunks/[name]-[hash][extname]',
          },
        },
      },
    },
  },
  builder: {
    async buildApp({ environments, build }) {
      if (environments['embed'] && Object.keys(embeds).length > 0) await build(environments['embed']);
      if (environments['pages'] && Object.keys(pages).length > 0) await build(environments['pages']);
    },
  },
  // Beside the other chunks: a worker and a page that need the same WebAssembly then share one file.
  worker: {
    format: 'es',
    rolldownOptions: {
      output: { entryFileNames: 'chunks/[name]-[hash].js', assetFileNames: 'chunks/[name]-[hash][extname]' },
    },
  },
  // Relative, so that an embed finds its chunks and assets on its own origin, not on the host page's.
  experimental: { renderBuiltUrl: () => ({ relative: true }) },
});
