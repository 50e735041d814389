import type { Clock } from '../clock.ts';

/** A clock that moves only when told. */
export interface TestClock extends Clock {
  set(time: string): void;
  advance(milliseconds: number): void;
}

export const createTestClock = (time = '2026-06-01T02:00:00.000Z'): TestClock => {
  let now = Date.parse(time);
  return {
    now: () => new Date(now),
    set: text => {
      now = Date.parse(text);
    },
    advance: milliseconds => {
      now += milliseconds;
    },
  };
};
