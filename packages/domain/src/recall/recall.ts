import type { BatchState } from '../batch/batch-state.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** 冻结, 召回, 解除: the steps of an authority against a batch. */
export const recallKinds = ['freeze', 'recall', 'lift'] as const;
export type RecallKind = (typeof recallKinds)[number];

const moves: Record<RecallKind, { readonly from: readonly BatchState[]; readonly to: BatchState }> = {
  freeze: { from: ['active'], to: 'frozen' },
  recall: { from: ['active', 'frozen'], to: 'recalled' },
  lift: { from: ['frozen', 'recalled'], to: 'active' },
};

/** The state of a batch after a step; a recalled batch cannot be frozen, since that would take the warning back. */
export const moveBatch = (state: BatchState, kind: RecallKind): Result<BatchState, Problem<'recall.wrong_state'>> =>
  moves[kind].from.includes(state) ? ok(moves[kind].to) : fail('recall.wrong_state', { state, kind });

/** The state that a history of steps leads to, oldest first. Steps that their state forbids change nothing. */
export const batchStateAfter = (steps: readonly RecallKind[]): BatchState =>
  steps.reduce<BatchState>((state, kind) => {
    const moved = moveBatch(state, kind);
    return moved.ok ? moved.value : state;
  }, 'active');
