/*
 * How hard a symbol is to read, ISO/IEC 18004 §7.8.3.1. Every label of a run passes through here eight times, so that one
 * pass over the modules counts all.
 */

/** Dark-light pattern of a finder with four light modules on one side, eleven modules as bits. */
const finderBefore = 0b10111010000;
const finderAfter = 0b00001011101;
const elevenBits = 0x7ff;

export const penaltyOf = (modules: Uint8Array, side: number): number => {
  let penalty = 0;
  let dark = 0;
  for (let row = 0; row < side; row += 1) {
    let runAcross = 0;
    let runDown = 0;
    let windowAcross = 0;
    let windowDown = 0;
    let lastAcross = -1;
    let lastDown = -1;
    const start = row * side;
    for (let column = 0, down = row; column < side; column += 1, down += side) {
      const across = modules[start + column]!;
      const below = modules[down]!;
      dark += across;
      if (across === lastAcross) {
        runAcross += 1;
        if (runAcross === 5) penalty += 3;
        else if (runAcross > 5) penalty += 1;
      } else {
        lastAcross = across;
        runAcross = 1;
      }
      if (below === lastDown) {
        runDown += 1;
        if (runDown === 5) penalty += 3;
        else if (runDown > 5) penalty += 1;
      } else {
        lastDown = below;
        runDown = 1;
      }
      windowAcross = ((windowAcross << 1) | across) & elevenBits;
      windowDown = ((windowDown << 1) | below) & elevenBits;
      if (column >= 10) {
        if (windowAcross === finderBefore || windowAcross === finderAfter) penalty += 40;
        if (windowDown === finderBefore || windowDown === finderAfter) penalty += 40;
      }
      if (row > 0 && column > 0) {
        const above = start - side + column;
        const sum = across + modules[start + column - 1]! + modules[above]! + modules[above - 1]!;
        if (sum === 0 || sum === 4) penalty += 3;
      }
    }
  }
  const steps = Math.floor(Math.abs((dark * 100) / (side * side) - 50) / 5);
  return penalty + 10 * steps;
};
