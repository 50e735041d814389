import type { Day } from '@suyuan/domain/day';

/** What the lots of a day are called where the producer gives no name: `20261124-`, then a number. */
export const lotPrefix = (harvestDate: Day): string => `${harvestDate.replaceAll('-', '')}-`;

/** The first name of that kind that is free. */
export const nextLotName = (harvestDate: Day, taken: readonly string[]): string => {
  const prefix = lotPrefix(harvestDate);
  const numbers = taken.map(lot => Number(lot.slice(prefix.length))).filter(Number.isInteger);
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
};
