import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.ts';

/** One hand-written source file of the house. */
export interface SourceFile {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  /** `packages/domain`, `apps/api`, … or `test`. */
  readonly room: string;
  readonly isTest: boolean;
  readonly text: string;
}

/** Every TypeScript, JavaScript and CSS file in packages, apps and test. */
export function sourceFiles(): SourceFile[] {
  return globSync('{packages,apps,test}/**/*.{ts,mjs,css}', {
    cwd: root,
    exclude: name => /node_modules|dist/.test(name),
  })
    .map(path => path.replaceAll('\\', '/'))
    .sort()
    .map(path => ({
      path,
      room: path.startsWith('test/') ? 'test' : path.split('/').slice(0, 2).join('/'),
      isTest:
        /\.(test|types|bench)\.ts$/.test(path) ||
        path.startsWith('test/') ||
        path.startsWith('packages/testkit/') ||
        /^packages\/[\w-]+\/(src\/testing|test)\//.test(path),
      text: readFileSync(join(root, path), 'utf8'),
    }));
}

/** What a file imports or exports from elsewhere, types and dynamic imports included. */
export function importsOf(text: string): string[] {
  const statements = text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm);
  const bare = text.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...bare, ...dynamic].map(match => match[1] ?? '');
}

/** A file's code with its comments blanked out and its lines kept; strings and templates stay. */
export function withoutComments(text: string): string {
  const token = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g;
  return text.replaceAll(token, found => (found.startsWith('/') ? found.replaceAll(/[^\n]/g, ' ') : found));
}
