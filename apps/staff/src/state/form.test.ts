import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClient } from '@suyuan/client';
import { createProduct, type Product, productFormSchema } from '@suyuan/contract/product';
import { createDraft, type Draft } from './draft.ts';
import { createForm, type Form } from './form.ts';

const product = { id: '0d1f2a3b-4c5d-4e6f-8a9b-0c1d2e3f4a5b', name: '辣椒' };
const made = () => Response.json(product, { status: 201 });
const problem = (status: number, code: string, errors?: unknown) =>
  Response.json(
    { type: '', title: code, status, code, requestId: 'r', ...(errors ? { errors } : {}) },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

/** A form over a server that gives the answers in turn, and the keys that it was sent. */
function setUp(answers: readonly (() => Response | Promise<Response>)[], draft?: Draft) {
  const keys: (string | null)[] = [];
  const done: string[] = [];
  const focused: string[] = [];
  const leave = new AbortController();
  const client = createClient({
    baseUrl: 'https://suyuan.test',
    fetch: async (_, init) => {
      keys.push(new Headers(init?.headers).get('idempotency-key'));
      const answer = answers[keys.length - 1];
      assert.ok(answer, 'the server was asked once too often');
      return answer();
    },
  });
  const place = { signal: leave.signal, refresh() {}, focus: (selector: string) => void focused.push(selector) };
  const form = createForm<typeof productFormSchema, Product>(place, {
    id: 'product',
    labels: () => ({}),
    initial: {},
    schema: productFormSchema,
    ...(draft ? { draft } : {}),
    toBody: values => ({ name: values['name'] ?? '', categoryCode: values['category'] ?? '', certifications: [] }),
    send: (body, idempotencyKey, signal) => client.call(createProduct, { body, idempotencyKey, signal }),
    done: answer => void done.push(answer.name),
  });
  form.set('name', '辣椒');
  form.set('category', '010405');
  return { form, keys, done, focused, leave };
}

/** The form as it is once the server has answered. */
async function settled(form: Form): Promise<Form['state']> {
  for (let turn = 0; form.state.phase === 'sending' && turn < 100; turn += 1)
    await new Promise(resolve => setImmediate(resolve));
  assert.equal(form.state.phase, 'editing');
  return form.state;
}

const offline = () => Promise.reject(new TypeError('offline'));

describe('a form', () => {
  it('sends once however often its button is pressed', async () => {
    const { form, keys, done } = setUp([made]);
    form.submit();
    form.submit();
    form.submit();
    await settled(form);
    assert.equal(keys.length, 1);
    assert.deepEqual(done, ['辣椒']);
    assert.deepEqual(form.state.values, {});
  });

  it('keeps what was typed and its key over a lost connection', async () => {
    const { form, keys } = setUp([offline, () => problem(503, 'server.unavailable'), made]);
    form.submit();
    assert.equal((await settled(form)).values['name'], '辣椒');
    form.submit();
    await settled(form);
    form.submit();
    await settled(form);
    assert.ok(keys[0]);
    assert.deepEqual(keys, [keys[0], keys[0], keys[0]]);
  });

  it('takes a changed content for a new intention', async () => {
    const { form, keys } = setUp([offline, made]);
    form.submit();
    await settled(form);
    form.set('name', '线椒');
    form.submit();
    await settled(form);
    assert.notEqual(keys[0], keys[1]);
  });

  it('takes a new key after a refusal, since the old one would bring the same refusal again', async () => {
    const { form, keys } = setUp([() => problem(409, 'product.gtin_taken'), made]);
    form.submit();
    await settled(form);
    form.submit();
    await settled(form);
    assert.notEqual(keys[0], keys[1]);
  });

  it('says at the field what the contract refuses, without asking the server', () => {
    const { form, keys, focused } = setUp([]);
    form.set('category', '1');
    form.submit();
    assert.deepEqual(
      form.state.problems.map(({ field, code }) => [field, code]),
      [['categoryCode', 'product.category_format']],
    );
    assert.deepEqual([keys.length, focused], [0, ['#product-problems']]);
    form.set('categoryCode', '01');
    assert.deepEqual(form.state.problems, []);
  });

  it('says at the field what the server refuses', async () => {
    const errors = [{ field: 'gtin', code: 'product.gtin_taken', message: '这个条码已被使用。' }];
    const { form } = setUp([() => problem(422, 'request.invalid', errors)]);
    form.submit();
    assert.deepEqual((await settled(form)).problems, errors);
  });

  it('is left in peace when its page was left', async () => {
    let answer: (response: Response) => void = () => {};
    const { form, done, leave } = setUp([() => new Promise<Response>(resolve => (answer = resolve))]);
    form.submit();
    leave.abort();
    answer(made());
    await new Promise(resolve => setImmediate(resolve));
    assert.deepEqual(done, []);
  });
});

describe('a draft', () => {
  it('brings back over a reload what was typed, and the key of what was sent', async () => {
    const storage = memory();
    const first = setUp([offline], createDraft('u1', 'new-product', storage));
    first.form.submit();
    await settled(first.form);

    const again = setUp([made], createDraft('u1', 'new-product', storage));
    assert.equal(again.form.isRestored, true);
    again.form.submit();
    await settled(again.form);
    assert.equal(again.keys[0], first.keys[0]);
    assert.equal(createDraft('u1', 'new-product', storage).load(), undefined);
  });

  it('belongs to its user', () => {
    const storage = memory();
    setUp([], createDraft('u1', 'new-product', storage));
    assert.equal(createDraft('u2', 'new-product', storage).load(), undefined);
  });

  it('that cannot be read is none', () => {
    const storage = memory();
    storage.setItem('suyuan-staff-draft:u1:x', '{');
    assert.equal(createDraft('u1', 'x', storage).load(), undefined);
  });
});

function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    getItem: key => items.get(key) ?? null,
    key: at => [...items.keys()][at] ?? null,
    removeItem: key => void items.delete(key),
    setItem: (key, value) => void items.set(key, value),
  };
}
