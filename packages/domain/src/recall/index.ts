export { type RecallKind, recallKinds } from './recall.ts';
