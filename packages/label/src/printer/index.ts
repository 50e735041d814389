export type { PrintOptions } from './print-job.ts';
