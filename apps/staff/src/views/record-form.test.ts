import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventFormSchema } from '@suyuan/contract/batch';
import { farmEventKinds } from '@suyuan/domain/batch';
import { judge } from '../state/judge.ts';
import { toRecord } from './record-form.ts';

const typed = {
  day: '2026-05-01',
  variety: '槠叶齐',
  inputName: '吡虫啉',
  dose: '30 毫升/亩',
  safetyIntervalDays: '７',
  target: '茶小绿叶蝉',
  'quantity.value': '120.5',
  'quantity.unit': 'kg',
};

describe('a farm record', () => {
  it('of every kind is one that the contract takes', () => {
    for (const kind of farmEventKinds) {
      const judged = judge(eventFormSchema, toRecord({ ...typed, kind }));
      assert.deepEqual(judged.ok ? [] : judged.problems, [], kind);
    }
  });

  it('carries only what its kind asks for', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(toRecord({ ...typed, kind: 'irrigation' }))), {
      kind: 'irrigation',
      day: '2026-05-01',
    });
  });

  it('reads the safety interval in full-width digits, and misses it by name', () => {
    const judged = judge(eventFormSchema, toRecord({ ...typed, kind: 'treatment' }));
    assert.ok(judged.ok && judged.body.kind === 'treatment');
    assert.equal(judged.body.safetyIntervalDays, 7);
    const { safetyIntervalDays: _, ...without } = typed;
    const missing = judge(eventFormSchema, toRecord({ ...without, kind: 'treatment' }));
    assert.deepEqual(missing.ok || missing.problems.map(({ field }) => field), ['safetyIntervalDays']);
  });

  it('of packing needs no quantity', () => {
    const { 'quantity.value': _, ...without } = typed;
    assert.ok(judge(eventFormSchema, toRecord({ ...without, kind: 'packing' })).ok);
    assert.ok(!judge(eventFormSchema, toRecord({ ...without, kind: 'harvest' })).ok);
  });
});
