import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** CUPS itself, the system's own program, with a configuration, a spool and a port of its own. */
export interface TestCups {
  readonly port: number;
  /** Makes a raw queue that hands everything to a TCP port of this machine. */
  addQueue(name: string, printerPort: number): void;
  /** `cupsdisable`, `cupsenable`, `cupsreject`, `cupsaccept`, `cancel`. */
  run(program: string, ...args: string[]): string;
  stop(): Promise<void>;
}

const daemon = '/usr/sbin/cupsd';

/** CUPS wants to be root for a spool of its own. */
export const cupsIsHere = existsSync(daemon) && process.getuid?.() === 0;

export const startCups = async (): Promise<TestCups> => {
  if (!cupsIsHere) throw new Error(`There is no ${daemon}, or this is not root: install the Debian package cups.`);
  const folder = mkdtempSync(join(tmpdir(), 'suyuan-cups-'));
  const path = (name: string) => join(folder, name);
  for (const name of ['root', 'spool', 'spool/tmp', 'cache', 'state']) mkdirSync(path(name));
  // Its backends run as another user.
  chmodSync(folder, 0o711);
  const port = await freePort();
  const files = [
    `ServerRoot ${path('root')}`,
    `RequestRoot ${path('spool')}`,
    `TempDir ${path('spool/tmp')}`,
    `CacheDir ${path('cache')}`,
    `StateDir ${path('state')}`,
    `AccessLog ${path('access.log')}`,
    `ErrorLog ${path('error.log')}`,
    `PageLog ${path('page.log')}`,
  ];
  const limits = '<Limit All>\nOrder allow,deny\nAllow all\n</Limit>';
  const settings = [
    `Listen 127.0.0.1:${port}`,
    'Browsing Off',
    'WebInterface No',
    'DefaultAuthType None',
    'PreserveJobHistory Yes',
    '<Location />\nOrder allow,deny\nAllow all\n</Location>',
    '<Location /admin>\nOrder allow,deny\nAllow all\n</Location>',
    `<Policy default>\n${limits}\n</Policy>`,
  ];
  writeFileSync(path('root/cups-files.conf'), `${files.join('\n')}\n`);
  writeFileSync(path('root/cupsd.conf'), `${settings.join('\n')}\n`);

  const server = spawn(daemon, ['-f', '-c', path('root/cupsd.conf'), '-s', path('root/cups-files.conf')], {
    stdio: 'ignore',
  });
  while (!(await isListening(port))) {
    if (server.exitCode !== null) throw new Error(`cupsd did not start: ${readFileSync(path('error.log'), 'utf8')}`);
    await delay(20);
  }
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      encoding: 'utf8',
      env: { ...process.env, CUPS_SERVER: `127.0.0.1:${port}`, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  return {
    port,
    run,
    addQueue: (name, printerPort) => {
      run('/usr/sbin/lpadmin', '-p', name, '-E', '-v', `socket://127.0.0.1:${printerPort}`, '-m', 'raw');
    },
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

const isListening = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
