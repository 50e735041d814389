import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type OpenApiParameter, openapiDocument } from './openapi.ts';
import type { Operation } from './operation.ts';
import { problemsOf } from './operation-problems.ts';
import { operations } from './operations.ts';
import { problemStatus } from './problem.ts';

const document = openapiDocument({ version: '1.2.3', origin: 'https://trace.example.cn' });
const all = Object.values<Operation>(operations);

/** Every value under a member name, anywhere in the document. */
const valuesOf = (name: string, value: unknown): unknown[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, member]) => [...(key === name ? [member] : []), ...valuesOf(name, member)]);

const resolve = (reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);

const described = (operation: Operation) => {
  const found = document.paths[operation.path]?.[operation.method.toLowerCase()];
  assert.ok(found, operation.id);
  return found;
};

const parameters = (operation: Operation): OpenApiParameter[] =>
  described(operation).parameters.map(entry => ('$ref' in entry ? (resolve(entry.$ref) as OpenApiParameter) : entry));

describe('the OpenAPI document', () => {
  it('says what and where it is', () => {
    assert.equal(document.openapi, '3.1.1');
    assert.equal(document.info.version, '1.2.3');
    assert.deepEqual(document.servers, [{ url: 'https://trace.example.cn' }]);
    assert.equal(openapiDocument({ version: '1' }).servers, undefined);
  });

  it('is plain JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  });

  it('refers only to what it holds', () => {
    const references = valuesOf('$ref', document) as string[];
    assert.ok(references.length > 100);
    assert.deepEqual(
      references.filter(reference => resolve(reference) === undefined),
      [],
    );
  });

  it('has only patterns that compile with the flag u', () => {
    for (const pattern of valuesOf('pattern', document)) {
      if (typeof pattern === 'string') assert.doesNotThrow(() => new RegExp(pattern, 'u'), pattern);
    }
  });

  it('describes every operation once, with a summary and a tag that stands in its list', () => {
    const found = Object.values(document.paths).flatMap(methods => Object.values(methods));
    assert.deepEqual(found.map(({ operationId }) => operationId).sort(), all.map(({ id }) => id).sort());
    const tags = document.tags.map(({ name }) => name);
    for (const { summary, tags: used } of found) {
      assert.notEqual(summary, '');
      assert.ok(used.every(tag => tags.includes(tag)));
    }
  });

  it('has a parameter for each name in a path, and the idempotency key where something is made', () => {
    for (const operation of all) {
      const names = (place: string) =>
        parameters(operation)
          .filter(entry => entry.in === place)
          .map(({ name }) => name);
      assert.deepEqual(
        names('path'),
        [...operation.path.matchAll(/\{(\w+)\}/g)].map(match => match[1]),
      );
      assert.equal(names('header').includes('Idempotency-Key'), operation.creates === true, operation.id);
    }
    assert.deepEqual(
      parameters(operations.listBatches).map(({ name }) => name),
      ['cursor', 'limit', 'state', 'Accept-Language'],
    );
  });

  it('asks for a session or a key exactly where an operation is not public', () => {
    const schemes = Object.keys(document.components.securitySchemes);
    for (const operation of all) {
      const names = described(operation).security.flatMap(entry => Object.keys(entry));
      assert.deepEqual(names, operation.access === 'public' ? [] : schemes, operation.id);
    }
  });

  it('lists every problem under its status, as a problem document', () => {
    for (const operation of all) {
      for (const code of problemsOf(operation)) {
        const response = described(operation).responses[problemStatus[code]];
        assert.ok(response?.description.includes(`\`${code}\``), `${operation.id} ${code}`);
        const enums = valuesOf('enum', response?.content?.['application/problem+json']).flat();
        assert.ok(enums.includes(code), `${operation.id} ${code}`);
      }
    }
  });

  it('describes bodies: JSON by schema, pictures by type and size', () => {
    assert.deepEqual(described(operations.createBatch).requestBody?.content['application/json']?.schema, {
      $ref: '#/components/schemas/BatchForm',
    });
    assert.deepEqual(described(operations.createUpload).requestBody?.content, {
      'image/jpeg': { schema: { maxLength: 4 * 1024 * 1024 } },
      'image/png': { schema: { maxLength: 4 * 1024 * 1024 } },
      'image/webp': { schema: { maxLength: 4 * 1024 * 1024 } },
    });
    assert.deepEqual(Object.keys(described(operations.getPrintRunFile).responses['200']?.content ?? {}), [
      'application/pdf',
      'application/octet-stream',
      'application/vnd.suyuan.labels',
    ]);
    assert.equal(described(operations.signOut).responses['204']?.content, undefined);
  });

  it('keeps limits that both sides check', () => {
    const form = document.components.schemas['BatchForm'];
    assert.deepEqual(form?.required, ['productId', 'plot', 'harvestDate', 'quantity']);
    assert.deepEqual(form?.properties?.['quantity'], { $ref: '#/components/schemas/Quantity' });
    assert.deepEqual(valuesOf('maxLength', form?.properties?.['plot']), [60]);
  });

  it('speaks English when asked, with the same structure', () => {
    const english = openapiDocument({ version: '1.2.3', language: 'en' });
    assert.doesNotMatch(JSON.stringify(english), /\p{Script=Han}/u);
    assert.deepEqual(Object.keys(english.paths), Object.keys(document.paths));
  });
});
