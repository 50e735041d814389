import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageAssets } from '@suyuan/app-trace';
import { Hono } from 'hono';
import { staticFiles } from './static-files.ts';

/** What Vite built; see the root's `vite.config.ts`. */
const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

const YEAR = 'public, max-age=31536000, immutable';

/** The hashed files of each of our pages, by app. */
export function readPageAssets(): Readonly<Record<string, PageAssets>> {
  return JSON.parse(readFileSync(`${dist}/assets/manifest.json`, 'utf8')) as Record<string, PageAssets>;
}

/**
 * `/assets/…` for our own pages and `/embed/…` for everybody's. Hashed names and exact versions never change; `/embed/v1/` is
 * evergreen: a host page sees a new version within the hour.
 */
export function builtFiles(): Hono {
  return new Hono().route('/assets', staticFiles({ folder: `${dist}/assets`, cacheControl: () => YEAR })).route(
    '/embed',
    staticFiles({
      folder: `${dist}/embed`,
      isPublic: true,
      cacheControl: path => (path.startsWith('v1/') && !path.startsWith('v1/chunks/') ? 'public, max-age=3600' : YEAR),
    }),
  );
}
