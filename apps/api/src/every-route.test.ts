import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import { createCodec } from '@suyuan/domain/codec';
import { createApp, createIdNumberVault, createTraceLookUp, type Db, silentLogger, systemClock } from '@suyuan/server';
import type { Hono } from 'hono';
import { readEnvironment } from './environment.ts';
import { nowhere, pages } from './pages.ts';
import { openPreparedDatabase } from './prepared-database.ts';

const files = { script: '/assets/x.js', styles: [], preload: [], all: ['/assets/x.js'] };
const assets = { trace: files, staff: files };

/** The whole server without a socket: what `startServer` composes, over an empty database. */
const compose = (db: Db, origin: string): Hono => {
  const codec = createCodec(new Map([[5, new Uint8Array(32).fill(1)]]));
  const traces = createTraceLookUp({ db, codec, clock: systemClock });
  const app = createApp({
    db,
    codec,
    origin,
    traces,
    logger: silentLogger,
    idNumbers: createIdNumberVault([new Uint8Array(32).fill(2)]),
    secret: 'x'.repeat(32),
    version: '0.0.0',
    missingPage: nowhere(origin, assets),
  });
  return app.route('/', pages({ assets, traces, origin, examples: [] })) as unknown as Hono;
};

describe('every route', () => {
  let db: Db;
  let app: Hono;
  let routes: (readonly [method: string, path: string])[];
  before(async () => {
    db = await openPreparedDatabase(readEnvironment({ DATABASE_URL: 'file::memory:', SUYUAN_DATA_DIR: tmpdir() }));
    app = compose(db, 'https://suyuan.test');
    const all = app.routes.filter(({ method }) => method !== 'ALL');
    const unique = new Map(all.map(({ method, path }) => [`${method} ${path}`, [method, path] as const]));
    routes = [...unique.values()].map(([method, path]) => [method, path.replace(/:\w+|\*$/g, 'x')]);
  });
  after(() => db.destroy());

  const ask = (on: Hono, [method, path]: readonly [string, string], headers = {}) =>
    on.request(`https://suyuan.test${path}`, { method, headers: { accept: 'text/html', ...headers } });

  it('is known here', () => {
    const paths = routes.map(([, path]) => path);
    for (const path of ['/', '/scan', '/staff/', '/county/', '/shop/', '/docs/api', '/metrics', '/01/x', '/assets/x'])
      assert.ok(paths.includes(path) || paths.includes(`${path}x`), path);
    assert.ok(routes.length > 60, String(routes.length));
  });

  it('is kept to https for a year, sniffed by nobody, and tells other sites no address', async () => {
    for (const route of [...routes, ['GET', '/nowhere'] as const, ['PUT', '/api/v1/divisions'] as const]) {
      const { headers } = await ask(app, route);
      const name = route.join(' ');
      assert.equal(headers.get('strict-transport-security'), 'max-age=31536000', name);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', name);
      assert.match(
        headers.get('referrer-policy') ?? '',
        /^(?:no-referrer|same-origin|strict-origin-when-cross-origin)$/,
      );
      assert.ok(headers.get('x-request-id'), name);
      assert.equal(headers.get('x-powered-by'), null, name);
      assert.equal(headers.get('set-cookie'), null, name);
    }
  });

  it('that gives a page lets in nothing from elsewhere, nothing inline, and no frame of another site', async () => {
    let count = 0;
    for (const route of [...routes, ['GET', '/nowhere'] as const]) {
      const { headers } = await ask(app, route);
      if (!/^text\/html/.test(headers.get('content-type') ?? '')) continue;
      count += 1;
      const policy = headers.get('content-security-policy') ?? '';
      const name = `${route.join(' ')}: ${policy}`;
      assert.match(policy, /^default-src 'none'/, name);
      assert.match(policy, /frame-ancestors '(?:none|self)'/, name);
      assert.match(policy, /base-uri 'none'/, name);
      assert.match(policy, /form-action '(?:none|self)'/, name);
      assert.doesNotMatch(policy, /'unsafe-(?:inline|eval|hashes)'|\*|https?:(?!\/\/127\.0\.0\.1:9180)/, name);
    }
    assert.ok(count >= 7, String(count));
  });

  it('makes no promise of https that the site or its proxy cannot keep', async () => {
    const plain = compose(db, 'http://localhost:8080');
    for (const answer of [
      await ask(plain, ['GET', '/']),
      await ask(app, ['GET', '/'], { 'x-forwarded-proto': 'http' }),
    ]) {
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('strict-transport-security'), null);
    }
  });
});
