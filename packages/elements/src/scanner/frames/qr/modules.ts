// From a picture to the modules of a code: how dark each is, and how sure that is. Reads no DOM and no clock.
import type { Luma } from '../luma.ts';
import type { PlaceOf } from './mapping.ts';

/** Brightness of each module, by nine points of its middle. */
export function sampleModules({ data, width, height }: Luma, placeOf: PlaceOf, side: number): Float32Array {
  const grey = new Float32Array(side * side);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      let sum = 0;
      for (let dy = 0.3; dy < 0.8; dy += 0.2)
        for (let dx = 0.3; dx < 0.8; dx += 0.2) {
          const [x, y] = placeOf(column + dx, row + dy);
          const left = Math.min(width - 2, Math.max(0, Math.floor(x - 0.5)));
          const top = Math.min(height - 2, Math.max(0, Math.floor(y - 0.5)));
          const partX = Math.min(1, Math.max(0, x - 0.5 - left));
          const partY = Math.min(1, Math.max(0, y - 0.5 - top));
          const at = top * width + left;
          const upper = data[at]! + (data[at + 1]! - data[at]!) * partX;
          const lower = data[at + width]! + (data[at + width + 1]! - data[at + width]!) * partX;
          sum += upper + (lower - upper) * partY;
        }
      grey[row * side + column] = sum / 9;
    }
  return grey;
}

/** Takes back what lens and shake mixed into each module from its neighbours. */
export function unmix(grey: Float32Array, side: number, strength: number): Float32Array {
  const clear = new Float32Array(grey.length);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const at = row * side + column;
      const left = grey[column > 0 ? at - 1 : at]!;
      const right = grey[column + 1 < side ? at + 1 : at]!;
      const above = grey[row > 0 ? at - side : at]!;
      const below = grey[row + 1 < side ? at + side : at]!;
      clear[at] = grey[at]! + (grey[at]! - (left + right + above + below) / 4) * strength;
    }
  return clear;
}

/** Part of a code's contrast that modules of one colour may differ by, and what is left of their verdict. */
const PATCH = 0.22;
const DOUBT = 0.15;
/** Levels of grey between ink and paper that are more than grain. */
const LEAST_CONTRAST = 6;

/** From -1 (surely light) to 1 (surely dark), by what ink and paper look like in the neighbourhood. */
export function judgeModules(grey: Float32Array, side: number, reach: number): Float32Array {
  const mean = neighbourhood(grey, side, reach);
  let limit = mean;
  const verdict = new Float32Array(grey.length);
  for (let round = 0; round < 3; round += 1) {
    const dark = new Float32Array(grey.length);
    const darkCount = new Float32Array(grey.length);
    const light = new Float32Array(grey.length);
    for (let at = 0; at < grey.length; at += 1) {
      const isDark = grey[at]! < limit[at]!;
      dark[at] = isDark ? grey[at]! : 0;
      darkCount[at] = isDark ? 1 : 0;
      light[at] = isDark ? 0 : grey[at]!;
    }
    const [ink, share, paper] = [dark, darkCount, light].map(values => neighbourhood(values, side, reach));
    const next = new Float32Array(grey.length);
    for (let at = 0; at < grey.length; at += 1) {
      const part = share![at]!;
      if (part < 0.04 || part > 0.96) {
        next[at] = mean[at]!;
        verdict[at] = 0;
        continue;
      }
      const [inked, bare] = [ink![at]! / part, paper![at]! / (1 - part)];
      next[at] = (inked + bare) / 2;
      const half = Math.max(LEAST_CONTRAST, (bare - inked) / 2);
      verdict[at] = Math.max(-1, Math.min(1, (next[at]! - grey[at]!) / half));
    }
    limit = next;
  }
  doubtPatches(grey, side, verdict);
  return verdict;
}

/** Data that is masked hardly ever leaves nine modules of one colour in a square: there light, ink or a sticker covers it. */
function doubtPatches(grey: Float32Array, side: number, verdict: Float32Array): void {
  const sorted = Float32Array.from(grey).sort();
  const contrast = sorted[Math.floor(sorted.length * 0.9)]! - sorted[Math.floor(sorted.length * 0.1)]!;
  const isPatch = new Uint8Array(grey.length);
  for (let row = 1; row < side - 1; row += 1)
    for (let column = 1; column < side - 1; column += 1) {
      const at = row * side + column;
      let [low, high] = [grey[at]!, grey[at]!];
      for (let near = at - side - 1; near <= at + side + 1; near += near % side === (at + 1) % side ? side - 2 : 1) {
        low = Math.min(low, grey[near]!);
        high = Math.max(high, grey[near]!);
      }
      if (high - low > contrast * PATCH) continue;
      for (let dy = -side; dy <= side; dy += side) for (let dx = -1; dx <= 1; dx += 1) isPatch[at + dy + dx] = 1;
    }
  for (let at = 0; at < verdict.length; at += 1) if (isPatch[at]) verdict[at] = verdict[at]! * DOUBT;
}

/** Mean over a square of modules, cut off at the code's edge. */
function neighbourhood(values: Float32Array, side: number, reach: number): Float32Array {
  const sums = new Float64Array((side + 1) * (side + 1));
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1)
      sums[(row + 1) * (side + 1) + column + 1] =
        values[row * side + column]! +
        sums[row * (side + 1) + column + 1]! +
        sums[(row + 1) * (side + 1) + column]! -
        sums[row * (side + 1) + column]!;
  const means = new Float32Array(values.length);
  for (let row = 0; row < side; row += 1)
    for (let column = 0; column < side; column += 1) {
      const [top, bottom] = [Math.max(0, row - reach), Math.min(side, row + reach + 1)];
      const [left, right] = [Math.max(0, column - reach), Math.min(side, column + reach + 1)];
      const sum =
        sums[bottom * (side + 1) + right]! -
        sums[top * (side + 1) + right]! -
        sums[bottom * (side + 1) + left]! +
        sums[top * (side + 1) + left]!;
      means[row * side + column] = sum / ((bottom - top) * (right - left));
    }
  return means;
}
