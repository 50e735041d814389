export { type TestKind, testKinds, type Verdict, verdicts } from './kinds.ts';
export {
  checkTestItem,
  isScreening,
  judgeInhibition,
  overallVerdict,
  positiveInhibition,
  standingVerdict,
  type TestItem,
  type TestRecord,
} from './test-record.ts';
