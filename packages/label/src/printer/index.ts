export { framed, unframed } from './pieces.ts';
export type { PrintOptions } from './print-job.ts';
