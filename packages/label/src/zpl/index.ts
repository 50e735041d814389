export type { ZplPacking } from './graphic-field.ts';
export { writeZpl, type ZplOptions } from './write-zpl.ts';
