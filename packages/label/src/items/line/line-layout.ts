import type { ItemLayout } from '../../layout/item-layout.ts';
import type { FilledRect } from '../../layout/layout-marks.ts';
import type { Mm } from '../../model/index.ts';
import type { LineItem } from './line-item.ts';

/** Dash and gap as multiples of the thickness. */
const dash = 4;
const gap = 3;

export const lineLayout: ItemLayout<LineItem> = {
  says: () => '',
  layOut: ({ thickness, dashed, ink }, _says, { w, h }) => {
    const isFlat = w >= h;
    const length = isFlat ? w : h;
    const piece = (from: number, to: number): FilledRect => {
      const along = { from: from as Mm, size: (to - from) as Mm };
      const across = (((isFlat ? h : w) - thickness) / 2) as Mm;
      const box = isFlat
        ? { x: along.from, y: across, w: along.size, h: thickness }
        : { x: across, y: along.from, w: thickness, h: along.size };
      return { mark: 'rect', ...box, ink, radius: 0 };
    };
    if (!dashed) return { marks: [piece(0, length)] };
    const marks: FilledRect[] = [];
    for (let at = 0; at < length; at += (dash + gap) * thickness)
      marks.push(piece(at, Math.min(length, at + dash * thickness)));
    return { marks };
  },
};
