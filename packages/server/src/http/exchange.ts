import type { AnswerOf, BodyOf, Operation, Operations, ParamsOf, QueryOf } from '@suyuan/contract';
import type { AuditEntry } from '../audit/audit.ts';
import type { Caller, OfficialCaller, ProducerCaller, SignedInCaller } from '../auth/caller.ts';
import type { Db } from '../db/open-database.ts';
import type { Language } from './language.ts';
import type { ReadyJson } from './ready-json.ts';

export interface CallerByAccess {
  public: Caller;
  'signed-in': SignedInCaller;
  official: OfficialCaller;
  producer: ProducerCaller;
}

/** One write transaction. */
export interface Write {
  /** The transaction. The app's own `db` must not be used meanwhile, and refuses to be. */
  readonly db: Db;
  /** What was done; every write says so at least once, or it is undone. */
  audit(entry: AuditEntry): Promise<void>;
}

/** One request of an operation, parsed and let in, with what its handler may do. */
export interface Exchange<O extends Operation> {
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** The body of an operation with `binaryBody`; empty elsewhere. */
  readonly bytes: Uint8Array;
  readonly caller: CallerByAccess[O['access']];
  readonly language: Language;
  readonly requestId: string;
  /** Where the request comes from, for limits; never kept. */
  readonly clientAddress: string | undefined;
  readonly requestHeaders: Headers;
  /** Sent with the answer. With an `ETag` here, a GET that has it already is answered 304. */
  readonly answerHeaders: Headers;
  /**
   * Runs a write in one transaction with its audit rows. For an operation that `creates`, the transaction also settles the
   * `Idempotency-Key`, so the handler calls this once and answers exactly what it returned; whether something may be made
   * is decided inside.
   */
  write<T>(work: (write: Write) => Promise<T>): Promise<T>;
}

/** An answer that is bytes. */
export interface Bytes {
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  /** Offered as a download under this name. */
  readonly fileName?: string;
}

export type Answer<O extends Operation> = O extends { answer: NonNullable<Operation['answer']> }
  ? AnswerOf<O> | ReadyJson
  : O extends { binaryAnswer: unknown }
    ? Bytes
    : undefined;

/** Parse, authorise and serialise are done: a handler asks its policy, calls its repository and maps. */
export type Handler<O extends Operation> = (exchange: Exchange<O>) => Promise<Answer<O>>;

/** A handler for every operation of the contract. */
export type Handlers = { readonly [Id in keyof Operations]: Handler<Operations[Id]> };

/** The handlers of one resource's operations. */
export type HandlersOf<Id extends keyof Operations> = Pick<Handlers, Id>;
