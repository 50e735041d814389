// Frames vote where a format has no strong check of its own. Reads no DOM and no clock.
import { isMatrix, type Reading } from './reading.ts';

/** Frames in which doubtful readings have been seen, newest last. */
export interface Ballot {
  readonly votes: readonly { readonly key: string; readonly turn: number }[];
}

export const EMPTY_BALLOT: Ballot = { votes: [] };

/** Votes older than so many frames no longer count. */
const MEMORY = 60;
/** Frames that must agree on a bar code; its check digit passes one misreading in ten. */
const MAJORITY = 2;
/** A reading from fewer lines is chance more often, and needs one frame more. */
const FEW_LINES = 8;

/** What can be believed after one more frame. */
export interface Verdict {
  readonly ballot: Ballot;
  readonly sure: readonly Reading[];
}

/** Lets a frame vote. Two-dimensional codes correct their own errors and need no second frame. */
export function vote(ballot: Ballot, readings: readonly Reading[], turn: number): Verdict {
  const recent = ballot.votes.filter(one => turn - one.turn <= MEMORY && one.turn !== turn);
  const fresh: { key: string; turn: number }[] = [];
  const sure: Reading[] = [];
  for (const reading of readings) {
    if (isMatrix(reading.format)) {
      sure.push(reading);
      continue;
    }
    const key = `${reading.format} ${reading.text}`;
    if (fresh.some(one => one.key === key)) continue;
    fresh.push({ key, turn });
    const ayes = recent.filter(one => one.key === key).length + 1;
    // Where the frames contradict each other, a code must be ahead of the others by as much again.
    const noes = recent.filter(one => one.key !== key && one.key.startsWith(`${reading.format} `)).length;
    const few = (reading.lines ?? FEW_LINES) < FEW_LINES ? 1 : 0;
    if (ayes >= MAJORITY + few + Math.min(noes, 2)) sure.push(reading);
  }
  return { ballot: { votes: [...recent, ...fresh] }, sure };
}
