import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { Hono } from 'hono';
import { answer } from '../answer.ts';
import { languageOf, messagesIn } from '../language.ts';
import type { PageAssets, TraceAppOptions } from '../options.ts';
import { securityHeaders } from '../security.ts';
import { shellStyles } from '../shell.styles.ts';
import { scanPage } from './scan-page.ts';

const workerText = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8');

/** The worker's text with the files of this build before it: a new build is a new worker. */
function workerFor({ all, styles }: PageAssets): string {
  const files = JSON.stringify(['/scan', '/icon.svg', ...new Set([...all, ...styles])]);
  const version = createHash('sha256').update(files).digest('hex').slice(0, 12);
  return `const FILES = ${files};\nconst VERSION = '${version}';\n${workerText}`;
}

/** `/scan`, installable and at work without a network. */
export function scanRoutes({ assets, origin }: TraceAppOptions): Hono {
  const app = new Hono();
  const headers = securityHeaders({ styles: [shellStyles], canScan: true });
  const worker = workerFor(assets);

  app.get('/scan', async c => {
    const language = languageOf(c);
    return answer(c, {
      status: 200,
      body: await collectResult(render(scanPage({ language, assets, origin }))),
      headers: {
        ...headers,
        vary: 'Accept-Language',
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-cache',
      },
    });
  });

  app.get('/scan/worker.js', c =>
    c.body(worker, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
      // The page is `/scan`, not `/scan/`.
      'service-worker-allowed': '/scan',
    }),
  );

  app.get('/scan/manifest.webmanifest', c => {
    const language = languageOf(c);
    const { siteName, scan } = messagesIn[language];
    const manifest = {
      id: '/scan',
      name: `${siteName} · ${scan.title}`,
      short_name: siteName,
      description: scan.lead,
      lang: language,
      start_url: '/scan',
      scope: '/',
      display: 'standalone',
      background_color: '#f7f9f6',
      theme_color: '#1d6b45',
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
      ],
    };
    return c.body(JSON.stringify(manifest), 200, {
      'content-type': 'application/manifest+json',
      'cache-control': 'public, max-age=3600',
      vary: 'Accept-Language',
    });
  });

  return app;
}
