import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './programs.ts';
import { importsOf, type SourceFile, sourceFiles, withoutComments } from './source-files.ts';

/** Which floors each floor may stand on; arrows only go down. Apps compose anything and are used by nobody but apps. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contract: ['domain'],
  label: ['domain'],
  client: ['domain', 'contract'],
  elements: ['domain', 'contract', 'label', 'client'],
  server: ['domain', 'contract', 'label'],
  testkit: [],
  // A program of its own on the computer that has the printer: it knows labels as bytes.
  'print-agent': [],
};

/** Files of 400 lines or more, each with its reason. */
const LONG_FILES: Readonly<Record<string, string>> = {};

/** Code that holds Chinese characters although nobody reads them as the product's words, each with its reason. */
const CHINESE_IN_CODE: Readonly<Record<string, string>> = {
  'apps/api/bin/locales.mjs': 'the locale file of the start script',
};

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly type?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const files = sourceFiles();
const packages = readdirSync(join(root, 'packages')).filter(name =>
  existsSync(join(root, 'packages', name, 'package.json')),
);
const apps = readdirSync(join(root, 'apps')).filter(name => existsSync(join(root, 'apps', name, 'package.json')));

describe('the floors of the house', () => {
  it('are the packages that the plan names', () => {
    assert.deepEqual(packages.sort(), Object.keys(FLOORS).sort());
  });

  for (const name of packages) {
    it(`${name} depends only on the floors below it`, () => {
      const manifest = manifestOf(`packages/${name}`);
      const used = [...Object.keys(manifest.dependencies ?? {}), ...Object.keys(manifest.optionalDependencies ?? {})];
      assert.deepEqual(
        used.filter(isOurs).filter(dependency => !FLOORS[name]?.includes(floorOf(dependency))),
        [],
      );
    });
  }

  it('are entered by name: no relative import leaves its package', () => {
    const wrong = files
      .filter(file => file.room !== 'test')
      .flatMap(file =>
        importsOf(file.text)
          .filter(source => source.startsWith('.'))
          .map(source => posix.join(dirname(file.path), source))
          .filter(target => !target.startsWith(`${file.room}/`))
          .map(target => `${file.path} imports ${target}`),
      );
    assert.deepEqual(wrong, []);
  });

  it('keep clocks and chance out of the pure ones', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bsetTimeout\(|\bfetch\(/;
    const wrong = files.filter(
      file => /^packages\/(domain|contract|label)\/src\//.test(file.path) && !file.isTest && impure.test(code(file)),
    );
    assert.deepEqual(paths(wrong), []);
  });

  it('keep element classes in elements', () => {
    const wrong = files.filter(
      file =>
        file.room.startsWith('apps/') && /customElements\.define\(|extends (LitElement|HTMLElement)\b/.test(code(file)),
    );
    assert.deepEqual(paths(wrong), []);
  });
});

describe('every package and app', () => {
  it('declares what it imports, ours and others, types included', () => {
    const wrong = files
      .filter(file => file.room !== 'test')
      .flatMap(file => {
        const { name, dependencies, optionalDependencies, devDependencies } = manifestOf(file.room);
        const forTools = file.isTest || /\/(bin|demo)\//.test(file.path);
        const declared = { [name]: '', ...dependencies, ...optionalDependencies, ...(forTools && devDependencies) };
        return importsOf(code(file))
          .filter(source => !/^(\.|\/|node:)/.test(source))
          .map(packageOf)
          .filter(used => !Object.hasOwn(declared, used))
          .map(used => `${file.path} imports ${used}`);
      });
    assert.deepEqual(wrong, []);
  });

  for (const room of [...packages.map(name => `packages/${name}`), ...apps.map(name => `apps/${name}`)]) {
    it(`${room} looks like its neighbours`, () => {
      const manifest = manifestOf(room);
      const name = room.split('/')[1];
      assert.equal(manifest.name, room.startsWith('apps/') ? `@suyuan/app-${name}` : `@suyuan/${name}`);
      assert.equal(manifest.license, 'Apache-2.0');
      assert.equal(manifest.type, 'module');
      assert.ok(existsSync(join(root, room, 'README.md')), 'it has no README.md');
    });
  }
});

describe('every source file', () => {
  it('is shorter than 400 lines, or has a reason not to be', () => {
    const long = files.filter(file => file.text.split('\n').length > 400).map(file => file.path);
    assert.deepEqual(
      long.filter(path => !LONG_FILES[path]),
      [],
    );
    assert.deepEqual(
      Object.keys(LONG_FILES).filter(path => !long.includes(path)),
      [],
      'listed although it is short or gone',
    );
  });

  it('has a name that says what it is, in kebab case', () => {
    const wrong = files.filter(({ path }) => {
      const name = posix.basename(path);
      return (
        !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name) || /(^|\/)(utils?|helpers?|common|misc|managers?)[./]/.test(path)
      );
    });
    assert.deepEqual(paths(wrong), []);
  });

  it('leaves nothing for later and runs every test', () => {
    // Written in two parts, so that this file does not find itself.
    const undone = new RegExp(`\\b${'TO'}DO\\b|\\b${'FIX'}ME\\b|\\b(it|describe|test)\\.${'only'}\\(`);
    assert.deepEqual(paths(files.filter(file => undone.test(file.text))), []);
  });

  it('leaves the words people read to locales, data and templates', () => {
    const chinese = files
      .filter(
        file => !file.isTest && !/\/(locales|data|templates|demo)\//.test(file.path) && !/\.d\.ts$/.test(file.path),
      )
      .filter(file => /\p{Script=Han}/u.test(code(file)))
      .map(file => file.path);
    assert.deepEqual(
      chinese.filter(path => !CHINESE_IN_CODE[path]),
      [],
    );
  });

  it('writes no style attribute, which a strict content security policy refuses', () => {
    const wrong = files.filter(
      file => /^(packages\/elements|apps)\//.test(file.path) && !file.isTest && /<[^<>]*\sstyle=/.test(code(file)),
    );
    assert.deepEqual(paths(wrong), []);
  });
});

function manifestOf(room: string): Manifest {
  return JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8')) as Manifest;
}

function isOurs(source: string): boolean {
  return source.startsWith('@suyuan/');
}

function packageOf(source: string): string {
  return source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
}

function floorOf(packageName: string): string {
  return packageName.slice('@suyuan/'.length);
}

function code(file: SourceFile): string {
  return withoutComments(file.text);
}

function paths(found: readonly SourceFile[]): string[] {
  return found.map(file => file.path);
}
