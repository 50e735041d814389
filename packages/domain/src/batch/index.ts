export { type BatchState, batchStates } from './batch-state.ts';
export { canonicalJson, type Json } from './canonical-json.ts';
export { type ChainedEvent, chainHash, chainStart, chainText, findChainBreak, type HashText } from './event-chain.ts';
export { checkEvent, type EventContext, type EventProblem } from './event-rules.ts';
export { type FarmEvent, type FarmEventKind, farmEventKinds, type Treatment } from './farm-event.ts';
export { massInGrams, type Quantity, type Unit, units } from './quantity.ts';
export { checkHarvest, checkTreatment, earliestHarvest, type IntervalProblem } from './safety-interval.ts';
export { checkSale } from './sale.ts';
