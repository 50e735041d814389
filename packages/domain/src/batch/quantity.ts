/** 千克, 克, 吨, 斤 (500 g), 个, 头, 只 (poultry, rabbits), 尾 (fish), 箱, 袋, 盒, 把, 升. */
export const units = [
  'kg',
  'g',
  't',
  'jin',
  'piece',
  'head',
  'bird',
  'fish',
  'case',
  'bag',
  'box',
  'bundle',
  'l',
] as const;
export type Unit = (typeof units)[number];

export interface Quantity {
  /** Above 0. */
  readonly value: number;
  readonly unit: Unit;
}

const grams: Partial<Record<Unit, number>> = { g: 1, jin: 500, kg: 1000, t: 1_000_000 };

/** The mass in grams; undefined for units that are counted, not weighed. */
export const massInGrams = ({ value, unit }: Quantity): number | undefined => {
  const factor = grams[unit];
  return factor === undefined ? undefined : value * factor;
};
