// Finds what looks like the bars of a code: neighbourhoods where everything runs in one direction. Reads no DOM and no clock.
import type { Luma } from './luma.ts';

/** A rectangle at an angle: `degrees` is the direction across the bars; lengths in pixels. */
export interface BarRegion {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
  /** Across the bars. */
  readonly length: number;
  /** Along the bars. */
  readonly depth: number;
}

/** Pixels of a square that is judged as one. */
const BLOCK = 16;
/** How much of a block's change must run one way. */
const COHERENCE = 0.6;
/** Mean squared slope of a block that is more than noise. */
const ENERGY = 30;
/** Neighbours whose directions differ by no more belong together. */
const SPREAD = (18 * Math.PI) / 180;
/** Blocks that a code covers at least. */
const FEWEST = 5;

/** The regions that may be bar codes, the strongest first. */
export function findBars(picture: Luma, most: number): readonly BarRegion[] {
  const blocks = judgeBlocks(picture);
  const regions: { region: BarRegion; weight: number }[] = [];
  const taken = new Uint8Array(blocks.angle.length);
  for (let seed = 0; seed < taken.length; seed += 1) {
    if (taken[seed] || blocks.weight[seed] === 0) continue;
    const members = grow(blocks, seed, taken);
    if (members.length < FEWEST) continue;
    const region = enclose(blocks, members);
    // Bars stand side by side: a long thin edge is a table or a shelf.
    if (region.depth < region.length * 4)
      regions.push({ region, weight: members.reduce((sum, at) => sum + blocks.weight[at]!, 0) });
  }
  regions.sort((one, other) => other.weight - one.weight);
  return join(regions.map(({ region }) => region)).slice(0, most);
}

/** Wide bars and spaces tear a code apart: what lies in one line with the same direction is one again. */
function join(regions: readonly BarRegion[]): readonly BarRegion[] {
  const joined: BarRegion[] = [];
  for (const region of regions) {
    const at = joined.findIndex(other => isBeside(other, region));
    if (at < 0) joined.push(region);
    else joined[at] = around(joined[at]!, region);
  }
  return joined;
}

/** The place of one region's middle in the frame of another: across its bars and along them. */
function placeIn({ x, y, degrees }: BarRegion, other: BarRegion): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  const [right, down] = [other.x - x, other.y - y];
  return [right * Math.cos(angle) + down * Math.sin(angle), down * Math.cos(angle) - right * Math.sin(angle)];
}

function isBeside(one: BarRegion, other: BarRegion): boolean {
  if (apart((one.degrees * Math.PI) / 180, (other.degrees * Math.PI) / 180) > SPREAD * 0.7) return false;
  const [across, along] = placeIn(one, other);
  const gap = Math.abs(across) - (one.length + other.length) / 2;
  return gap < BLOCK * 3 && gap > -BLOCK && Math.abs(along) < Math.min(one.depth, other.depth) * 0.5;
}

function around(one: BarRegion, other: BarRegion): BarRegion {
  const [across] = placeIn(one, other);
  const left = Math.min(-one.length / 2, across - other.length / 2);
  const right = Math.max(one.length / 2, across + other.length / 2);
  const angle = (one.degrees * Math.PI) / 180;
  const middle = (left + right) / 2;
  return { ...one, x: one.x + middle * Math.cos(angle), y: one.y + middle * Math.sin(angle), length: right - left };
}

interface Blocks {
  readonly columns: number;
  readonly rows: number;
  /** Direction of change, -π/2 to π/2. */
  readonly angle: Float32Array;
  /** How much change; 0 where it has no direction. */
  readonly weight: Float32Array;
}

/** Structure tensor of each block, from every second pixel. */
function judgeBlocks({ data, width, height }: Luma): Blocks {
  const columns = Math.floor(width / BLOCK);
  const rows = Math.floor(height / BLOCK);
  const angle = new Float32Array(columns * rows);
  const weight = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      let [xx, yy, xy] = [0, 0, 0];
      for (let y = Math.max(1, row * BLOCK); y < Math.min((row + 1) * BLOCK, height - 1); y += 2) {
        const start = y * width;
        for (let x = Math.max(1, column * BLOCK); x < Math.min((column + 1) * BLOCK, width - 1); x += 1) {
          const across = data[start + x + 1]! - data[start + x - 1]!;
          const down = data[start + x + width]! - data[start + x - width]!;
          xx += across * across;
          yy += down * down;
          xy += across * down;
        }
      }
      const energy = (xx + yy) / ((BLOCK * BLOCK) / 2);
      const coherence = Math.hypot(xx - yy, 2 * xy) / (xx + yy + 1);
      const at = row * columns + column;
      angle[at] = Math.atan2(2 * xy, xx - yy) / 2;
      weight[at] = energy > ENERGY && coherence > COHERENCE ? Math.sqrt(energy) * coherence : 0;
    }
  return { columns, rows, angle, weight };
}

/** Blocks that touch the seed, over others of the same direction. */
function grow({ columns, rows, angle, weight }: Blocks, seed: number, taken: Uint8Array): readonly number[] {
  const members = [seed];
  taken[seed] = 1;
  for (let next = 0; next < members.length; next += 1) {
    const at = members[next]!;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x += 1) {
        const neighbour = y * columns + x;
        if (taken[neighbour] || weight[neighbour] === 0 || apart(angle[neighbour]!, angle[seed]!) > SPREAD) continue;
        taken[neighbour] = 1;
        members.push(neighbour);
      }
  }
  return members;
}

function apart(one: number, other: number): number {
  const difference = Math.abs(one - other) % Math.PI;
  return Math.min(difference, Math.PI - difference);
}

/** The rectangle around blocks, turned to their common direction. */
function enclose({ columns, angle, weight }: Blocks, members: readonly number[]): BarRegion {
  let [sine, cosine] = [0, 0];
  for (const at of members) {
    sine += Math.sin(2 * angle[at]!) * weight[at]!;
    cosine += Math.cos(2 * angle[at]!) * weight[at]!;
  }
  const direction = Math.atan2(sine, cosine) / 2;
  const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const at of members) {
    const x = ((at % columns) + 0.5) * BLOCK;
    const y = (Math.floor(at / columns) + 0.5) * BLOCK;
    const across = x * cos + y * sin;
    const along = y * cos - x * sin;
    left = Math.min(left, across);
    right = Math.max(right, across);
    top = Math.min(top, along);
    bottom = Math.max(bottom, along);
  }
  const [across, along] = [(left + right) / 2, (top + bottom) / 2];
  return {
    x: across * cos - along * sin,
    y: across * sin + along * cos,
    degrees: (direction * 180) / Math.PI,
    length: right - left + BLOCK,
    depth: bottom - top + BLOCK,
  };
}
