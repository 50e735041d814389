import { createHash } from 'node:crypto';
import type { Context } from 'hono';

interface Answer {
  readonly body: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers with an ETag over the body, or 304 if the reader has that very body. */
export function answer(c: Context, { body, status, headers }: Answer): Response {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const known = (c.req.header('if-none-match') ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''));
  const all = { ...headers, etag };
  return status === 200 && known.includes(etag)
    ? new Response(null, { status: 304, headers: all })
    : new Response(body, { status, headers: all });
}
