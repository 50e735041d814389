import type { Day } from '@suyuan/domain/day';

/** The one source of time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const chinaOffsetMs = 8 * 3_600_000;

/** The calendar day in China, which has one zone and no summer time. */
export const chinaDay = (time: Date): Day => new Date(time.getTime() + chinaOffsetMs).toISOString().slice(0, 10);
