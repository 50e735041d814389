import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { maxSerial } from './trace-code.ts';

/** Label serials of one batch, both ends included. */
export interface SerialRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The next `count` serials after the last one issued (0 if none was). A serial is never issued twice, so a batch of a
 * million labels is the end: the rest needs a second batch.
 */
export const nextSerials = (
  lastIssued: number,
  count: number,
): Result<SerialRange, Problem<'code.serials_exhausted'>> => {
  const left = maxSerial - lastIssued;
  return count > left
    ? fail('code.serials_exhausted', { left, asked: count })
    : ok({ from: lastIssued + 1, to: lastIssued + count });
};

export const isIssuedSerial = (ranges: readonly SerialRange[], serial: number): boolean =>
  ranges.some(range => range.from <= serial && serial <= range.to);
