import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { languageCookie, toLanguage } from './language.ts';
import { type PageAssets, shell } from './shell.ts';

export type { PageAssets } from './shell.ts';

export interface StaffAppOptions {
  /** The entry `staff` of the pages' manifest. */
  readonly assets: PageAssets;
}

/** Only our own origin: `blob:` for pictures that were fetched on demand, `data:` for none. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Serves the console at `/staff/*`, every address the same document in the reader's language: `?lang=`, then the cookie of the
 * language switch, then `Accept-Language`.
 */
export function staffApp({ assets }: StaffAppOptions): Hono {
  const app = new Hono();
  app.get('/staff', context => context.redirect('/staff/', 308));
  app.get('/staff/*', context => {
    const wish =
      context.req.query('lang') ?? getCookie(context, languageCookie) ?? context.req.header('accept-language');
    context.header('content-security-policy', policy);
    context.header('cache-control', 'no-cache');
    context.header('vary', 'accept-language, cookie');
    context.header('referrer-policy', 'same-origin');
    context.header('x-content-type-options', 'nosniff');
    return context.html(shell(toLanguage(wish), assets));
  });
  return app;
}
