import type { Operation } from '@suyuan/contract';

/** On every answer of the API: it is data, never a page. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** What any web page may read: never with credentials. */
export const embeddableHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, x-request-id',
  'cross-origin-resource-policy': 'cross-origin',
};

/** The answer to a browser's preflight. */
export const preflightHeaders = (operations: readonly Operation[]): Record<string, string> => ({
  ...embeddableHeaders,
  'access-control-allow-methods': operations.map(({ method }) => method).join(', '),
  'access-control-allow-headers': 'content-type, idempotency-key, accept-language, if-none-match',
  'access-control-max-age': '86400',
});
