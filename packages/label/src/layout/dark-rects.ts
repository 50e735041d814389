/**
 * The dark cells of a grid as few rectangles: runs across, joined downwards where the next row has the same run. Four numbers each:
 * column, row, width, height.
 */
export const darkRects = (columns: number, rows: number, cells: Uint8Array): readonly number[] => {
  const rects: number[] = [];
  /** Where in `rects` the run of the previous row that starts at a column stands, plus one; 0 for none. */
  const open = new Int32Array(columns);
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    for (let column = 0; column < columns; ) {
      if (cells[start + column] === 0) {
        open[column] = 0;
        column += 1;
        continue;
      }
      let end = column + 1;
      while (end < columns && cells[start + end] === 1) {
        open[end] = 0;
        end += 1;
      }
      const above = open[column]! - 1;
      // Open only if it reached the row above and is as wide.
      if (above >= 0 && rects[above + 2] === end - column && rects[above + 1]! + rects[above + 3]! === row) {
        rects[above + 3]! += 1;
      } else {
        open[column] = rects.length + 1;
        rects.push(column, row, end - column, 1);
      }
      column = end;
    }
  }
  return rects;
};
