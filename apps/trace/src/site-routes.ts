import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@suyuan/elements/qr/define';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import { elementStyles } from './element-styles.ts';
import { icon } from './icon.ts';
import { landingPage } from './landing-page.ts';
import { languageOf } from './language.ts';
import type { TraceAppOptions } from './options.ts';
import { securityHeaders } from './security.ts';
import { shellStyles } from './shell.styles.ts';

/** `/` and the icon of all pages. */
export function siteRoutes({ assets, origin, examples, readTrace }: TraceAppOptions): Hono {
  const app = new Hono();
  const headers = securityHeaders({ styles: [shellStyles, elementStyles('suyuan-trace'), elementStyles('suyuan-qr')] });

  app.get('/', async c => {
    const language = languageOf(c);
    const [example] = await examples();
    const found = example && (await readTrace(example.code, language));
    const document = found?.ok ? found.document : undefined;
    return answer(c, {
      status: 200,
      body: await collectResult(render(landingPage(document, { language, assets, origin }))),
      headers: {
        ...headers,
        vary: 'Accept-Language',
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-cache',
      },
    });
  });

  app.get('/icon.svg', c =>
    c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=86400' }),
  );

  return app;
}
