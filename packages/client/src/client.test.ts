import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createBatch } from '@suyuan/contract/batch';
import { listDivisions } from '@suyuan/contract/division';
import { getPrintRunFile } from '@suyuan/contract/label';
import { getTrace } from '@suyuan/contract/trace';
import { ApiError, type Client, createClient } from './index.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

/** A client whose requests end here: what was sent, and the answer that it gets. */
function clientOf(
  answer: (sent: Sent) => Response | Promise<Response>,
  options = {},
): { client: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createClient({
    baseUrl: 'https://trace.example.cn/',
    fetch: async (url, init = {}) => {
      const one = { url: String(url), init };
      sent.push(one);
      return answer(one);
    },
    ...options,
  });
  return { client, sent };
}

const json = (body: unknown, status = 200) => Response.json(body, { status });
const headers = ({ init }: Sent) => new Headers(init.headers);
const batch = {
  productId: '0197a1b2-0000-7000-8000-000000000001',
  plot: 'A1',
  harvestDate: '2026-07-18',
  quantity: { value: 1, unit: 'kg' },
} as const;

describe('a call of the client', () => {
  it('goes to the path of the operation, with its parameters escaped', async () => {
    const { client, sent } = clientOf(() => json({}));
    await client.call(getTrace, { params: { code: '5123/../x y' } });
    assert.equal(sent[0]?.url, 'https://trace.example.cn/api/v1/traces/5123%2F..%2Fx%20y');
    assert.equal(sent[0]?.init.method, 'GET');
    assert.equal(sent[0]?.init.body, null);
  });

  it('sends a query without what is not given', async () => {
    const { client, sent } = clientOf(() => json({ items: [] }));
    await client.call(listDivisions, { query: { parent: '4301' as never } });
    await client.call(listDivisions, { query: {} });
    assert.deepEqual(
      sent.map(({ url }) => url),
      ['https://trace.example.cn/api/v1/divisions?parent=4301', 'https://trace.example.cn/api/v1/divisions'],
    );
  });

  it('names the kind of bytes that it wants where there are several', async () => {
    const { client, sent } = clientOf(() => new Response('bytes'));
    const params = { id: '0197a1b2-0000-7000-8000-000000000001' };
    await client.call(getPrintRunFile, { params });
    const blob = await client.call(getPrintRunFile, { params, accept: 'application/vnd.suyuan.labels' });
    assert.equal(await blob.text(), 'bytes');
    assert.deepEqual(
      sent.map(one => headers(one).get('accept')),
      [null, 'application/vnd.suyuan.labels'],
    );
  });

  it('sends a body as JSON under its idempotency key', async () => {
    const { client, sent } = clientOf(() => json({}, 201));
    await client.call(createBatch, { body: batch, idempotencyKey: 'one-intention' });
    assert.equal(headers(sent[0]!).get('idempotency-key'), 'one-intention');
    assert.equal(headers(sent[0]!).get('content-type'), 'application/json');
    assert.deepEqual(JSON.parse(String(sent[0]?.init.body)), batch);
  });

  it('asks in the language of the moment, not of its making', async () => {
    let language = 'zh-CN';
    const { client, sent } = clientOf(() => json({}), { language: () => language });
    await client.call(getTrace, { params: { code: '5' } });
    language = 'en';
    await client.call(getTrace, { params: { code: '5' } });
    assert.deepEqual(
      sent.map(one => headers(one).get('accept-language')),
      ['zh-CN', 'en'],
    );
  });

  it('sends cookies to our own pages only, unless told otherwise', async () => {
    const ours = clientOf(() => json({}));
    const embed = clientOf(() => json({}), { credentials: 'omit' });
    await ours.client.call(getTrace, { params: { code: '5' } });
    await embed.client.call(getTrace, { params: { code: '5' }, cache: 'no-cache' });
    assert.equal(ours.sent[0]?.init.credentials, 'same-origin');
    assert.equal(embed.sent[0]?.init.credentials, 'omit');
    assert.equal(embed.sent[0]?.init.cache, 'no-cache');
  });
});

describe('a call that fails', () => {
  const problem = {
    type: '/docs/api#problem-code.check_digit',
    title: '追溯码有误',
    detail: '校验位对不上。',
    status: 422,
    code: 'code.check_digit',
    requestId: 'r1',
  };
  const look = (client: Client, signal?: AbortSignal) =>
    client.call(getTrace, { params: { code: '5' }, ...(signal ? { signal } : {}) });

  it('rejects with the problem of the server', async () => {
    const { client } = clientOf(() => json(problem, 422));
    await assert.rejects(look(client), (error: ApiError) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual([error.code, error.status, error.message], ['code.check_digit', 422, '校验位对不上。']);
      assert.deepEqual(error.problem, problem);
      return true;
    });
  });

  for (const [what, answer] of [
    ['a page of HTML', () => new Response('<h1>502</h1>', { status: 502 })],
    ['JSON of somebody else', () => json({ error: 'no' }, 500)],
    ['nothing', () => new Response(null, { status: 500 })],
  ] as const) {
    it(`says so if the answer is ${what}`, async () => {
      await assert.rejects(look(clientOf(answer).client), { name: 'ApiError', code: 'network.unexpected_answer' });
    });
  }

  it('says that the server is out of reach, and why', async () => {
    const cause = new TypeError('fetch failed');
    const { client } = clientOf(() => Promise.reject(cause));
    await assert.rejects(look(client), { name: 'ApiError', code: 'network.unreachable', cause });
  });

  it('says the same of an answer that breaks off', async () => {
    const { client } = clientOf(() => new Response('{"code": "512', { status: 200 }));
    await assert.rejects(look(client), { name: 'ApiError', code: 'network.unreachable' });
  });

  it('rejects with the reason of the signal if it was aborted, before or during', async () => {
    const reason = new Error('the element was removed');
    const aborted = AbortSignal.abort(reason);
    const obeying = clientOf(({ init }) => {
      init.signal?.throwIfAborted();
      return json({});
    });
    await assert.rejects(look(obeying.client, aborted), error => error === reason);

    const controller = new AbortController();
    const hanging = clientOf(
      ({ init }) =>
        new Promise((_, reject) => init.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
    );
    const pending = look(hanging.client, controller.signal);
    controller.abort(reason);
    await assert.rejects(pending, error => error === reason);
  });
});
