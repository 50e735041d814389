import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { icon } from './demo/pictures.ts';
import { detectLanguage, languageOf } from './language.ts';
import type { ShopOptions } from './options.ts';
import { shopPage } from './shop-page.ts';

const styles = readFileSync(new URL('./shop.css', import.meta.url), 'utf8');

/** All that a shop must allow for the trace tags: their script and their look-up, both from one origin. */
const policy = (embedOrigin: string): string => {
  const source = embedOrigin || "'self'";
  return [
    "default-src 'none'",
    `script-src ${source}`,
    `connect-src ${source}`,
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

/** `/shop/`: a pretend online shop with the trace embedded. Needs nothing of Suyuan's but the origin. Mount it at the root. */
export function shopApp(options: ShopOptions): Hono {
  const app = new Hono();
  app.get('/shop', c => c.redirect('/shop/', 301));
  app.get('/shop/shop.css', c =>
    c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' }),
  );
  app.get('/shop/icon.svg', c =>
    c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=300' }),
  );
  app.get('/shop/', detectLanguage, async c => {
    const codes = await options.codes();
    const number = (name: string) => Number(/^\d{1,2}$/.exec(c.req.query(name) ?? '')?.[0] ?? Number.NaN);
    const item = number('item');
    const added = number('count');
    const language = languageOf(c);
    c.header('content-security-policy', policy(options.embedOrigin));
    c.header('content-language', language);
    c.header('vary', 'Accept-Language');
    c.header('referrer-policy', 'strict-origin-when-cross-origin');
    c.header('x-content-type-options', 'nosniff');
    return c.html(
      shopPage(options.embedOrigin, codes, {
        language,
        item: item < codes.length ? item : 0,
        added: added > 0 ? added : undefined,
      }),
    );
  });
  return app;
}
