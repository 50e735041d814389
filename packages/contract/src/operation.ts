import type * as v from 'valibot';
import type { ProblemCode } from './problem.ts';

/** Who may call at all. What exactly a caller may touch is the server's policy. */
export type Access = 'public' | 'signed-in' | 'official' | 'producer';

/** A body or answer that is bytes, not JSON. */
export interface Binary {
  readonly mediaTypes: readonly string[];
  readonly maxBytes?: number;
}

type Schema = v.GenericSchema;

/**
 * One HTTP operation: the server mounts it, the client is typed by it, OpenAPI is generated from it and the
 * security suite attacks it.
 */
export interface Operation {
  /** camelCase, unique; also OpenAPI's `operationId`. */
  readonly id: string;
  readonly resource: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `{name}` for parameters. */
  readonly path: `/${string}`;
  readonly access: Access;
  /** True where each call makes something: the caller sends an `Idempotency-Key`. */
  readonly creates?: boolean;
  /** True where any web page may read the answer (CORS `*`, no credentials). */
  readonly embeddable?: boolean;
  readonly params?: Schema;
  readonly query?: Schema;
  readonly body?: Schema;
  readonly binaryBody?: Binary;
  readonly status: 200 | 201 | 204;
  readonly answer?: Schema;
  readonly binaryAnswer?: Binary;
  readonly problems: readonly ProblemCode[];
}

/** Keeps the literal types of an operation, so that server and client infer from it. */
export const defineOperation = <const O extends Operation>(operation: O): O => operation;

type InputOf<S> = S extends Schema ? v.InferInput<S> : undefined;
type OutputOf<S> = S extends Schema ? v.InferOutput<S> : undefined;

export type ParamsOf<O extends Operation> = O extends { params: infer S } ? OutputOf<S> : undefined;
export type QueryOf<O extends Operation> = O extends { query: infer S } ? OutputOf<S> : undefined;
export type QueryInputOf<O extends Operation> = O extends { query: infer S } ? InputOf<S> : undefined;
export type BodyOf<O extends Operation> = O extends { body: infer S } ? OutputOf<S> : undefined;
export type BodyInputOf<O extends Operation> = O extends { body: infer S } ? InputOf<S> : undefined;
export type AnswerOf<O extends Operation> = O extends { answer: infer S } ? OutputOf<S> : undefined;
