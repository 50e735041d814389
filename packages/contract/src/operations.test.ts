import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Operation } from './operation.ts';
import { problemsOf } from './operation-problems.ts';
import { operations } from './operations.ts';
import { problemStatus } from './problem.ts';

const all = Object.entries<Operation>(operations);
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

describe('the operations of the API', () => {
  it('stand under their own id, each once', () => {
    assert.ok(all.length > 40);
    assert.deepEqual(
      all.filter(([key, { id }]) => key !== id),
      [],
    );
  });

  it('have each method and path once, whatever their parameters are called', () => {
    const places = all.map(([, { method, path }]) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    assert.deepEqual(repeated(places), []);
  });

  for (const [id, operation] of all) {
    it(`${id} is whole`, () => {
      const { answer, binaryAnswer, body, binaryBody, creates, method, params, path, status } = operation;
      assert.match(path, /^\/api\/v1(\/(\{\w+\}|[a-z]+(-[a-z]+)*))+$/);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]);
      const described = params && 'entries' in params ? Object.keys(params.entries as object) : [];
      assert.deepEqual(named, described);
      assert.equal(status === 204, !answer && !binaryAnswer, 'an answer, and only 204 without');
      assert.ok(!(body && binaryBody) && !(answer && binaryAnswer));
      assert.ok(method === 'POST' || !creates, 'only POST creates');
      assert.ok((method !== 'GET' && method !== 'DELETE') || (!body && !binaryBody), 'a body where HTTP wants none');
      assert.ok(status !== 201 || creates, '201 without an idempotency key');
    });

    it(`${id} gives only reasons that exist, each once`, () => {
      const codes = problemsOf(operation);
      assert.deepEqual(
        codes.filter(code => !Object.hasOwn(problemStatus, code)),
        [],
      );
      assert.deepEqual(repeated([...operation.problems]), []);
      assert.deepEqual(repeated([...codes]), []);
    });
  }

  it('are open to other websites only where they are public', () => {
    const wrong = all.filter(([, { access, embeddable }]) => embeddable && access !== 'public');
    assert.deepEqual(
      wrong.map(([id]) => id),
      [],
    );
  });

  it('leave no reason unused', () => {
    const used = new Set(all.flatMap(([, operation]) => problemsOf(operation)));
    const ofEveryRequest = ['request.unknown_route', 'request.method_not_allowed'];
    const unused = Object.keys(problemStatus).filter(code => ![...used, ...ofEveryRequest].includes(code));
    assert.deepEqual(unused, []);
  });
});
