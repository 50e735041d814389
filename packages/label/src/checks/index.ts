export { checkLabel, isPrintable, type LabelToCheck } from './check-label.ts';
export { type Finding, type FindingCode, findingCodes } from './finding.ts';
