/*
 * The penalty of small symbols, a line in one 32-bit number: ISO/IEC 18004 §7.8.3.1 with shifts instead of loops over modules. Every label
 * of a run has its symbol judged under eight masks; this takes a fifth of the time of `penaltyOf`, which stays for larger ones.
 */

/** Symbols up to version 3, which hold what trace addresses say. */
export const maxPackedSide = 32;

const bitCount = (value: number): number => {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Runs of five or more of a colour, and finder-like patterns with four light modules beside them. */
const linePenalty = (line: number, side: number): number => {
  const pairs = ~(line ^ (line >>> 1)) & (0xffffffff >>> (33 - side));
  // A run of n modules leaves n − 4 bits here, and costs n − 2.
  const runs = pairs & (pairs >>> 1) & (pairs >>> 2) & (pairs >>> 3);
  const starts = runs & ~(runs << 1);
  const dark = line;
  const light = ~line;
  const core = dark & (light >>> 1) & (dark >>> 2) & (dark >>> 3) & (dark >>> 4) & (light >>> 5) & (dark >>> 6);
  const window = 0xffffffff >>> (42 - side);
  const after = core & (light >>> 7) & (light >>> 8) & (light >>> 9) & (light >>> 10) & window;
  const before = (core >>> 4) & light & (light >>> 1) & (light >>> 2) & (light >>> 3) & window;
  const finders = after === 0 && before === 0 ? 0 : 40 * (bitCount(after) + bitCount(before));
  return bitCount(runs) + 2 * bitCount(starts) + finders;
};

/** The penalty, or more than `limit` as soon as it is known to be more. */
export const packedPenalty = (rows: Int32Array, columns: Int32Array, side: number, limit: number): number => {
  const squareWindow = 0xffffffff >>> (33 - side);
  let penalty = 0;
  let dark = 0;
  for (let at = 0; at < side; at += 1) {
    const row = rows[at]!;
    dark += bitCount(row);
    penalty += linePenalty(row, side) + linePenalty(columns[at]!, side);
    if (at > 0) {
      const above = rows[at - 1]!;
      const squares = ~(row ^ above) & ~(row ^ (row >>> 1)) & ~(above ^ (above >>> 1)) & squareWindow;
      penalty += 3 * bitCount(squares);
    }
    if (penalty > limit) return penalty;
  }
  return penalty + 10 * Math.floor(Math.abs((dark * 100) / (side * side) - 50) / 5);
};

/** Modules as lines: the leftmost or topmost in the lowest bit. */
export const packLines = (
  modules: Uint8Array,
  side: number,
  rows: Int32Array = new Int32Array(side),
  columns: Int32Array = new Int32Array(side),
): { readonly rows: Int32Array; readonly columns: Int32Array } => {
  rows.fill(0);
  columns.fill(0);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      if (modules[row * side + column] === 0) continue;
      rows[row]! |= 1 << column;
      columns[column]! |= 1 << row;
    }
  return { rows, columns };
};
