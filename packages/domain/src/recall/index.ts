export { batchStateAfter, moveBatch, type RecallKind, recallKinds } from './recall.ts';
