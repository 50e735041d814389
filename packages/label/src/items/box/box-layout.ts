import type { ItemLayout } from '../../layout/item-layout.ts';
import type { Mm } from '../../model/index.ts';
import type { BoxItem } from './box-item.ts';

export const boxLayout: ItemLayout<BoxItem> = {
  says: () => '',
  layOut: (item, _says, { w, h }) => {
    const box = { x: 0 as Mm, y: 0 as Mm, w, h };
    const radius = Math.min(item.radius, w / 2, h / 2);
    if (item.fill === 'black') return { marks: [{ mark: 'rect', ...box, ink: 'black', radius }] };
    const thickness = Math.min(item.thickness, w / 2, h / 2) as Mm;
    return { marks: [{ mark: 'frame', ...box, thickness, radius }] };
  },
};
