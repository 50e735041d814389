import { Hono } from 'hono';
import { languageDetector } from 'hono/language';
import { languageCookie, toLanguage } from './language.ts';
import { type PageAssets, shell } from './shell.ts';

export type { PageAssets } from './shell.ts';

export interface StaffAppOptions {
  /** The entry `staff` of the pages' manifest. */
  readonly assets: PageAssets;
}

/**
 * Only our own origin, and the print agent of the computer: `blob:` for pictures that were fetched on demand, `data:` for none,
 * WebAssembly for the engine that reads a label back before it is printed.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' http://127.0.0.1:9180",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `?lang=`, then the console's own switch, then the browser's favourite of our languages, else Chinese. */
const detectLanguage = languageDetector({
  order: ['querystring', 'cookie', 'header'],
  lookupCookie: languageCookie,
  supportedLanguages: ['zh-CN', 'en'],
  fallbackLanguage: 'zh-CN',
  convertDetectedLanguage: tag => (/^zh\b/i.test(tag) ? 'zh-CN' : tag),
  caches: false,
});

/** Serves the console at `/staff/*`: the same document at every address, in the reader's language. */
export function staffApp({ assets }: StaffAppOptions): Hono {
  const app = new Hono();
  app.get('/staff', context => context.redirect('/staff/', 308));
  app.get('/staff/*', detectLanguage, context => {
    context.header('content-security-policy', policy);
    context.header('cache-control', 'no-cache');
    context.header('vary', 'accept-language, cookie');
    context.header('referrer-policy', 'same-origin');
    context.header('x-content-type-options', 'nosniff');
    return context.html(shell(toLanguage(context.get('language')), assets));
  });
  return app;
}
