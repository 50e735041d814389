// Finds the three squares that every QR code has. Reads no DOM and no clock.
import type { Luma } from '../luma.ts';

/** What looks like a finder pattern: its middle, a module's size in pixels across and down, and how many lines said so. */
export interface Finder {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
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
  const found: { x: number; y: number; across: number; down: number; weight: number }[] = [];
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
    if (!down || down.length < length * 0.22 || down.length > length * 4.5) return;
    const right = across(data, 1, Math.floor(down.middle) * width, width, 1, Math.floor(middleX));
    if (!right || right.length < length * 0.6 || right.length > length * 1.7) return;
    const [x, y, wide, high] = [right.middle, down.middle, right.length / 7, down.length / 7];
    for (const known of found) {
      if (Math.abs(known.x - x) > known.across * 1.5 || Math.abs(known.y - y) > known.down * 1.5) continue;
      if (wide > known.across * 1.6 || known.across > wide * 1.6) continue;
      const weight = known.weight + 1;
      known.x += (x - known.x) / weight;
      known.y += (y - known.y) / weight;
      known.across += (wide - known.across) / weight;
      known.down += (high - known.down) / weight;
      known.weight = weight;
      return;
    }
    found.push({ x, y, across: wide, down: high, weight: 1 });
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
