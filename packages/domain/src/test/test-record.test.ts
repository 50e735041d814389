import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  checkTestItem,
  isScreening,
  judgeInhibition,
  overallVerdict,
  standingVerdict,
  type TestItem,
  type TestKind,
  type TestRecord,
  type Verdict,
} from './index.ts';

const item = (changes: Partial<TestItem> = {}): TestItem => ({
  name: '毒死蜱',
  value: '未检出',
  verdict: 'pass',
  ...changes,
});
const record = (kind: TestKind, testedOn: string, ...verdicts: Verdict[]): TestRecord => ({
  kind,
  testedOn,
  agency: '县农产品质量检测站',
  commissioned: false,
  items: verdicts.map(verdict => item({ verdict })),
});

describe('the enzyme inhibition method', () => {
  it('finds a sample positive from exactly 50 % on', () => {
    assert.deepEqual([-3, 0, 49.99, 50, 50.01, 100].map(judgeInhibition), [
      'pass',
      'pass',
      'pass',
      'fail',
      'fail',
      'fail',
    ]);
  });

  it('must agree with the verdict beside it', () => {
    const rate = (value: string, verdict: Verdict, changes: Partial<TestItem> = {}) =>
      checkTestItem(item({ name: '抑制率', value, unit: '%', verdict, ...changes })).ok;
    assert.ok(rate('12.5', 'pass'));
    assert.ok(rate('50', 'fail'));
    assert.ok(!rate('50', 'pass'));
    assert.ok(!rate('12.5%', 'fail', { unit: undefined }));
    assert.ok(!rate('62 ％', 'pass', { name: '有机磷', method: 'GB/T 5009.199-2003', unit: undefined }));
  });

  it('says nothing of other methods and other values', () => {
    for (const value of ['未检出', '0.05', '阴性', '']) assert.ok(checkTestItem(item({ value, unit: 'mg/kg' })).ok);
    assert.ok(checkTestItem(item({ name: '抑制率', value: '70', unit: 'mg/kg' })).ok);
    assert.ok(checkTestItem(item({ name: '抑制率', value: '约 70%' })).ok);
  });
});

describe('what the tests of a batch say together', () => {
  it('is nothing without tests', () => {
    assert.equal(standingVerdict([]), undefined);
  });

  it('fails by one item', () => {
    assert.equal(overallVerdict([{ verdict: 'pass' }, { verdict: 'fail' }]), 'fail');
    assert.equal(overallVerdict([{ verdict: 'pass' }]), 'pass');
  });

  const cases: readonly [string, readonly TestRecord[], Verdict][] = [
    ['a screening that passed', [record('rapid', '2026-06-01', 'pass')], 'pass'],
    ['a positive screening', [record('rapid', '2026-06-01', 'pass', 'fail')], 'fail'],
    [
      'a positive screening and a later negative one',
      [record('rapid', '2026-06-01', 'fail'), record('rapid', '2026-06-02', 'pass')],
      'fail',
    ],
    [
      'a positive screening and a laboratory pass later',
      [record('rapid', '2026-06-01', 'fail'), record('laboratory', '2026-06-03', 'pass')],
      'pass',
    ],
    [
      'a positive screening and a laboratory pass that day',
      [record('rapid', '2026-06-01', 'fail'), record('laboratory', '2026-06-01', 'pass')],
      'pass',
    ],
    [
      'a laboratory pass and a positive screening later',
      [record('laboratory', '2026-06-01', 'pass'), record('rapid', '2026-06-02', 'fail')],
      'fail',
    ],
    [
      'a laboratory failure and a negative screening later',
      [record('laboratory', '2026-06-01', 'fail'), record('rapid', '2026-06-02', 'pass')],
      'fail',
    ],
    [
      'a laboratory failure and a laboratory pass later',
      [record('laboratory', '2026-06-01', 'fail'), record('laboratory', '2026-06-02', 'pass')],
      'pass',
    ],
    [
      'a laboratory pass and failure on one day',
      [record('laboratory', '2026-06-01', 'pass'), record('laboratory', '2026-06-01', 'fail')],
      'fail',
    ],
  ];
  for (const [what, tests, verdict] of cases) {
    it(`is ${verdict} for ${what}, in any order`, () => {
      assert.equal(standingVerdict(tests), verdict);
      assert.equal(standingVerdict(tests.toReversed()), verdict);
    });
  }

  it('tells a screening from a report', () => {
    assert.deepEqual([isScreening({ kind: 'rapid' }), isScreening({ kind: 'laboratory' })], [true, false]);
  });
});
