import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, say } from './locales.mjs';

/** The repository's root. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const PNPM = 'pnpm@12.21.0';
const ROOMS = ['packages', 'apps'];
const WINDOWS = process.platform === 'win32';

/** Installs the dependencies with pnpm, unless the manifests are those of the last successful installation. */
export async function installDependencies() {
  const manifests = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaces('package.json')];
  await unlessDone(
    'node_modules/.suyuan-installed',
    [`${process.platform}-${process.arch}`, ...manifests],
    async () => {
      say('installing');
      const install = ['-y', PNPM, 'install', '--frozen-lockfile', '--prefer-offline'];
      // CI keeps pnpm from asking anything.
      const run = await runQuietly('npx', install, { ...process.env, CI: 'true' });
      if (run.code !== 0) fail('installFailed', undefined, run.output);
    },
  );
}

/** The path of a Node 24: the one among the dependencies, else the running one, else one brought by npx. */
export async function findNode24() {
  const own = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(own) && majorOf(own) >= 24) return own;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  say('bringingNode');
  const run = await runQuietly('npx', ['-y', '-p', 'node@24', 'node', '-p', 'process.execPath']);
  const path = run.output.trim().split('\n').at(-1) ?? '';
  if (run.code !== 0 || !existsSync(path)) fail('nodeNotBrought', undefined, run.output);
  return path;
}

/** Builds what browsers load and the program beside the printer, unless its sources are those of the last successful build. */
export async function buildPages(node) {
  const sources = ['pnpm-lock.yaml', 'package.json', 'vite.config.ts', ...workspaces('src').flatMap(sourcesIn)];
  await unlessDone('dist/.suyuan-built', sources, async () => {
    say('building');
    const vite = join('node_modules', 'vite', 'bin', 'vite.js');
    const run = await runQuietly(node, [vite, 'build', '--logLevel', 'warn']);
    if (run.code !== 0) fail('buildFailed', undefined, run.output);
    const agent = await runQuietly('npm', ['run', '--silent', '--prefix', 'packages/print-agent', 'prepare']);
    if (agent.code !== 0) fail('buildFailed', undefined, agent.output);
  });
}

/**
 * Runs a program of ours in the foreground until it ends, and ends this process the way it did.
 * The program gets a process group of its own: otherwise Ctrl-C would reach it from the terminal, from npm and from
 * here, and one that takes a second signal for impatience would not finish cleanly.
 */
export function runToTheEnd(node, args, env = process.env) {
  const child = spawn(node, args, { cwd: root, env, stdio: 'inherit', detached: !WINDOWS });
  let lastSignal = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (performance.now() - lastSignal > 1000) child.kill(signal);
      lastSignal = performance.now();
    });
  }
  process.on('exit', () => child.kill());
  child.on('error', error => {
    console.error(error.message);
    process.exit(1);
  });
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/** Does the work only where the named files (relative to the root) differ from when it last succeeded. */
async function unlessDone(stamp, inputs, work) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const file = join(root, input);
    hash.update(`${input}\n`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  const now = hash.digest('hex');
  const file = join(root, stamp);
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return;
  await work();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, now);
}

/** `packages/label/NAME` and so on, for every workspace folder that has such an entry. */
function workspaces(name) {
  return ROOMS.flatMap(room =>
    readdirSync(join(root, room))
      .sort()
      .map(folder => `${room}/${folder}/${name}`)
      .filter(path => existsSync(join(root, path))),
  );
}

/** Every file below a folder but its tests. */
function sourcesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter(path => !path.endsWith('.test.ts') && statSync(join(root, path)).isFile())
    .sort();
}

function majorOf(node) {
  return Number.parseInt(spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout, 10) || 0;
}

/** Runs a program without showing what it says. */
function runQuietly(program, args, env = process.env) {
  return new Promise(resolve => {
    let output = '';
    const keep = data => {
      output += data;
    };
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], shell: WINDOWS });
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', error => resolve({ code: 1, output: error.message }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}
