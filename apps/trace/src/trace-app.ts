import { Hono } from 'hono';
import { detectLanguage } from './language.ts';
import type { TraceAppOptions } from './options.ts';
import { scanRoutes } from './scan/scan-routes.ts';
import { siteRoutes } from './site-routes.ts';
import { traceRoutes } from './trace-routes.ts';

/** The public pages: the landing page, `/t/{code}` and `/scan`. Mount it at the root. */
export function traceApp(options: TraceAppOptions): Hono {
  return new Hono()
    .use(detectLanguage)
    .route('/', siteRoutes(options))
    .route('/', scanRoutes(options))
    .route('/', traceRoutes(options));
}
