import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Operation, type Operations, operations, type ProblemCode } from '@suyuan/contract';
import { problemsOf } from '@suyuan/contract/operation-problems';
import { forEachDatabase, type TestDatabase } from './testing/databases.ts';
import { leafPaths, replaceAt } from './testing/sample.ts';
import { createTestApp } from './testing/test-app.ts';
import { createWorld, type World } from './testing/world.ts';

// Bodies that are JSON, and made to break what reads them. See security.test.ts for who may send what.

const withBody = Object.values<Operation>(operations).filter(({ body }) => body);
const depth = 20_000;

/** A stand-in that is put into JSON as text, because some of what is sent cannot be a value of JavaScript. */
const mark = '"\u2603"';

/** By what they do to a careless reader. */
const hostile: Readonly<Record<string, string>> = {
  'arrays in arrays': '['.repeat(depth) + ']'.repeat(depth),
  'objects in objects': `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`,
  'ten thousand members': `{${Array.from({ length: 10_000 }, (_, at) => `"k${at}":1`).join(',')}}`,
  'an endless number': '1e400',
  'a number that is no whole one any more': '9007199254740993',
  'a number below nothing': '-1e21',
  'minus nothing': '-0',
  'a prototype': '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
  'half a character': '"\\ud83d"',
  nothing: 'null',
};

forEachDatabase((_engine, open) => {
  let database: TestDatabase;
  let world: World;
  before(async () => {
    database = await open();
    world = await createWorld(createTestApp(database.db));
  });
  after(() => database[Symbol.asyncDispose]());

  for (const operation of withBody) {
    describe(operation.id, () => {
      it('answers any JSON with a promised problem, or with what it promised', async () => {
        const client = world.rightful(operation);
        const sample = await world.bodyFor(operation);
        const params = await world.paramsFor(operation);
        for (const [what, text] of Object.entries(hostile)) {
          // A template has more leaves than time allows, and is read by one and the same schema.
          const leaves = leafPaths(sample).filter((at, index) => at[0] !== 'template' || index % 24 === 0);
          for (const at of [[], ['surplus'], ...leaves]) {
            const body = at.length === 0 ? '\u2603' : replaceAt(sample, at, '\u2603');
            const raw = JSON.stringify(body).replace(mark, text);
            const answer = await client.call(operation.id as keyof Operations, { params, raw });
            const where = `${what} at ${at.join('.')}: ${answer.status} ${answer.body?.code}`;
            assert.notEqual(answer.body?.code, 'server.unexpected', where);
            if (answer.status >= 400) {
              assert.ok(problemsOf(operation).includes(answer.body.code as ProblemCode), where);
            } else {
              // What is no number in JSON would come back as null.
              assert.doesNotMatch(JSON.stringify(answer.body ?? {}), /:null/, where);
            }
          }
        }
        assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
      });
    });
  }
});
