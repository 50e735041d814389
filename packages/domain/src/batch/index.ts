export { type BatchState, batchStates } from './batch-state.ts';
export { type Quantity, type Unit, units } from './quantity.ts';
