export { SuyuanTrace, type TraceProblem, type TraceVariant } from './trace.ts';
export { TraceErrorEvent, TraceLoadEvent } from './trace-events.ts';
