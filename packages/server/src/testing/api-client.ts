import { type Operation, type Operations, operations } from '@suyuan/contract';
import type { Hono } from 'hono';
import type { HttpEnvironment } from '../http/environment.ts';

export interface CallOptions {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: Uint8Array<ArrayBuffer> | string;
  /** The `Idempotency-Key` of a creating operation; a new one if absent, none if `null`. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
type Body = any;

export interface CallAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: Body;
  readonly bytes: Uint8Array;
}

/** One user of the API, or nobody, without a socket. */
export interface ApiClient {
  call(id: keyof Operations, options?: CallOptions): Promise<CallAnswer>;
  /** The answer's body; throws with the problem if the status is not the one that the contract promises. */
  must(id: keyof Operations, options?: CallOptions): Promise<Body>;
  /** What this client sends with each call. */
  readonly headers: Readonly<Record<string, string>>;
}

let keys = 0;

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? 'missing'));

/** @param own headers of this client: its cookie or API key */
export const createApiClient = (app: Hono<HttpEnvironment>, own: Readonly<Record<string, string>> = {}): ApiClient => {
  const call: ApiClient['call'] = async (id, { params = {}, query, body, raw, key, headers = {} } = {}) => {
    const operation: Operation = operations[id];
    const sent: Record<string, string> = { ...own };
    if (operation.creates && key !== null) sent['idempotency-key'] = key ?? `test-key-${++keys}`;
    if (operation.body) sent['content-type'] = 'application/json';
    if (operation.binaryBody) sent['content-type'] = 'application/octet-stream';
    const search = query ? `?${new URLSearchParams(query)}` : '';
    const content = raw ?? (operation.body ? JSON.stringify(body) : undefined);
    const response = await app.request(fill(operation.path, params) + search, {
      method: operation.method,
      headers: { ...sent, ...headers },
      ...(content !== undefined && { body: content }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const parsed = isJson ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
    return { status: response.status, headers: response.headers, body: parsed, bytes };
  };
  return {
    call,
    headers: own,
    async must(id, options) {
      const answer = await call(id, options);
      if (answer.status === operations[id].status) return answer.body;
      throw new Error(`${id} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    },
  };
};
