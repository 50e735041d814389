import type { Day } from '@suyuan/domain/day';

/** What the lots of a day are called where the producer gives no name: `20261124-`, then a number. */
export const lotPrefix = (harvestDate: Day): string => `${harvestDate.replaceAll('-', '')}-`;

/** The first name of that kind that is free. */
export const freeLotName = (harvestDate: Day, taken: readonly string[]): string => {
  const known = new Set(taken);
  let number = 1;
  const name = () => lotPrefix(harvestDate) + String(number).padStart(2, '0');
  while (known.has(name())) number += 1;
  return name();
};
