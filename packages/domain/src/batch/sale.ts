import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { standingVerdict, type TestRecord } from '../test/index.ts';
import type { BatchState } from './batch-state.ts';

/**
 * Whether more of a batch may be made ready for sale, which codes and labels do: not while an authority holds it, and not
 * while a test says that it must not be sold. A passed laboratory test lets it go again (复检合格).
 */
export const checkSale = (
  state: BatchState,
  tests: readonly TestRecord[],
): Result<undefined, Problem<'batch.not_active' | 'batch.failed_test'>> => {
  if (state !== 'active') return fail('batch.not_active', { state });
  return standingVerdict(tests) === 'fail' ? fail('batch.failed_test') : ok(undefined);
};
