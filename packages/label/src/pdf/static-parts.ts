import type { LabelLayout, LaidOutItem } from '../layout/index.ts';

/** Neighbouring items that are the same on the first two labels: drawn once, shown on all. */
export interface StaticPart {
  readonly start: number;
  readonly items: readonly LaidOutItem[];
}

/** Order is kept: a part never holds items with a changing one between them. */
export const findStaticParts = (first: LabelLayout, second: LabelLayout): readonly StaticPart[] => {
  if (first.items.length !== second.items.length) return [];
  const parts: { start: number; items: LaidOutItem[] }[] = [];
  let open: { start: number; items: LaidOutItem[] } | undefined;
  for (const [index, item] of first.items.entries()) {
    if (item !== second.items[index]) open = undefined;
    else if (open) open.items.push(item);
    else parts.push((open = { start: index, items: [item] }));
  }
  return parts.filter(part => part.items.some(item => item.marks.length > 0));
};

/** Whether a label has the part at its place. */
export const hasPart = ({ items }: LabelLayout, part: StaticPart): boolean =>
  part.items.every((item, index) => items[part.start + index] === item);
