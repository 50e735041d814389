import type { Box, Mm, Rotation } from '../model/index.ts';
import type { LayoutMark } from './layout-marks.ts';

/*
 * From an item's own frame, whose upper left corner is 0 0, to the label. Turned by 90° or 270° the frame is as wide as the item is
 * high.
 */

/** Width and height of the frame in which an item's contents are laid out. */
export const frameOf = (item: { readonly w: Mm; readonly h: Mm; readonly rotation: Rotation }): { w: Mm; h: Mm } =>
  item.rotation % 180 === 0 ? { w: item.w, h: item.h } : { w: item.h, h: item.w };

const turnPoint = (x: number, y: number, box: Box, rotation: Rotation): readonly [number, number] => {
  switch (rotation) {
    case 0:
      return [box.x + x, box.y + y];
    case 90:
      return [box.x + box.w - y, box.y + x];
    case 180:
      return [box.x + box.w - x, box.y + box.h - y];
    case 270:
      return [box.x + y, box.y + box.h - x];
  }
};

export const turnBox = (inner: Box, box: Box, rotation: Rotation): Box => {
  const [x1, y1] = turnPoint(inner.x, inner.y, box, rotation);
  const [x2, y2] = turnPoint(inner.x + inner.w, inner.y + inner.h, box, rotation);
  return {
    x: Math.min(x1, x2) as Mm,
    y: Math.min(y1, y2) as Mm,
    w: Math.abs(x2 - x1) as Mm,
    h: Math.abs(y2 - y1) as Mm,
  };
};

interface Cells {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** A grid of modules or dots turned clockwise. */
const turnCells = ({ columns, rows, cells }: Cells, rotation: Rotation): Cells => {
  if (rotation === 0) return { columns, rows, cells };
  const turned = new Uint8Array(cells.length);
  const isUpright = rotation === 180;
  const [width, height] = isUpright ? [columns, rows] : [rows, columns];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const cell = cells[row * columns + column]!;
      if (rotation === 90) turned[column * width + (rows - 1 - row)] = cell;
      else if (rotation === 270) turned[(columns - 1 - column) * width + row] = cell;
      else turned[(rows - 1 - row) * width + (columns - 1 - column)] = cell;
    }
  return { columns: width, rows: height, cells: turned };
};

export const turnMark = (mark: LayoutMark, box: Box, rotation: Rotation): LayoutMark => {
  switch (mark.mark) {
    case 'glyphs': {
      const [x, y] = turnPoint(mark.x, mark.y, box, rotation);
      return { ...mark, x: x as Mm, y: y as Mm, rotation };
    }
    case 'rect':
    case 'frame':
      return { ...mark, ...turnBox(mark, box, rotation) };
    case 'picture': {
      const { columns, rows, cells } = turnCells({ ...mark, cells: mark.dots }, rotation);
      return { ...mark, ...turnBox(mark, box, rotation), columns, rows, dots: cells };
    }
    case 'modules': {
      const { moduleWidth, moduleHeight } = mark;
      const area = {
        x: mark.x,
        y: mark.y,
        w: (mark.columns * moduleWidth) as Mm,
        h: (mark.rows * moduleHeight) as Mm,
      };
      const { x, y } = turnBox(area, box, rotation);
      const { columns, rows, cells } = turnCells({ ...mark, cells: mark.modules }, rotation);
      const isUpright = rotation % 180 === 0;
      return {
        ...mark,
        x,
        y,
        columns,
        rows,
        modules: cells,
        moduleWidth: isUpright ? moduleWidth : moduleHeight,
        moduleHeight: isUpright ? moduleHeight : moduleWidth,
      };
    }
  }
};
