import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createCupsPrinter } from './printers/cups-printer.ts';
import type { Language, Printer } from './printers/printer.ts';
import { createTcpPrinter } from './printers/tcp-printer.ts';

export interface Options {
  readonly isHelpAsked: boolean;
  readonly origins: ReadonlySet<string>;
  readonly printers: ReadonlyMap<string, Printer>;
  readonly port: number;
  readonly dataDir: string;
  readonly largestJob: number;
}

export interface OptionProblem {
  readonly code:
    | 'origin.missing'
    | 'origin.invalid'
    | 'printer.missing'
    | 'printer.invalid'
    | 'printer.twice'
    | 'number.invalid'
    | 'option.unknown';
  readonly value: string;
}

const megabyte = 1024 * 1024;

/** What the command line says, or the first thing wrong with it. */
export const readOptions = (args: readonly string[]): Options | OptionProblem => {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return { code: 'option.unknown', value: (error as Error).message };
  }
  const problem = (code: OptionProblem['code'], value = ''): OptionProblem => ({ code, value });
  const port = Number(values.port);
  const patience = Number(values.patience);
  const largestJob = Number(values['largest-job']) * megabyte;
  const dataDir = values['data-dir'] ?? join(homedir(), '.suyuan', 'print-agent', String(port));
  const shared = { isHelpAsked: values.help === true, port, dataDir, largestJob };
  if (values.help) return { ...shared, origins: new Set(), printers: new Map() };
  if (!(Number.isInteger(port) && port >= 0 && port < 65536)) return problem('number.invalid', '--port');
  if (!(patience > 0)) return problem('number.invalid', '--patience');
  if (!(largestJob > 0)) return problem('number.invalid', '--largest-job');

  if (!values.origin?.length) return problem('origin.missing');
  const wrongOrigin = values.origin.find(origin => !isOrigin(origin));
  if (wrongOrigin !== undefined) return problem('origin.invalid', wrongOrigin);

  if (!values.printer?.length) return problem('printer.missing');
  const printers = new Map<string, Printer>();
  for (const text of values.printer) {
    const printer = parsePrinter(text, patience * 1000);
    if (!printer) return problem('printer.invalid', text);
    if (printers.has(printer.name)) return problem('printer.twice', printer.name);
    printers.set(printer.name, printer);
  }
  return { ...shared, origins: new Set(values.origin), printers };
};

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      origin: { type: 'string', multiple: true },
      printer: { type: 'string', multiple: true },
      port: { type: 'string', default: '9180' },
      'data-dir': { type: 'string' },
      'largest-job': { type: 'string', default: '512' },
      /** Seconds without a sign of life after which a printer counts as stopped. */
      patience: { type: 'string', default: '20' },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;

/** Anybody between could speak for a plain http site; browsers besides let only secure ones reach this machine. */
const isOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, origin } = new URL(text);
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && isLocal));
};

/** `name=language+tcp://host[:port]`, `name=language+cups://queue`, `name=language+cups://host[:port]/queue`. */
const parsePrinter = (text: string, patience: number): Printer | undefined => {
  const [, name = '', language, way, rest] =
    /^([^=]+)=(tspl|zpl|esc-pos|pdf)\+(tcp|cups):\/\/([^?#@]+)$/.exec(text) ?? [];
  if (rest === undefined || !URL.canParse(`http://${rest}`)) return undefined;
  const { hostname, port, pathname } = new URL(`http://${rest}`);
  const shared = { name: name.trim(), language: language as Language, patience };
  if (way === 'tcp') {
    // Port 80 is the one that a URL leaves out; no printer takes labels there.
    return pathname === '/'
      ? createTcpPrinter({ ...shared, host: unbracketed(hostname), port: Number(port || 9100) })
      : undefined;
  }
  const [place = '', second, ...more] = rest.split('/');
  const isHere = second === undefined;
  const queue = isHere ? place : second;
  if (more.length > 0 || !/^[^\s:]+$/.test(queue)) return undefined;
  const [cupsHost, cupsPort] = isHere ? ['127.0.0.1', 631] : [hostname, Number(port || 631)];
  return createCupsPrinter({ ...shared, host: cupsHost, port: cupsPort, queue });
};

/** As `net.connect` wants an IPv6 address. */
const unbracketed = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
