import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { canInstallDebianPackages, installDebianPackages } from './debian.ts';

const run = promisify(execFile);
const LONGEST_BUILD_MS = 10 * 60_000;

/**
 * Makes the optional native package `sqlite3` loadable from the given module: installations skip its install script,
 * because few need it and compiling takes two minutes. Prebuilt where that can be had, else compiled, once.
 * @param from `import.meta.url` of a module whose package depends on `sqlite3`
 */
export async function ensureSqlite3Driver(from: string | URL): Promise<void> {
  const folder = realpathSync(dirname(createRequire(from).resolve('sqlite3/package.json')));
  const addon = join(folder, 'build', 'Release', 'node_sqlite3.node');
  const lock = join(folder, '.being-built');
  const deadline = performance.now() + LONGEST_BUILD_MS;
  while (!existsSync(addon) || existsSync(lock)) {
    if (claim(lock)) {
      try {
        if (!existsSync(addon)) await build(folder, addon);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
      return;
    }
    if (performance.now() > deadline) throw new Error(`${lock} is left from an interrupted build: remove it.`);
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

/** Only one process may build; making a folder either succeeds or finds it there. */
function claim(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

async function build(folder: string, addon: string): Promise<void> {
  const require = createRequire(join(folder, 'package.json'));
  const prebuilt = join(dirname(require.resolve('prebuild-install/package.json')), 'bin.js');
  await run(process.execPath, [prebuilt, '-r', 'napi'], { cwd: folder, timeout: 60_000 }).catch(() => undefined);
  if (existsSync(addon)) return;

  if (!['g++', 'make', 'python3'].every(isOnPath)) {
    if (!canInstallDebianPackages()) {
      throw new Error('Compiling sqlite3 needs g++, make and python3: install them.');
    }
    installDebianPackages(['g++', 'make', 'python3']);
  }
  const gyp = join(dirname(require.resolve('node-gyp/package.json')), 'bin', 'node-gyp.js');
  // The Node package from the registry carries its own headers; without this, node-gyp would download some, or take
  // those of another Node on the system.
  const prefix = dirname(dirname(realpathSync(process.execPath)));
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? [`--nodedir=${prefix}`] : [];
  await run(process.execPath, [gyp, 'rebuild', ...headers], { cwd: folder, timeout: LONGEST_BUILD_MS });
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some(folder => existsSync(join(folder, program)));
}
