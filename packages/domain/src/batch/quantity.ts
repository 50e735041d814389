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
