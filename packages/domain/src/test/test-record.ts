import { maxDay } from '../day/index.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { inhibitionRate } from './data/item-names.ts';
import type { TestKind, Verdict } from './kinds.ts';

export interface TestItem {
  /** What was looked for: `有机磷和氨基甲酸酯类`, `毒死蜱`. */
  readonly name: string;
  /** The standard of the method: `GB/T 5009.199-2003`. */
  readonly method?: string | undefined;
  /** As reported: `12.5`, `未检出`. */
  readonly value: string;
  readonly unit?: string | undefined;
  /** 限量值, as reported. */
  readonly limit?: string | undefined;
  readonly verdict: Verdict;
}

export interface TestRecord {
  readonly kind: TestKind;
  /** ISO day. */
  readonly testedOn: string;
  /** Who tested: the producer itself or the agency's name. */
  readonly agency: string;
  /** 委托检测; otherwise 自行检测. */
  readonly commissioned: boolean;
  readonly reportNumber?: string | undefined;
  readonly items: readonly TestItem[];
}

/** Enzyme inhibition in percent from which on a sample is positive, GB/T 5009.199-2003. */
export const positiveInhibition = 50;

/**
 * Verdict of the enzyme inhibition method. Exactly 50 % is positive: some sources print `≤ 50 % 合格`, the standard's `≥ 50 %
 * 阳性` is the safe reading (domain facts §5).
 */
export const judgeInhibition = (percent: number): Verdict => (percent >= positiveInhibition ? 'fail' : 'pass');

/** A rapid test is a screening (筛查): never to be shown as a laboratory report, and a positive one wants a second look (复检). */
export const isScreening = ({ kind }: Pick<TestRecord, 'kind'>): boolean => kind === 'rapid';

/** One item that fails, fails the test. */
export const overallVerdict = (items: readonly Pick<TestItem, 'verdict'>[]): Verdict =>
  items.some(item => item.verdict === 'fail') ? 'fail' : 'pass';

const inhibitionOf = ({ method = '', name, value, unit = '' }: TestItem): number | undefined => {
  if (!/5009\.199/.test(method) && !name.includes(inhibitionRate)) return undefined;
  const number = /^\s*(-?\d+(?:\.\d+)?)\s*([%％]?)\s*$/.exec(value);
  return number && (number[2] !== '' || /[%％]/.test(unit)) ? Number(number[1]) : undefined;
};

/** An inhibition rate and the verdict beside it must agree. */
export const checkTestItem = (item: TestItem): Result<undefined, Problem<'test.verdict_contradicts_value'>> => {
  const inhibition = inhibitionOf(item);
  if (inhibition === undefined) return ok(undefined);
  const expected = judgeInhibition(inhibition);
  return item.verdict === expected ? ok(undefined) : fail('test.verdict_contradicts_value', { expected });
};

/**
 * What the tests of a batch say together; undefined without any. The latest laboratory day decides, and on one day a failure
 * outweighs. A positive screening is cleared by nothing but a laboratory pass on its day or later: a second screening
 * cannot, since the method errs alike both times.
 */
export const standingVerdict = (tests: readonly TestRecord[]): Verdict | undefined => {
  if (tests.length === 0) return undefined;
  const laboratory = tests.filter(test => !isScreening(test));
  const lastDay = laboratory.reduce((last, test) => maxDay(last, test.testedOn), '');
  const latest = laboratory.filter(test => test.testedOn === lastDay);
  if (overallVerdict(latest.flatMap(test => test.items)) === 'fail') return 'fail';
  const open = tests.filter(test => isScreening(test) && test.testedOn > lastDay);
  return overallVerdict(open.flatMap(test => test.items));
};
