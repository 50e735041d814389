import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DivisionCode } from '@suyuan/domain/division';
import type { OfficialCaller, ProducerCaller, SignedInCaller } from '../auth/caller.ts';
import { scopeOf, sees } from '../auth/scope.ts';
import { mayUseTemplate } from '../label/label.policy.ts';
import { mayChangeProduct } from '../product/product.policy.ts';
import { mayFollow, mayRecall, reachesBatch } from '../recall/recall.policy.ts';
import { mayWorkOnBatch } from './batch.policy.ts';

const user = { userId: 'me', username: 'me', name: 'me' };
const place = (code: string) => ({ code: code as DivisionCode, names: [] });

const producer = (id: string): ProducerCaller => ({
  ...user,
  kind: 'producer',
  subject: { id, name: id, division: place('430121001') },
});

type BodyKind = OfficialCaller['body']['kind'];
const official = (code: string, kind: BodyKind = 'authority'): OfficialCaller => ({
  ...user,
  kind: 'official',
  role: 'regulator',
  body: { id: 'own', name: 'own', kind, division: place(code) },
});

const batch = { subjectId: 'tea', divisionCode: '430121001' };

describe('what belongs to producer tea of 430121001', () => {
  const table: readonly [caller: SignedInCaller, name: string, seen: boolean][] = [
    [producer('tea'), 'its producer', true],
    [producer('neighbour'), 'another producer of the township', false],
    [official('430000'), 'the province', true],
    [official('430100'), 'the city', true],
    [official('430121'), 'the county', true],
    [official('430121001'), 'the township', true],
    [official('430121002'), 'the next township', false],
    [official('430181'), 'another county', false],
    [official('430200'), 'another city', false],
    [official('440000'), 'another province', false],
  ];
  for (const [caller, name, seen] of table) {
    it(`${seen ? 'is seen by' : 'is hidden from'} ${name}`, () => {
      assert.equal(sees(caller, batch), seen);
      if (caller.kind === 'official') assert.equal(reachesBatch(caller, batch), seen);
    });
  }

  it('is worked on by its producer alone', () => {
    for (const rule of [mayWorkOnBatch, mayChangeProduct, mayUseTemplate]) {
      assert.equal(rule(producer('tea'), batch), true);
      assert.equal(rule(producer('neighbour'), batch), false);
    }
  });

  it('is listed by the same rule', () => {
    assert.deepEqual(scopeOf(producer('tea')), { kind: 'subject', subjectId: 'tea' });
    assert.deepEqual(scopeOf(official('430100')), { kind: 'division', prefix: '4301' });
  });
});

describe('a step against a batch', () => {
  it('is taken by authorities and their enforcement', () => {
    const kinds: readonly BodyKind[] = ['authority', 'enforcement', 'monitoring'];
    assert.deepEqual(
      kinds.map(kind => mayRecall(official('430121', kind))),
      [true, true, false],
    );
  });

  const lifts: readonly [caller: string, taken: readonly string[], allowed: boolean][] = [
    ['430121', ['430121'], true],
    ['430100', ['430121'], true],
    ['430000', ['430121001', '430100'], true],
    ['430121', ['430100'], false],
    ['430121001', ['430121'], false],
    // A county that recalls what the city froze has not taken over from the city.
    ['430121', ['430100', '430121'], false],
    ['430121', ['430100', 'lift', '430121'], true],
  ];
  for (const [caller, taken, allowed] of lifts) {
    it(`of ${taken.join(', ')} is ${allowed ? 'lifted' : 'not lifted'} by ${caller}`, () => {
      const steps = taken.map(code =>
        code === 'lift'
          ? ({ kind: 'lift', divisionCode: '430100' as DivisionCode } as const)
          : ({ kind: 'freeze', divisionCode: code as DivisionCode } as const),
      );
      assert.equal(mayFollow(official(caller), 'lift', steps), allowed);
      assert.equal(mayFollow(official(caller), 'recall', steps), true);
    });
  }
});
