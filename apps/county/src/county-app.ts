import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { countyPage } from './county-page.ts';
import { detectLanguage, languageOf } from './language.ts';
import type { CountyOptions } from './options.ts';

/** A field under a sun: nobody's emblem. */
const icon = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');

const styles = readFileSync(new URL('./county.css', import.meta.url), 'utf8');

/** All that a portal must allow for the form: its script and its requests, both from one origin. */
const policy = (embedOrigin: string): string => {
  const source = embedOrigin || "'self'";
  return [
    "default-src 'none'",
    `script-src ${source}`,
    `connect-src ${source}`,
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** `/county/`: a pretend county portal with the registration embedded. Needs nothing of Suyuan's but the origin. Mount it at the root. */
export function countyApp(options: CountyOptions): Hono {
  const app = new Hono();
  app.get('/county', c => c.redirect('/county/', 301));
  app.get('/county/county.css', c =>
    c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }),
  );
  app.get('/county/icon.svg', c =>
    c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=300' }),
  );
  app.get('/county/', detectLanguage, c => {
    const language = languageOf(c);
    c.header('content-security-policy', policy(options.embedOrigin));
    c.header('content-language', language);
    c.header('vary', 'Accept-Language');
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    c.header('x-content-type-options', 'nosniff');
    return c.html(countyPage(options, { language, isLarge: c.req.query('text') === 'large' }));
  });
  return app;
}
