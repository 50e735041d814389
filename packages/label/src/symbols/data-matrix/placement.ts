/*
 * Where each bit of a DataMatrix goes, ISO/IEC 16022 annex F: codewords in the shape of an L run diagonally up and down, with four
 * special shapes for the corners.
 */

/** Rows and columns of the eight bits from the place of the last, highest bit first. */
const utah = [
  [-2, -2],
  [-2, -1],
  [-1, -2],
  [-1, -1],
  [-1, 0],
  [0, -2],
  [0, -1],
  [0, 0],
] as const;

/** Bits of each corner shape: [row, column], where negative numbers count from the far edge. */
const corners = [
  [
    [-1, 0],
    [-1, 1],
    [-1, 2],
    [0, -2],
    [0, -1],
    [1, -1],
    [2, -1],
    [3, -1],
  ],
  [
    [-3, 0],
    [-2, 0],
    [-1, 0],
    [0, -4],
    [0, -3],
    [0, -2],
    [0, -1],
    [1, -1],
  ],
  [
    [-3, 0],
    [-2, 0],
    [-1, 0],
    [0, -2],
    [0, -1],
    [1, -1],
    [2, -1],
    [3, -1],
  ],
  [
    [-1, 0],
    [-1, -1],
    [0, -3],
    [0, -2],
    [0, -1],
    [1, -3],
    [1, -2],
    [1, -1],
  ],
] as const;

/** The mapping matrix of a square symbol, row by row. */
export const placeModules = (side: number, stream: Uint8Array): Uint8Array => {
  const modules = new Uint8Array(side * side);
  const taken = new Uint8Array(side * side);
  let next = 0;
  const set = (row: number, column: number, isDark: boolean) => {
    let [y, x] = [row, column];
    if (y < 0) {
      y += side;
      x += 4 - ((side + 4) % 8);
    }
    if (x < 0) {
      x += side;
      y += 4 - ((side + 4) % 8);
    }
    modules[y * side + x] = isDark ? 1 : 0;
    taken[y * side + x] = 1;
  };
  const bit = (codeword: number, index: number) => ((codeword >>> (7 - index)) & 1) === 1;
  const placeUtah = (row: number, column: number) => {
    const codeword = stream[next++] ?? 0;
    for (const [index, [dy, dx]] of utah.entries()) set(row + dy, column + dx, bit(codeword, index));
  };
  const placeCorner = (shape: 0 | 1 | 2 | 3) => {
    const codeword = stream[next++] ?? 0;
    for (const [index, [dy, dx]] of corners[shape].entries()) {
      set(dy < 0 ? side + dy : dy, dx < 0 ? side + dx : dx, bit(codeword, index));
    }
  };
  let row = 4;
  let column = 0;
  do {
    if (row === side && column === 0) placeCorner(0);
    if (row === side - 2 && column === 0 && side % 4 !== 0) placeCorner(1);
    if (row === side - 2 && column === 0 && side % 8 === 4) placeCorner(2);
    if (row === side + 4 && column === 2 && side % 8 === 0) placeCorner(3);
    do {
      if (row < side && column >= 0 && !taken[row * side + column]) placeUtah(row, column);
      row -= 2;
      column += 2;
    } while (row >= 0 && column < side);
    row += 1;
    column += 3;
    do {
      if (row >= 0 && column < side && !taken[row * side + column]) placeUtah(row, column);
      row += 2;
      column -= 2;
    } while (row < side && column >= 0);
    row += 3;
    column += 1;
  } while (row < side || column < side);
  if (!taken[side * side - 1]) {
    modules[side * side - 1] = 1;
    modules[side * (side - 1) - 2] = 1;
  }
  return modules;
};
