export { type TestKind, testKinds, type Verdict, verdicts } from './kinds.ts';
