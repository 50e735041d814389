import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@suyuan/elements/trace/complete';
import { parseTraceCode } from '@suyuan/domain/code';
import { type Context, Hono } from 'hono';
import { accepts } from 'hono/accepts';
import { answer } from './answer.ts';
import { elementStyles } from './element-styles.ts';
import { languageOf } from './language.ts';
import { toLinkset } from './linkset.ts';
import type { TraceAppOptions } from './options.ts';
import { securityHeaders } from './security.ts';
import { shellStyles } from './shell.styles.ts';
import { problemPage, tracePage } from './trace-page.ts';

const pageHeaders = securityHeaders({ styles: [shellStyles, elementStyles('suyuan-trace')] });
const mediaTypes = ['text/html', 'application/json', 'application/linkset+json'];

/** `/t/{code}`: the page, the document or the links, by `Accept`. */
export function traceRoutes(options: TraceAppOptions): Hono {
  const app = new Hono();

  app.get('/t', c => {
    const code = c.req.query('code')?.trim() ?? '';
    return c.redirect(code === '' ? '/' : `/t/${encodeURIComponent(canonical(code))}`, 303);
  });

  app.get('/t/:code', async c => {
    const typed = c.req.param('code');
    const code = canonical(typed);
    if (code !== typed) return c.redirect(`/t/${code}${new URL(c.req.url).search}`, 301);
    switch (accepts(c, { header: 'Accept', supports: mediaTypes, default: 'text/html' })) {
      case 'application/json':
        return asData(c, options, 'application/json', document => document);
      case 'application/linkset+json':
        return asData(c, options, 'application/linkset+json', document => toLinkset(document, options.origin));
      default:
        return asPage(c, options);
    }
  });

  return app;
}

/** The 20 digits without what people put between them; what is no trace code stays as it is. */
function canonical(typed: string): string {
  const parsed = parseTraceCode(typed);
  return parsed.ok ? parsed.value : typed;
}

/**
 * An opening counts as a scan. Not so a second one from the same browser, which says `If-None-Match`, a change of language, and
 * a page that nobody looks at yet: so the count needs no cookie.
 */
function isScan(c: Context): boolean {
  const { req } = c;
  return (
    req.method === 'GET' &&
    req.header('if-none-match') === undefined &&
    req.query('lang') === undefined &&
    !/prefetch|prerender/.test(req.header('sec-purpose') ?? '')
  );
}

async function asPage(c: Context, { readTrace, recordScan, assets, origin }: TraceAppOptions): Promise<Response> {
  const code = c.req.param('code') ?? '';
  const language = languageOf(c);
  const context = { code, language, assets, url: `${origin}/t/${encodeURIComponent(code)}` };
  const found = await readTrace(code, language, c.get('requestId'));
  const scans = found.ok && isScan(c) ? await recordScan(code) : undefined;
  const page = found.ok
    ? tracePage(scans ? { ...found.document, scans } : found.document, context)
    : problemPage(found.problem, context);
  return answer(c, {
    status: found.ok ? 200 : found.problem.status,
    body: await collectResult(render(page)),
    headers: {
      ...pageHeaders,
      ...varying,
      'content-type': 'text/html; charset=utf-8',
      'content-language': language,
      // Only the server may count, so nothing between may answer in its stead.
      'cache-control': found.ok ? 'private, no-cache' : 'no-store',
      link: `<${context.url}>; rel="linkset"; type="application/linkset+json"`,
    },
  });
}

async function asData(
  c: Context,
  { readTrace }: TraceAppOptions,
  type: string,
  pick: (document: Parameters<typeof toLinkset>[0]) => object,
): Promise<Response> {
  const found = await readTrace(c.req.param('code') ?? '', languageOf(c), c.get('requestId'));
  return answer(c, {
    status: found.ok ? 200 : found.problem.status,
    body: JSON.stringify(found.ok ? pick(found.document) : found.problem),
    headers: {
      ...varying,
      'content-type': found.ok ? type : 'application/problem+json',
      // A recall must be everywhere within a minute.
      'cache-control': found.ok ? 'public, max-age=30' : 'no-store',
      'access-control-allow-origin': '*',
      'x-content-type-options': 'nosniff',
    },
  });
}

const varying = { vary: 'Accept, Accept-Language' };
