import type { Operation } from '@suyuan/contract';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { Bytes } from './exchange.ts';
import { ReadyJson } from './ready-json.ts';

/** RFC 8187 keeps more characters for itself than `encodeURIComponent` does. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A name that people give: it may hold folders, or signs that turn what follows around. */
const disposition = (fileName: string): string => {
  const name = fileName.toWellFormed().replace(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '_');
  return `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encode(name)}`;
};

const hasFresh = (context: Context, headers: Headers): boolean => {
  const etag = headers.get('etag');
  const known = context.req.header('if-none-match');
  if (!etag || !known || context.req.method !== 'GET') return false;
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').map(plain).includes(plain(etag));
};

/** Names the members that are wrong and never their values, which may be secrets. */
const shaped = (id: string, schema: v.GenericSchema, answer: unknown): unknown => {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  throw new Error(
    `${id} answers what its contract does not promise: ${parsed.issues.map(issue => v.getDotPath(issue)).join(', ')}`,
  );
};

/**
 * What a handler answered, as a response. JSON goes through the contract's schema, which drops whatever the contract does
 * not promise: no column slips out by accident.
 */
export const toResponse = (context: Context, operation: Operation, answer: unknown, headers: Headers): Response => {
  if (hasFresh(context, headers)) return new Response(null, { status: 304, headers });
  if (operation.answer) {
    headers.set('content-type', 'application/json; charset=utf-8');
    const body =
      answer instanceof ReadyJson ? answer.text : JSON.stringify(shaped(operation.id, operation.answer, answer));
    return new Response(body, { status: operation.status, headers });
  }
  if (!operation.binaryAnswer) return new Response(null, { status: operation.status, headers });
  const { mediaType, content, fileName } = answer as Bytes;
  headers.set('content-type', mediaType);
  if (fileName) headers.set('content-disposition', disposition(fileName));
  return new Response(content, { status: operation.status, headers });
};
