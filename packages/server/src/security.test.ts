import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Operation, type Operations, operations, type ProblemCode, problemStatus } from '@suyuan/contract';
import { problemsOf } from '@suyuan/contract/operation-problems';
import * as v from 'valibot';
import type { ApiClient, CallAnswer, CallOptions } from './testing/api-client.ts';
import { forEachDatabase, type TestDatabase } from './testing/databases.ts';
import { replaceAt, textPaths } from './testing/sample.ts';
import { createTestApp, testOrigin } from './testing/test-app.ts';
import { createWorld, type World } from './testing/world.ts';

// Every operation of the contract is attacked alike: one that is added there is attacked from then on, and fails here until
// it is served.

const all: readonly Operation[] = Object.values(operations);
const idOf = (operation: Operation) => operation.id as keyof Operations;
const hasId = ({ path }: Operation) => path.includes('{id}');
const unknownId = '00000000-0000-4000-8000-0000000fffff';

/** Texts that have broken other systems. */
const hostile = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  `'; drop table registration; --`,
  `" or 1=1 --`,
  '{{7*7}}<%= 7*7 %>%{7*7}',
  '../../../../etc/passwd',
  '\u202egnp.exe',
  '\ud800',
  '\u0000',
  '😀'.repeat(3),
  '9'.repeat(600),
];

const problemOf = ({ status, body, headers }: CallAnswer, operation: Operation): string => {
  assert.match(headers.get('content-type') ?? '', /^application\/problem\+json/, `${operation.id}: ${status}`);
  assert.equal(body.status, status);
  assert.equal(problemStatus[body.code as ProblemCode], status, body.code);
  assert.equal(body.requestId, headers.get('x-request-id'));
  assert.ok(body.title && body.detail);
  return body.code;
};

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let world: World;
  before(async () => {
    database = await open();
    world = await createWorld(createTestApp(database.db));
  });
  after(() => database[Symbol.asyncDispose]());

  const rightful = (operation: Operation): ApiClient => world.rightful(operation);
  const complete = async (operation: Operation): Promise<CallOptions> => ({
    params: await world.paramsFor(operation),
    body: await world.bodyFor(operation),
    ...(operation.binaryBody && { raw: new Uint8Array([0x89, 0x50]) }),
  });
  const refusal = async (operation: Operation, client: ApiClient, changes: CallOptions = {}) =>
    problemOf(await client.call(idOf(operation), { ...(await complete(operation)), ...changes }), operation);

  for (const operation of all) {
    const { id, access, method, path } = operation;
    describe(`${id} (${method} ${path})`, () => {
      it('is served, and answers as data, never as a page', async () => {
        const { status, headers, body } = await world.anonymous.call(idOf(operation), { key: null });
        assert.ok(body?.code !== 'request.unknown_route' && status !== 405, 'it has no handler');
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
        assert.ok(headers.get('x-request-id'));
      });

      if (access !== 'public') {
        it('knows nobody without a session, with a forged one or with a forged key', async () => {
          assert.equal(await refusal(operation, world.anonymous), 'session.missing');
          const cookie = { cookie: 'suyuan_session=aaaa.bbbb' };
          assert.equal(await refusal(operation, world.anonymous, { headers: cookie }), 'session.missing');
          for (const authorization of ['Bearer suyuan_aaaaaaaa', 'Basic YTpi', 'Bearer']) {
            assert.equal(await refusal(operation, world.anonymous, { headers: { authorization } }), 'session.missing');
          }
        });
      }

      if (access === 'official' || access === 'producer') {
        it('is closed to the other kind of account', async () => {
          const other = access === 'official' ? world.producer : world.county;
          assert.equal(await refusal(operation, other), 'access.forbidden');
        });
      }

      if (hasId(operation)) {
        it('is closed to another county and another owner, as if the record were not there', async () => {
          const others = [world.otherCounty, world.otherProducer].filter(
            other => access !== (other === world.otherCounty ? 'producer' : 'official'),
          );
          for (const other of others) assert.equal(await refusal(operation, other), 'resource.not_found');
        });

        it('knows no invented id', async () => {
          const client = rightful(operation);
          assert.equal(await refusal(operation, client, { params: { id: unknownId } }), 'resource.not_found');
          for (const bad of [`' or 1=1 --`, '<script>', '%00', '..%2f..', 'a'.repeat(3000)]) {
            const code = await refusal(operation, client, { params: { id: bad } });
            assert.ok(['request.invalid', 'resource.not_found'].includes(code), code);
          }
        });
      }

      if (method !== 'GET' && !operation.embeddable) {
        it('does nothing for a page of another site, although the browser sends the session along', async () => {
          const sites: Record<string, string>[] = [
            { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
            { 'sec-fetch-site': 'same-site', origin: 'https://blog.suyuan.test' },
            { origin: 'https://evil.example' },
            { origin: 'null' },
          ];
          for (const headers of sites) {
            assert.equal(await refusal(operation, rightful(operation), { headers }), 'request.cross_site');
          }
        });
      }

      it(
        operation.embeddable ? 'is open to any page, without credentials' : 'is closed to pages of other sites',
        async () => {
          const headers = { origin: 'https://shop.example', 'sec-fetch-site': 'cross-site' };
          const answer = await world.anonymous.call(idOf(operation), { ...(await complete(operation)), headers });
          const allowed = operation.embeddable ? '*' : null;
          assert.equal(answer.headers.get('access-control-allow-origin'), allowed);
          assert.equal(answer.headers.get('access-control-allow-credentials'), null);
          const preflight = await world.test.app.request(path.replaceAll(/[{}]/g, ''), {
            method: 'OPTIONS',
            headers: { ...headers, 'access-control-request-method': method },
          });
          const methods = preflight.headers.get('access-control-allow-methods')?.split(', ') ?? [];
          assert.equal(methods.includes(method), operation.embeddable === true);
        },
      );

      if (operation.creates) {
        it('makes nothing without an idempotency key', async () => {
          for (const key of [null, 'short', '中文的钥匙不行的'] as const) {
            const headers = key === null ? {} : { 'idempotency-key': Buffer.from(key).toString('latin1') };
            assert.equal(
              await refusal(operation, rightful(operation), { key: null, headers }),
              'idempotency.key_missing',
            );
          }
        });
      }

      if (operation.body) {
        it('refuses what is no JSON, no JSON of its shape, or too much of it', async () => {
          const client = rightful(operation);
          for (const raw of ['{"a":', '', '\u0000', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])]) {
            assert.equal(await refusal(operation, client, { raw }), 'request.not_json');
          }
          for (const raw of ['null', '[]', '"text"', '1', '{"__proto__":{"admin":true}}']) {
            assert.equal(await refusal(operation, client, { raw }), 'request.invalid');
          }
          const headers = { 'content-type': 'text/plain' };
          assert.equal(await refusal(operation, client, { headers }), 'request.unsupported_media_type');
          const raw = JSON.stringify({ name: 'x'.repeat(600_000) });
          assert.equal(await refusal(operation, client, { raw }), 'request.too_large');
        });

        it('takes hostile text in any field as text or refuses the field', async () => {
          const client = rightful(operation);
          const sample = await world.bodyFor(operation);
          const schema = operation.body as v.GenericSchema;
          const parsed = v.safeParse(schema, sample);
          assert.ok(
            parsed.success,
            `teach testing/world.ts a valid body: ${JSON.stringify(parsed.issues?.map(i => i.message))}`,
          );
          for (const at of textPaths(sample)) {
            for (const text of hostile) {
              const body = replaceAt(sample, at, text);
              const answer = await client.call(idOf(operation), { params: await world.paramsFor(operation), body });
              if (answer.status >= 400) {
                const code = problemOf(answer, operation);
                assert.ok(problemsOf(operation).includes(code as ProblemCode), `${at.join('.')} ${text}: ${code}`);
                assert.notEqual(code, 'server.unexpected', `${at.join('.')}: ${text}`);
              } else if (answer.body) {
                assert.match(answer.headers.get('content-type') ?? '', /^application\/json/);
              }
            }
          }
        });
      }

      if (operation.binaryBody) {
        it('refuses bytes that are too many or something else', async () => {
          const raw = new Uint8Array((operation.binaryBody?.maxBytes ?? 0) + 1);
          assert.equal(await refusal(operation, rightful(operation), { raw }), 'upload.too_large');
          for (const text of hostile) {
            const code = await refusal(operation, rightful(operation), { raw: text });
            assert.equal(code, 'upload.not_an_image');
          }
        });
      }

      if (operation.query) {
        it('takes hostile text in the query as text or refuses it', async () => {
          const names = Object.keys((operation.query as unknown as { entries: object }).entries);
          for (const name of names) {
            for (const text of hostile) {
              const query = { [name]: text };
              const answer = await rightful(operation).call(idOf(operation), {
                params: await world.paramsFor(operation),
                query,
              });
              if (answer.status >= 400)
                assert.equal(answer.status, 422, `${name}=${text}: ${problemOf(answer, operation)}`);
            }
          }
        });
      }
    });
  }

  it('leaves every table in place', async () => {
    const tables = await database.db.introspection.getTables();
    assert.ok(tables.some(({ name }) => name === 'registration'));
    const { users } = await database.db
      .selectFrom('official')
      .select(({ fn }) => fn.countAll<number>().as('users'))
      .executeTakeFirstOrThrow();
    assert.ok(users > 0);
    assert.equal(testOrigin, 'https://suyuan.test');
  });
});
