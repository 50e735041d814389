import { isFilled, type LabelData } from '../../fields/index.ts';
import { fitText } from '../../layout/fit-text.ts';
import type { ItemLayout } from '../../layout/item-layout.ts';
import type { LayoutMark } from '../../layout/layout-marks.ts';
import type { Mm } from '../../model/index.ts';
import type { TickBoxItem } from './tick-box-item.ts';

/** Side of the square, gap to the words and thickness of its frame, as shares of the letters. */
const side = 0.86;
const gap = 0.35;
const frameThickness = 0.085;

const tick = '\u2713';

export const isTicked = (item: TickBoxItem, data: LabelData): boolean =>
  item.checked.when === 'field' ? isFilled(data, item.checked.field) : item.checked.when === 'always';

export const tickBoxLayout: ItemLayout<TickBoxItem> = {
  says: (item, data) => (isTicked(item, data) ? 'ticked' : 'open'),
  layOut: (item, says, frame, { fonts }) => {
    // First at the wished size, to learn how far the words shrink; the square shrinks with them.
    const indent = (size: number) => size * (side + gap);
    const words = (size: number) =>
      fitText(
        item.text,
        item.style,
        { x: indent(size), y: 0, w: Math.max(0.1, frame.w - indent(size)), h: frame.h },
        fonts,
        item.statutory,
      );
    const { size } = words(item.style.size);
    const fitted = words(size);
    const square = size * side;
    const first = fitted.runs[0];
    // Centred on the em square of the first line.
    const y = (first ? first.y - 0.88 * size : 0) + (size - square) / 2;
    const thickness = Math.max(0.12, size * frameThickness) as Mm;
    const marks: LayoutMark[] = [
      { mark: 'frame', x: 0 as Mm, y: y as Mm, w: square as Mm, h: square as Mm, thickness, radius: 0 },
      ...fitted.runs,
    ];
    if (says === 'ticked') marks.push(...drawTick(square, y, size, fonts));
    return { marks, faults: fitted.faults };
  },
};

const drawTick = (square: number, y: number, size: number, fonts: Parameters<typeof fitText>[3]) =>
  fitText(
    tick,
    {
      size: (size * 1.1) as Mm,
      minSize: 0.5 as Mm,
      weight: 'bold',
      align: 'center',
      valign: 'middle',
      fit: 'line',
      lineHeight: 1,
      tracking: 0,
      ink: 'black',
    },
    { x: -size, y: y - size, w: square + 2 * size, h: square + 2 * size },
    fonts,
  ).runs;
