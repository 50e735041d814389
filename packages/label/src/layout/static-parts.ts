import type { LabelLayout, LaidOutItem } from './layout-marks.ts';

/** Neighbouring items that are the same on the first two labels: drawn once, shown on all. */
export interface StaticPart {
  readonly start: number;
  readonly items: readonly LaidOutItem[];
}

/** Order is kept: a part never holds items with a changing one between them. */
export const findStaticParts = (first: LabelLayout, second: LabelLayout): readonly StaticPart[] => {
  if (first.items.length !== second.items.length) return [];
  const parts: { start: number; items: LaidOutItem[] }[] = [];
  let isOpen = false;
  for (const [index, item] of first.items.entries()) {
    const isSame = item === second.items[index];
    if (isSame && isOpen) parts.at(-1)!.items.push(item);
    else if (isSame) parts.push({ start: index, items: [item] });
    isOpen = isSame;
  }
  return parts.filter(part => part.items.some(item => item.marks.length > 0));
};

/** Whether a label has the part at its place. */
export const hasPart = ({ items }: LabelLayout, part: StaticPart): boolean =>
  part.items.every((item, index) => items[part.start + index] === item);
