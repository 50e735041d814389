import * as account from './account.ts';
import * as batch from './batch.ts';
import * as certificate from './certificate.ts';
import * as code from './code.ts';
import * as division from './division.ts';
import * as label from './label.ts';
import type { Operation } from './operation.ts';
import * as product from './product.ts';
import * as recall from './recall.ts';
import * as registration from './registration.ts';
import * as session from './session.ts';
import * as test from './test.ts';
import * as trace from './trace.ts';
import * as upload from './upload.ts';

type OperationsIn<M> = { [K in keyof M as M[K] extends Operation ? K : never]: M[K] };

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'path' in value && 'method' in value;

const pick = <M extends object>(module: M) =>
  Object.fromEntries(Object.entries(module).filter(([, value]) => isOperation(value))) as OperationsIn<M>;

/** Every operation of the API by its id: the one table that server, client, OpenAPI and the security suite share. */
export const operations = {
  ...pick(division),
  ...pick(upload),
  ...pick(registration),
  ...pick(session),
  ...pick(account),
  ...pick(product),
  ...pick(batch),
  ...pick(test),
  ...pick(certificate),
  ...pick(code),
  ...pick(label),
  ...pick(recall),
  ...pick(trace),
};
export type Operations = typeof operations;
