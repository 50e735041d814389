import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';
import { parseAccept } from 'hono/utils/accept';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

interface StaticFilesOptions {
  readonly folder: string;
  /** The `Cache-Control` of a file, by its path below the folder. */
  readonly cacheControl: (path: string) => string;
  /** True where pages of any origin load the files. */
  readonly isPublic?: boolean;
}

/**
 * Files of one folder, compressed beforehand by the build where that pays. Unlike a general file server it needs no
 * ranges and no listings, and it never leaves its folder.
 */
export function staticFiles({ folder, cacheControl, isPublic = false }: StaticFilesOptions): Hono {
  const app = new Hono();
  app.get('/*', async (context, next) => {
    const prefix = context.req.routePath.replace(/\/\*$/, '');
    const path = pathBelow(context.req.path.slice(prefix.length));
    const type = MEDIA_TYPES[extname(path)];
    const file = join(folder, path);
    if (type === undefined || !file.startsWith(folder + sep)) return next();
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return next();

    // Weak: it names the file, however it is compressed.
    const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
    context.header('cache-control', cacheControl(path));
    context.header('etag', `W/${etag}`);
    context.header('vary', 'accept-encoding');
    context.header('x-content-type-options', 'nosniff');
    if (isPublic) {
      context.header('access-control-allow-origin', '*');
      context.header('cross-origin-resource-policy', 'cross-origin');
    }
    const known = (context.req.header('if-none-match') ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''));
    if (known.includes(etag)) return context.body(null, 304);

    context.header('content-type', type);
    const accepted = parseAccept(context.req.header('accept-encoding') ?? '').filter(({ q }) => q > 0);
    for (const [encoding, suffix] of ENCODINGS) {
      if (!accepted.some(({ type }) => type === encoding)) continue;
      const compressed = await readFile(file + suffix).catch(() => undefined);
      if (!compressed) continue;
      context.header('content-encoding', encoding);
      return context.body(compressed);
    }
    // Nobody would ever read, and so close, a file that is opened for HEAD.
    if (context.req.method === 'HEAD') return context.body(null);
    return context.body(Readable.toWeb(createReadStream(file)) as ReadableStream);
  });
  return app;
}

/** The path that an address names, inside of the folder or not; nothing where it is badly encoded. */
function pathBelow(encoded: string): string {
  try {
    return normalize(decodeURIComponent(encoded)).replace(/^[/\\]+/, '');
  } catch {
    return '';
  }
}
