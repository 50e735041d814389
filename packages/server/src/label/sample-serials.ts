import type { LabelOrder } from './write-labels.ts';

/**
 * The first serial, the last and as many evenly spaced ones within as make `max`. Codes and serials have as many digits on every
 * label of a run, so that none needs more room than another.
 */
export const sampleSerials = ({ from, to }: Pick<LabelOrder, 'from' | 'to'>, max: number): readonly number[] => {
  const steps = Math.min(max - 1, to - from);
  if (steps <= 0) return [from];
  return Array.from({ length: steps + 1 }, (_, step) => from + Math.round((step * (to - from)) / steps));
};
