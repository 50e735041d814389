import { lengthBytes } from '../frames.ts';
import { framedType } from '../spool.ts';
import type { Answer, TestAgent } from './agent.ts';

export const labelLines = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `LABEL ${from + index}`);

/** A run of labels, each a line, with a line of set-up. */
export const run = (labels: readonly string[], padding = 0): Uint8Array =>
  Buffer.concat(
    ['SETUP', ...labels].flatMap(line => {
      const bytes = Buffer.from(`${line}${' '.repeat(padding)}\n`);
      return [lengthBytes(bytes.length), bytes];
    }),
  );

/** One paired page at work. */
export class Page {
  readonly agent: TestAgent;
  readonly token: string;
  readonly origin: string | undefined;

  constructor(agent: TestAgent, token: string, origin?: string) {
    this.agent = agent;
    this.token = token;
    this.origin = origin;
  }

  call(
    method: string,
    path: string,
    body?: Uint8Array | string,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.agent.call(method, path, {
      origin: this.origin,
      token: this.token,
      headers,
      ...(body === undefined ? {} : { body }),
    });
  }

  print(printer: string, body: Uint8Array, key: string): Promise<Answer> {
    return this.call('POST', `/v1/jobs?printer=${encodeURIComponent(printer)}`, body, {
      'content-type': framedType,
      'idempotency-key': key,
    });
  }

  act(id: string, action: 'pause' | 'resume' | 'cancel', body?: object): Promise<Answer> {
    return this.call('POST', `/v1/jobs/${id}/${action}`, body && JSON.stringify(body));
  }

  /** Follows the job until it is in that state, as pages do: each request waits for the next change. */
  async until(id: string, state: string): Promise<Answer['body']> {
    let etag = '';
    for (;;) {
      const answer = await this.call('GET', `/v1/jobs/${id}`, undefined, { 'if-none-match': etag, prefer: 'wait=10' });
      if (answer.status === 200 && answer.body.state === state) return answer.body;
      if (['done', 'failed', 'cancelled'].includes(answer.body?.state)) {
        throw new Error(`The job is ${JSON.stringify(answer.body)}, never ${state}.`);
      }
      etag = String(answer.headers.etag);
    }
  }
}
