import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The two hooks of a @web/dev-server plugin that are used here. */
interface ServerPlugin {
  readonly name: string;
  resolveImport(input: { source: string; context: { path: string } }): string | undefined;
  serve(context: { path: string }): Promise<{ body: string; type: 'js' } | undefined>;
}

const PREFIX = '/__bundled__/';

/**
 * Serves CommonJS packages to the test pages as ES modules, since browsers read nothing else.
 * @param packages name → the folder of a package that depends on it
 */
export function bundleCommonjs(packages: Readonly<Record<string, URL>>): ServerPlugin {
  const bundles = new Map<string, Promise<string>>();
  return {
    name: 'bundle-commonjs',
    resolveImport({ source, context }) {
      if (context.path.startsWith(PREFIX) || !Object.hasOwn(packages, source)) return undefined;
      return `${PREFIX}${source}.js`;
    },
    async serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      const name = path.slice(PREFIX.length, -'.js'.length);
      const dependant = packages[name];
      if (!dependant) return undefined;
      const bundle = bundles.get(name) ?? bundleOne(name, fileURLToPath(dependant));
      bundles.set(name, bundle);
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundleOne(name: string, dependant: string): Promise<string> {
  // esbuild gives CommonJS a default export only; its names are re-exported so that both styles of import work.
  const require = createRequire(`${dependant}/`);
  const names = Object.keys(require(name)).filter(key => /^[A-Za-z_$][\w$]*$/.test(key) && key !== 'default');
  const result = await build({
    stdin: {
      contents: `import whole from '${name}';\nexport default whole;\nexport const { ${names.join(', ')} } = whole;\n`,
      resolveDir: dirname(`${dependant}/package.json`),
    },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
