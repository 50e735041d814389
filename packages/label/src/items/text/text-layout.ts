import { fitText } from '../../layout/fit-text.ts';
import type { ItemLayout } from '../../layout/item-layout.ts';
import type { TextItem } from './text-item.ts';

export const textLayout: ItemLayout<TextItem> = {
  says: item => item.text,
  layOut: (item, says, frame, { fonts }) => {
    const { runs, faults } = fitText(says, item.style, { x: 0, y: 0, ...frame }, fonts, item.statutory);
    return { marks: runs, faults };
  },
};
