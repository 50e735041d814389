// Finds the three squares that every QR code has. Reads no DOM and no clock.
import type { Luma } from '../luma.ts';

/** What looks like a finder pattern: its middle, a module's size in pixels, and how many lines said so. */
export interface Finder {
  readonly x: number;
  readonly y: number;
  readonly module: number;
  readonly weight: number;
}

/** How far a run of pixels may be from its share of 1 : 1 : 3 : 1 : 1, in modules; the middle may be twice as far. */
const SLACK = 0.7;
/** Rows between two looks: the middle of a pattern is three modules high. */
const STEP = 2;
/** Pixels a module has at least. */
const SMALLEST = 1.2;

/** The likeliest patterns in a picture that is black (0) and white, the strongest first. */
export function findFinders({ data, width, height }: Luma, most: number): readonly Finder[] {
  const found: { x: number; y: number; module: number; weight: number }[] = [];
  const runs = new Int32Array(5);
  for (let y = STEP; y < height - STEP; y += STEP) {
    const row = y * width;
    runs.fill(0);
    let isDark = data[row] === 0;
    let started = 0;
    // The last of the five must be dark: what ends here is a dark run.
    for (let x = 1; x <= width; x += 1) {
      if (x < width && (data[row + x] === 0) === isDark) continue;
      runs.copyWithin(0, 1);
      runs[4] = x - started;
      started = x;
      if (isDark && runs[0]! > 0 && isPattern(runs)) {
        const length = runs[0]! + runs[1]! + runs[2]! + runs[3]! + runs[4]!;
        const middle = x - runs[4]! - runs[3]! - runs[2]! / 2;
        consider(middle, y, length);
      }
      isDark = !isDark;
    }
  }
  return found.sort((one, other) => other.weight - one.weight).slice(0, most);

  function consider(middleX: number, middleY: number, length: number): void {
    const down = across(data, width, Math.floor(middleX), height, width, middleY);
    if (!down || down.length < length * 0.35 || down.length > length * 3) return;
    const right = across(data, 1, Math.floor(down.middle) * width, width, 1, Math.floor(middleX));
    if (!right || right.length < length * 0.6 || right.length > length * 1.7) return;
    const module = (right.length + down.length) / 14;
    const [x, y] = [right.middle, down.middle];
    for (const known of found) {
      if (Math.abs(known.x - x) > known.module * 1.5 || Math.abs(known.y - y) > known.module * 1.5) continue;
      if (module > known.module * 1.6 || known.module > module * 1.6) continue;
      const weight = known.weight + 1;
      known.x += (x - known.x) / weight;
      known.y += (y - known.y) / weight;
      known.module += (module - known.module) / weight;
      known.weight = weight;
      return;
    }
    found.push({ x, y, module, weight: 1 });
  }
}

function isPattern(runs: Int32Array): boolean {
  const module = (runs[0]! + runs[1]! + runs[2]! + runs[3]! + runs[4]!) / 7;
  if (module < SMALLEST) return false;
  const slack = module * SLACK;
  return (
    Math.abs(runs[0]! - module) < slack &&
    Math.abs(runs[1]! - module) < slack &&
    Math.abs(runs[2]! - 3 * module) < 2 * slack &&
    Math.abs(runs[3]! - module) < slack &&
    Math.abs(runs[4]! - module) < slack
  );
}

/** The pattern along a line through its middle; pixels lie `stride` apart from `first` on. */
function across(
  data: Luma['data'],
  stride: number,
  first: number,
  count: number,
  _: number,
  middle: number,
): { readonly middle: number; readonly length: number } | undefined {
  const runs = new Int32Array(5);
  const isInk = (at: number) => data[first + at * stride] === 0;
  if (!isInk(middle)) return undefined;
  let start = middle;
  for (let run = 2; run >= 0; run -= 1) {
    while (start >= 0 && isInk(start) === (run !== 1)) {
      start -= 1;
      runs[run]! += 1;
    }
  }
  let end = middle + 1;
  for (let run = 2; run < 5; run += 1) {
    while (end < count && isInk(end) === (run !== 3)) {
      end += 1;
      runs[run]! += 1;
    }
  }
  if (!isPattern(runs)) return undefined;
  const length = end - start - 1;
  return { middle: start + 1 + runs[0]! + runs[1]! + runs[2]! / 2, length };
}
