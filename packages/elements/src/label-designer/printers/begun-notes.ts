/*
 * How far runs have come that this browser sends to a printer itself, so that a page reloaded in the middle does not send them again.
 */
import type { PrintProgress } from './run-part.ts';

const place = 'suyuan-print-begun';
/** Runs that are remembered: the server is told as well. */
const most = 20;

/** Runs that are not over, the newest last. */
export const begunRuns = (): readonly PrintProgress[] => {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '[]') as PrintProgress[];
  } catch {
    return [];
  }
};

export const forgetBegun = (key: string): void => keep(begunRuns().filter(note => note.key !== key));

export const noteBegun = (progress: PrintProgress): void =>
  keep([...begunRuns().filter(({ key }) => key !== progress.key), progress].slice(-most));

const keep = (runs: readonly PrintProgress[]): void => {
  try {
    localStorage.setItem(place, JSON.stringify(runs));
  } catch {
    // A browser that keeps nothing leaves it to the server, which is told of less.
  }
};
