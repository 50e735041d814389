/** Writes level and mask twice, protected by BCH(15, 5): ISO/IEC 18004 §7.9 and annex C. */
export const drawFormat = (modules: Uint8Array, side: number, level: number, mask: number): void => {
  const data = (level << 3) | mask;
  let rest = data;
  for (let step = 0; step < 10; step += 1) rest = (rest << 1) ^ ((rest >>> 9) * 0x537);
  const bits = ((data << 10) | rest) ^ 0x5412;
  const set = (row: number, column: number, bit: number) => {
    modules[row * side + column] = (bits >>> bit) & 1;
  };
  for (let bit = 0; bit < 6; bit += 1) set(bit, 8, bit);
  set(7, 8, 6);
  set(8, 8, 7);
  set(8, 7, 8);
  for (let bit = 9; bit < 15; bit += 1) set(8, 14 - bit, bit);
  for (let bit = 0; bit < 8; bit += 1) set(8, side - 1 - bit, bit);
  for (let bit = 8; bit < 15; bit += 1) set(side - 15 + bit, 8, bit);
};
