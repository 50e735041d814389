export { missingPage } from './missing-page.ts';
export type { PageAssets, ScanTally, TraceAnswer, TraceAppOptions, TraceExample } from './options.ts';
export { traceApp } from './trace-app.ts';
