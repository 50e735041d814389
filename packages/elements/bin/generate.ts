import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiTables, type CustomElement } from './api-tables.ts';

/**
 * Writes what is derived from the elements' sources: `custom-elements.json`, and the tables between the marks in each
 * element's README. With `--check` it writes nothing and fails where a file differs.
 */

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly CustomElement[] }[];
}

const START = '<!-- api:start, written by pnpm generate -->';
const END = '<!-- api:end -->';

const folder = fileURLToPath(new URL('..', import.meta.url));
const text = analyse();
const stale = [join(folder, 'custom-elements.json')].filter(file => update(file, text));
for (const { path, declarations = [] } of (JSON.parse(text) as Manifest).modules) {
  for (const declaration of declarations) {
    const readme = join(folder, dirname(path), 'README.md');
    if (!declaration.tagName || !existsSync(readme)) continue;
    const [before, rest] = readFileSync(readme, 'utf8').split(START);
    const after = rest?.split(END)[1];
    if (before === undefined || after === undefined) continue;
    if (update(readme, `${before}${START}\n\n${apiTables(declaration)}\n${END}${after}`)) stale.push(readme);
  }
}
if (process.argv.includes('--check') && stale.length > 0) {
  const names = stale.map(file => relative(folder, file)).join(', ');
  process.stderr.write(`Out of date, run pnpm generate: ${names}\n`);
  process.exitCode = 1;
}

/** The manifest's text, made in a folder aside so that a check leaves no trace. */
function analyse(): string {
  const aside = mkdtempSync(join(folder, '.generated-'));
  try {
    const analyzer = join(
      dirname(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer/package.json')),
      'cem.js',
    );
    const args = [
      analyzer,
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      relative(folder, aside),
    ];
    execFileSync(process.execPath, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const manifest: unknown = JSON.parse(readFileSync(join(aside, 'custom-elements.json'), 'utf8'));
    return `${JSON.stringify(manifest, null, 2)}\n`;
  } finally {
    rmSync(aside, { recursive: true });
  }
}

/** Whether the file differed; unless this is only a check, it does not any more. */
function update(file: string, content: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return false;
  if (!process.argv.includes('--check')) writeFileSync(file, content);
  return true;
}
