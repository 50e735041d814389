import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TestKind, TestRecord, Verdict } from '../test/index.ts';
import { checkSale } from './index.ts';

const test = (kind: TestKind, testedOn: string, verdict: Verdict): TestRecord => ({
  kind,
  testedOn,
  agency: '县农产品质量检测站',
  commissioned: false,
  items: [{ name: '毒死蜱', value: '0.05', verdict }],
});
const codeOf = (...asked: Parameters<typeof checkSale>) => {
  const checked = checkSale(...asked);
  return checked.ok ? undefined : checked.problem.code;
};

describe('making more of a batch ready for sale', () => {
  it('goes where no authority holds it and no test speaks against it', () => {
    assert.equal(codeOf('active', []), undefined);
    assert.equal(codeOf('active', [test('rapid', '2026-06-01', 'pass')]), undefined);
    for (const state of ['frozen', 'recalled'] as const) assert.equal(codeOf(state, []), 'batch.not_active');
  });

  it('stops at a failed test until a laboratory clears it', () => {
    const positive = test('rapid', '2026-06-01', 'fail');
    assert.equal(codeOf('active', [positive]), 'batch.failed_test');
    assert.equal(codeOf('active', [positive, test('rapid', '2026-06-02', 'pass')]), 'batch.failed_test');
    assert.equal(codeOf('active', [positive, test('laboratory', '2026-06-02', 'pass')]), undefined);
    assert.equal(codeOf('active', [test('laboratory', '2026-06-01', 'fail')]), 'batch.failed_test');
  });
});
