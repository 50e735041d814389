import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createCodec } from '@suyuan/domain/codec';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { createApp } from '../app.ts';
import { openDatabase } from '../db/open-database.ts';
import type { Logger } from '../logger.ts';
import { fill, forEachDatabase } from '../testing/databases.ts';
import { createTestApp, type TestApp, testIdNumbers, testOrigin } from '../testing/test-app.ts';
import type { HttpEnvironment } from './environment.ts';
import { createFailure } from './failure.ts';
import { chooseLanguage } from './language.ts';
import { guardDatabase, inTransaction } from './write-guard.ts';

describe('the API over HTTP', () => {
  const db = openDatabase(':memory:');
  let test: TestApp;
  before(async () => {
    await fill(db);
    test = createTestApp(db);
  });
  after(() => db.destroy());
  const get = (path: string, init: RequestInit = {}) => Promise.resolve(test.app.request(path, init));

  it('says in both languages that an address leads nowhere', async () => {
    const chinese = await get('/api/v1/nothing');
    assert.equal(chinese.status, 404);
    assert.equal(chinese.headers.get('content-language'), 'zh-CN');
    const problem = (await chinese.json()) as Record<string, unknown>;
    assert.deepEqual([problem['code'], problem['title']], ['request.unknown_route', '地址不存在']);
    assert.equal(problem['type'], '/docs/api#problem-request.unknown_route');
    const english = await get('/api/v1/nothing', { headers: { 'accept-language': 'en-US,en;q=0.9' } });
    assert.equal(((await english.json()) as { title: string }).title, 'There is nothing at this address');
  });

  it('tells which methods an address takes', async () => {
    const response = await get('/api/v1/session', { method: 'PATCH' });
    assert.equal(response.status, 405);
    assert.deepEqual(response.headers.get('allow')?.split(', ').toSorted(), ['DELETE', 'GET', 'POST']);
  });

  it('answers HEAD like GET, without the body', async () => {
    const response = await get('/api/v1/divisions', { method: 'HEAD' });
    assert.deepEqual([response.status, await response.text()], [200, '']);
  });

  it('takes a sensible request id and makes one otherwise', async () => {
    const given = await get('/healthz', { headers: { 'x-request-id': 'from-the-proxy-1' } });
    assert.equal(given.headers.get('x-request-id'), 'from-the-proxy-1');
    const made = await get('/healthz', { headers: { 'x-request-id': '<script>' } });
    assert.match(made.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
  });

  /** From this very machine. */
  const here = { 'x-test-address': '127.0.0.1' };

  it('counts requests by operation', async () => {
    await get('/api/v1/divisions');
    await get('/api/v1/divisions?parent=9');
    const metrics = await (await get('/metrics', { headers: here })).text();
    assert.match(metrics, /suyuan_http_requests_total\{operation="listDivisions",method="GET",status="422"\} 1/);
  });

  it('keeps the metrics from other machines, and from whoever lacks the token', async () => {
    const far = { 'x-test-address': '198.51.100.7' };
    assert.equal((await get('/metrics', { headers: far })).status, 403);
    assert.equal((await get('/metrics', { headers: { ...here, 'x-forwarded-for': '127.0.0.1' } })).status, 403);
    const guarded = createTestApp(test.db, { metricsToken: 'a token of the operator' }).app;
    const read = (headers: Record<string, string>) => guarded.request('/metrics', { headers });
    assert.equal((await read(here)).status, 403);
    assert.equal((await read({ authorization: 'Bearer another' })).status, 403);
    assert.equal((await read({ ...far, authorization: 'Bearer a token of the operator' })).status, 200);
  });

  it('lists divisions for any page, cacheable', async () => {
    const { headers, body } = await test.anonymous.call('listDivisions', { query: { parent: '430121' } });
    assert.deepEqual(body.items[0], { code: '430121001', name: '星沙街道', level: 'township' });
    assert.match(headers.get('cache-control') ?? '', /public, max-age/);
    const unknown = await test.anonymous.call('listDivisions', { query: { parent: '440000' } });
    assert.equal(unknown.body.code, 'division.unknown');
  });
});

describe('a failure that nobody foresaw', () => {
  it('tells the caller only its request id, and the log the rest', async () => {
    const logged: { fields: object; message: string }[] = [];
    const note = (fields: object, message: string) => logged.push({ fields, message });
    const logger: Logger = { info: () => undefined, warn: note, error: note };
    // Never migrated: every query fails.
    const db = openDatabase(':memory:');
    const codec = createCodec(new Map([[5, new Uint8Array(32)]]));
    const app = createApp({
      db,
      codec,
      idNumbers: testIdNumbers,
      logger,
      origin: testOrigin,
      secret: 'a secret of tests: 9f1c7be0d2a8',
      version: '0',
    });
    const response = await app.request('/api/v1/divisions');
    const text = await response.text();
    const { code, requestId } = JSON.parse(text) as { code: string; requestId: string };
    assert.deepEqual([response.status, code], [500, 'server.unexpected']);
    assert.doesNotMatch(text, /sqlite|table|division/i);
    assert.equal(logged.length, 1);
    assert.ok(JSON.stringify(logged[0]?.fields).includes(requestId));
    await db.destroy();
  });

  it('is not a body that breaks off half-way', async () => {
    const logged: string[] = [];
    const note = (_: object, message: string) => void logged.push(message);
    const db = openDatabase(':memory:');
    const app = createApp({
      db,
      codec: createCodec(new Map([[5, new Uint8Array(32)]])),
      idNumbers: testIdNumbers,
      logger: { info: () => undefined, warn: note, error: note },
      origin: testOrigin,
      secret: 'a secret of tests: 9f1c7be0d2a8',
      version: '0',
    });
    const body = new ReadableStream({
      pull: controller => controller.error(new TypeError('the connection was closed')),
    });
    const headers = { 'content-type': 'application/json' };
    const answer = await app.request('/api/v1/session', {
      method: 'POST',
      body,
      headers,
      duplex: 'half',
    } as RequestInit);
    assert.equal(answer.status, 422);
    assert.deepEqual(logged, []);
    await db.destroy();
  });

  it('is logged without the values that drivers and schemas hang on their errors', async () => {
    const logged: object[] = [];
    const note = (fields: object) => void logged.push(fields);
    const failure = createFailure({ info: note, warn: note, error: note });
    const app = new Hono<HttpEnvironment>().onError(failure);
    const detail = 'Key (identity)=(resident-id:430121190001010017) already exists.';
    app.use(async (context, next) => {
      context.set('language', 'zh-CN');
      await next();
    });
    app.get('/', () => {
      throw Object.assign(new Error('duplicate key'), {
        code: '23505',
        detail,
        issues: [{ input: '430121190001010017' }],
      });
    });
    assert.equal((await app.request('/')).status, 500);
    const text = JSON.stringify(logged);
    assert.match(text, /duplicate key[\s\S]*23505/);
    assert.doesNotMatch(text, /430121190001010017/);
  });
});

describe('readiness', () => {
  it('is lost with the database, while the process lives on', async () => {
    const db = openDatabase('postgres://nobody@127.0.0.1:1/none');
    const test = createTestApp(db);
    assert.equal((await test.app.request('/healthz')).status, 200);
    const ready = await test.app.request('/readyz');
    assert.deepEqual([ready.status, ready.headers.get('retry-after')], [503, '5']);
    const answer = await test.anonymous.call('listDivisions');
    assert.deepEqual([answer.status, answer.body.code], [503, 'server.unavailable']);
    await db.destroy();
  });
});

describe('the language', () => {
  const table: readonly (readonly [header: string | undefined, language: string])[] = [
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-GB;q=0.8, zh-Hans;q=0.9', 'zh-CN'],
    ['fr, en;q=0.5', 'en'],
    ['zh;q=0, en', 'en'],
    ['*', 'zh-CN'],
    ['zha', 'zh-CN'],
  ];
  for (const [header, language] of table) {
    it(`of ${JSON.stringify(header)} is ${language}`, () => assert.equal(chooseLanguage(header), language));
  }
});

describe('the write guard', () => {
  forEachDatabase((_engine, open) => {
    it('refuses a query past the open transaction instead of waiting for ever', async () => {
      await using database = await open();
      const guarded = guardDatabase(database.db);
      const past = inTransaction(database.db, async tx => {
        await sql`select 1`.execute(tx);
        await sql`select 1`.execute(guarded);
      });
      await assert.rejects(past, /past the open transaction/);
      await sql`select 1`.execute(guarded);
    });
  });
});
