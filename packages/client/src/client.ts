import type { AnswerOf, BodyInputOf, Operation, ParamsOf, ProblemDocument, QueryInputOf } from '@suyuan/contract';
import { ApiError } from './api-error.ts';

export interface ClientOptions {
  /** Origin of the API, such as `https://trace.example.cn`; the page's own if empty. */
  readonly baseUrl: string;
  readonly fetch?: typeof fetch;
  /** Language of the server's sentences (BCP 47), asked for at each call. */
  readonly language?: () => string;
  /** `same-origin` (default) sends the session cookie to our own pages only. */
  readonly credentials?: RequestCredentials;
}

type Part<Name extends string, T> = [T] extends [undefined] ? unknown : { readonly [K in Name]: T };

/** What a call of this operation wants; each part only where the operation has it. */
export type CallInput<O extends Operation> = Part<'params', ParamsOf<O>> &
  ([QueryInputOf<O>] extends [undefined] ? unknown : { readonly query?: QueryInputOf<O> }) &
  Part<'body', BodyInputOf<O>> &
  (O extends { binaryBody: unknown } ? { readonly body: Blob } : unknown) &
  /** One key for one intention, kept across retries: the record is made once. */
  (O extends { creates: true } ? { readonly idempotencyKey: string } : unknown) & {
    readonly signal?: AbortSignal;
    /** Which of the media types that it can answer in; the server's choice if absent. */
    readonly accept?: O extends { binaryAnswer: { mediaTypes: readonly (infer Type)[] } } ? Type : never;
    /** `no-cache` asks the server whether what the browser keeps is still right. */
    readonly cache?: RequestCache;
  };

/** A Blob for operations that answer bytes. */
export type CallAnswer<O extends Operation> = O extends { binaryAnswer: unknown } ? Blob : AnswerOf<O>;

export interface Client {
  readonly baseUrl: string;
  /** Calls one operation of the contract. Rejects with {@link ApiError}, or with the signal's reason if it was aborted. */
  call<O extends Operation>(operation: O, input: CallInput<O>): Promise<CallAnswer<O>>;
}

interface LooseInput {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
  readonly accept?: string;
  readonly cache?: RequestCache;
}

/** A client of one API server. It keeps no state: sessions are the browser's cookies. */
export function createClient(options: ClientOptions): Client {
  const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  return {
    baseUrl: options.baseUrl,
    async call(operation, callInput) {
      const input = callInput as LooseInput;
      const response = await attempt(input.signal, () =>
        send(urlOf(options.baseUrl, operation, input), {
          method: operation.method,
          headers: headersOf(options, operation, input),
          body: bodyOf(input.body),
          credentials: options.credentials ?? 'same-origin',
          cache: input.cache ?? 'default',
          signal: input.signal ?? null,
        }),
      );
      if (!response.ok) throw await toApiError(response);
      const answer = await attempt(input.signal, async () => {
        if (operation.status === 204) return undefined;
        return operation.binaryAnswer ? response.blob() : response.json();
      });
      return answer as CallAnswer<typeof operation>;
    },
  };
}

/** Runs one step of a request; whatever breaks it but an abort means that the server was out of reach. */
async function attempt<T>(signal: AbortSignal | undefined, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError('network.unreachable', undefined, { cause });
  }
}

function urlOf(baseUrl: string, operation: Operation, { params = {}, query = {} }: LooseInput): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return `${baseUrl.replace(/\/+$/, '')}${path}${search.size > 0 ? `?${search}` : ''}`;
}

function headersOf({ language }: ClientOptions, operation: Operation, input: LooseInput): Headers {
  const { body, idempotencyKey, accept = operation.binaryAnswer ? '' : 'application/json' } = input;
  const headers = new Headers();
  const set = (name: string, value: string | undefined) => value && headers.set(name, value);
  set('accept', accept);
  set('accept-language', language?.());
  set('idempotency-key', idempotencyKey);
  if (body !== undefined)
    set('content-type', body instanceof Blob ? body.type || 'application/octet-stream' : 'application/json');
  return headers;
}

function bodyOf(body: unknown): BodyInit | null {
  if (body === undefined) return null;
  return body instanceof Blob ? body : JSON.stringify(body);
}

async function toApiError(response: Response): Promise<ApiError> {
  const document: unknown = await response.json().catch(() => undefined);
  const isProblem = typeof document === 'object' && document !== null && 'code' in document && 'title' in document;
  return isProblem
    ? new ApiError((document as ProblemDocument).code, document as ProblemDocument)
    : new ApiError('network.unexpected_answer');
}
