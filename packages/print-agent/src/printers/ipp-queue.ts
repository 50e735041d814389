import { userInfo } from 'node:os';
import ipp from 'ipp-encoder';
import { PrinterFault } from './printer.ts';

const { CONSTANTS: C } = ipp;

/** Attributes of an answer by name. */
export type IppAnswer = ReadonlyMap<string, readonly (string | number)[]>;

/** One CUPS queue, asked by IPP (RFC 8011). */
export interface IppQueue {
  /** Gives the number of the CUPS job. */
  print(bytes: Uint8Array, title: string, format: string): Promise<number>;
  job(id: number): Promise<IppAnswer>;
  printer(): Promise<IppAnswer>;
  cancel(id: number): Promise<void>;
}

/** CUPS took the request and refused it: a queue that is unknown or accepts no jobs. */
const isRefused = (status: number | undefined): boolean => status === undefined || status >= 0x0100;

export const createIppQueue = (host: string, port: number, queue: string, patience: number): IppQueue => {
  const path = `/printers/${encodeURIComponent(queue)}`;
  let requestId = 0;

  const ask = async (operation: string, more: readonly [string, string, string | number][], data?: Uint8Array) => {
    requestId += 1;
    const attributes = [
      ['CHARSET', 'attributes-charset', 'utf-8'],
      ['NATURAL_LANG', 'attributes-natural-language', 'en'],
      ['URI', 'printer-uri', `ipp://${host}:${port}${path}`],
      ...more,
    ] as const;
    const head = ipp.request.encode({
      operationId: C[operation]!,
      requestId,
      groups: [
        {
          tag: C['OPERATION_ATTRIBUTES_TAG']!,
          attributes: attributes.map(([tag, name, value]) => ({ tag: C[tag]!, name, value })),
        },
      ],
    });
    let answer: ReturnType<typeof ipp.response.decode>;
    try {
      const response = await fetch(`http://${host}:${port}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/ipp' },
        body: Buffer.concat([head, data ?? new Uint8Array()]),
        signal: AbortSignal.timeout(patience),
      });
      answer = ipp.response.decode(Buffer.from(await response.arrayBuffer()));
    } catch (cause) {
      throw new PrinterFault('cups-unreachable', { isLinkKept: data === undefined, cause });
    }
    if (isRefused(answer.statusCode)) throw new PrinterFault('queue-refused');
    const found = answer.groups.flatMap(group => group.attributes);
    return new Map(found.map(({ name, value }) => [name, Array.isArray(value) ? value : [value]]));
  };

  const user = ['NAME_WITHOUT_LANG', 'requesting-user-name', userInfo().username] as const;
  return {
    print: async (bytes, title, format) => {
      const answer = await ask(
        'PRINT_JOB',
        [[...user], ['NAME_WITHOUT_LANG', 'job-name', title], ['MIME_MEDIA_TYPE', 'document-format', format]],
        bytes,
      );
      return Number(answer.get('job-id')?.[0]);
    },
    job: id => ask('GET_JOB_ATTRIBUTES', [['INTEGER', 'job-id', id], [...user]]),
    printer: () => ask('GET_PRINTER_ATTRIBUTES', [[...user]]),
    cancel: async id => {
      await ask('CANCEL_JOB', [['INTEGER', 'job-id', id], [...user]]);
    },
  };
};
