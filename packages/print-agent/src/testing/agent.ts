import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const shop = 'https://shop.example.cn';
export const county = 'https://county.example.cn';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  // biome-ignore lint/suspicious/noExplicitAny: whatever JSON the agent answered
  readonly body: any;
}

export interface Call {
  readonly origin?: string | undefined;
  readonly host?: string;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

/** The program itself, in a process of its own. */
export interface TestAgent {
  readonly port: number;
  readonly code: string;
  /** Everything it has said so far. */
  readonly words: () => string;
  call(method: string, path: string, call?: Call): Promise<Answer>;
  /** Pairs the shop. */
  pair(origin?: string): Promise<string>;
  /** Posts the beginning of a body and goes away. */
  breakOff(path: string, part: Uint8Array, length: number, headers: Readonly<Record<string, string>>): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface TestHome {
  readonly folder: string;
  /** Starts the agent on this folder, as often as wanted. */
  start(printers: readonly string[], args?: readonly string[]): Promise<TestAgent>;
  remove(): Promise<void>;
}

const program = fileURLToPath(new URL('../main.ts', import.meta.url));

export const createHome = (): TestHome => {
  const folder = mkdtempSync(join(tmpdir(), 'suyuan-print-agent-'));
  const children: ChildProcess[] = [];
  const kill = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    folder,
    start: async (printers, args = []) => {
      const child = spawn(
        process.execPath,
        [
          program,
          ...['--port', '0', '--data-dir', folder, '--origin', shop, '--origin', county, '--patience', '1'],
          ...printers.flatMap(printer => ['--printer', printer]),
          ...args,
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      children.push(child);
      let words = '';
      child.stdout.setEncoding('utf8').on('data', text => {
        words += text;
      });
      const codes = () => [...words.matchAll(/\b(\d{4}-\d{4})\b/g)].map(match => match[1]!);
      while (codes().length < 2) await Promise.race([once(child.stdout, 'data'), refuseExit(child)]);
      const port = Number(/127\.0\.0\.1:(\d+)/.exec(words)?.[1]);
      const call = (method: string, path: string, options: Call = {}) => send(port, method, path, options);
      return {
        port,
        code: codes()[0]!,
        words: () => words,
        call,
        pair: async (origin = shop) => {
          const answer = await call('POST', '/v1/pairing', { origin, body: JSON.stringify({ code: codes().at(-1) }) });
          return answer.body.token as string;
        },
        breakOff: async (path, part, length, headers) => {
          const outgoing = request({
            port,
            method: 'POST',
            path,
            host: '127.0.0.1',
            agent: false,
            headers: { origin: shop, 'content-length': length, ...headers },
          });
          outgoing.on('error', () => undefined);
          await new Promise<void>(resolve => outgoing.write(part, () => resolve()));
          const closed = new Promise(resolve => outgoing.once('close', resolve));
          outgoing.destroy();
          await closed;
        },
        kill: signal => kill(child, signal),
      };
    },
    remove: async () => {
      await Promise.all(children.map(child => kill(child, 'SIGKILL')));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const refuseExit = async (child: ChildProcess): Promise<never> => {
  const [code] = await once(child, 'exit');
  throw new Error(`The agent ended with ${code} before it was ready.`);
};

/** By hand, since `fetch` does not let anybody lie about Host. */
const send = (
  port: number,
  method: string,
  path: string,
  { origin = shop, host = `127.0.0.1:${port}`, token, headers, body }: Call,
) =>
  new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      {
        port,
        host: '127.0.0.1',
        method,
        path,
        agent: false,
        headers: {
          host,
          ...(origin === '' ? {} : { origin }),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
      },
      async response => {
        let text = '';
        for await (const piece of response.setEncoding('utf8')) text += piece;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: text && JSON.parse(text),
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
