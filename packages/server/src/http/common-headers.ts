import type { MiddlewareHandler } from 'hono';

/** What every answer says, a page's, a file's or a problem's, unless it says something stricter of its own. */
const everywhere = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

/**
 * The headers of every answer. Where the site is `https:`, browsers are told to come no other way for a year (RFC 6797);
 * subdomains are the business of whoever owns the domain. A proxy that took the request in the clear says so, and gets none (§7.2).
 */
export const createCommonHeaders = (origin: string): MiddlewareHandler => {
  const secure = { ...everywhere, 'strict-transport-security': 'max-age=31536000' };
  const isSecure = origin.startsWith('https:');
  return async (context, next) => {
    await next();
    const wanted = isSecure && context.req.header('x-forwarded-proto') !== 'http' ? secure : everywhere;
    // On the answer itself: through the context Hono would copy it.
    const { headers } = context.res;
    for (const [name, value] of Object.entries(wanted)) if (!headers.has(name)) headers.set(name, value);
  };
};
