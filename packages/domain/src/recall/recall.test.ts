import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batchStates } from '../batch/index.ts';
import { batchStateAfter, moveBatch, recallKinds } from './index.ts';

describe('steps of an authority against a batch', () => {
  it('lead exactly where the table says', () => {
    const table = Object.fromEntries(
      batchStates.map(state => [
        state,
        recallKinds.map(kind => {
          const moved = moveBatch(state, kind);
          return moved.ok ? moved.value : moved.problem.code;
        }),
      ]),
    );
    const no = 'recall.wrong_state';
    //         freeze    recall      lift
    assert.deepEqual(table, {
      active: ['frozen', 'recalled', no],
      frozen: [no, 'recalled', 'active'],
      recalled: [no, no, 'active'],
    });
  });

  it('name the state and the step that do not fit', () => {
    assert.deepEqual(moveBatch('recalled', 'freeze'), {
      ok: false,
      problem: { code: 'recall.wrong_state', params: { state: 'recalled', kind: 'freeze' } },
    });
  });

  it('add up to the state of the batch; a forbidden one changes nothing', () => {
    assert.equal(batchStateAfter([]), 'active');
    assert.equal(batchStateAfter(['freeze', 'recall']), 'recalled');
    assert.equal(batchStateAfter(['freeze', 'lift', 'recall', 'freeze']), 'recalled');
    assert.equal(batchStateAfter(['lift', 'recall', 'lift']), 'active');
  });
});
