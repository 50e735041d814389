/*
 * What every item looks like in print, as SVG at the origin. An item that was only moved keeps its drawing, so that a drag costs
 * no layout at all. Pure but for its own memory.
 */
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import { type LabelItem, type LabelTemplate, mm } from '@suyuan/label/model';
import { renderSvgItem } from '@suyuan/label/svg';

export interface Drawing {
  /** A `<g>`, in millimetres from the item's own corner. */
  readonly svg: string;
  /** It shows with this data. */
  readonly isShown: boolean;
  /** It shows, and yet nothing of it is printed: no value, or a place kept for a mark. */
  readonly isEmpty: boolean;
}

interface Kept {
  readonly item: LabelItem;
  readonly data: LabelData;
  readonly drawing: Drawing;
}

export interface Drawings {
  of(item: LabelItem, data: LabelData): Drawing;
}

const origin = mm(0);

/** Whether two items differ in nothing but where they lie. */
const looksAlike = (one: LabelItem, other: LabelItem): boolean => {
  if (one === other) return true;
  const [first, second] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...keys].every(key => key === 'x' || key === 'y' || first[key] === second[key]);
};

export const createDrawings = (fonts: FontSet, dpi: number): Drawings => {
  const kept = new Map<string, Kept>();
  const shell = { schemaVersion: 1, name: '-', kind: 'trace', width: mm(1), height: mm(1) } as const;
  const draw = (item: LabelItem, data: LabelData): Drawing => {
    const template: LabelTemplate = {
      ...shell,
      media: { type: 'roll', gap: mm(0) },
      items: [{ ...item, x: origin, y: origin }],
    };
    const [laidOut] = createLayouter(template, fonts, { dpi }).layout(data).items;
    return laidOut
      ? { svg: renderSvgItem(laidOut), isShown: true, isEmpty: laidOut.marks.length === 0 }
      : { svg: '', isShown: false, isEmpty: true };
  };
  return {
    of: (item, data) => {
      const known = kept.get(item.id);
      if (known && known.data === data && looksAlike(known.item, item)) return known.drawing;
      const drawing = draw(item, data);
      kept.set(item.id, { item, data, drawing });
      return drawing;
    },
  };
};
