// Bars laid straight and averaged along their direction: what is left is one line, free of most noise. Reads no DOM and no clock.
import type { BarRegion } from '../frames/bars.ts';
import type { Luma } from '../frames/luma.ts';

/** Lines across the bars of one region, each the mean of another part of them, from top to bottom. */
export interface Strip {
  readonly bands: readonly Float32Array[];
  /** Samples a pixel of the picture. */
  readonly scale: number;
  /** Where a sample lies in the picture; `part` runs from 0 at the top of the bars to 1. */
  readonly back: (sample: number, part: number) => readonly [number, number];
  /** Samples of a band. */
  readonly samples: number;
}

const BANDS = 8;
const ROWS_A_BAND = 12;
/** How alike bands are whose bars are the same, as a part of what is usual between them. */
const ALIKE = 0.6;
/** Samples over which a band's slope is taken: about a module. */
const REACH = 5;
const MOST_SAMPLES = 1600;
const MOST_SCALE = 3;
/** Slopes that are tried, samples a row. */
const SLOPES = 12;
/** And how much more of it at the ends than in the middle, as parts of the steepest slope. */
const FANS = [-1, -0.7, -0.45, -0.25, -0.12, 0.12, 0.25, 0.45, 0.7, 1];

/** Lays the bars of a region straight. */
export function toStrip(picture: Luma, region: BarRegion): Strip {
  const margin = region.length * 0.25 + 32;
  const length = region.length + margin * 2;
  const scale = Math.min(MOST_SCALE, MOST_SAMPLES / length);
  const depth = Math.max(region.depth - 14, region.depth * 0.4);
  const samples = Math.ceil(length * scale);
  const rows = Math.min(BANDS * ROWS_A_BAND, Math.max(BANDS, Math.round(depth / BANDS) * BANDS));
  const angle = (region.degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const place = (sample: number, along: number) => {
    const across = sample / scale - length / 2;
    return [region.x + across * cos - along * sin, region.y + across * sin + along * cos] as const;
  };
  const paper = lightest(picture, region);
  const lines = Array.from({ length: rows }, (_, row) =>
    sampleLine(picture, paper, samples, place(0.5, ((row + 0.5) / rows - 0.5) * depth), cos / scale, sin / scale),
  );
  const lean = leanOf(lines, (scale * depth) / rows, Math.round(margin * scale), Math.round((length - margin) * scale));
  const a = rows / BANDS;
  const bands = Array.from({ length: BANDS }, (_, band) =>
    mean(lines, lean, Math.round(band * a), Math.round((band + 1) * a)),
  );
  return {
    bands: alike(bands),
    scale,
    back: (sample, part) => {
      const away = (part - 0.5) * rows;
      return place(sample + (lean.slope + lean.fan * (sample - samples / 2)) * away, (part - 0.5) * depth);
    },
    samples,
  };
}

/** Beyond the picture lies paper. */
function sampleLine(
  { data, width, height }: Luma,
  paper: number,
  samples: number,
  [left, top]: readonly [number, number],
  stepX: number,
  stepY: number,
): Float32Array {
  const line = new Float32Array(samples);
  let [x, y] = [left - 0.5, top - 0.5];
  for (let at = 0; at < samples; at += 1, x += stepX, y += stepY) {
    if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) {
      line[at] = paper;
      continue;
    }
    const column = x < 0 ? 0 : x >= width - 1 ? width - 2 : Math.floor(x);
    const row = y < 0 ? 0 : y >= height - 1 ? height - 2 : Math.floor(y);
    const partX = Math.min(1, Math.max(0, x - column));
    const partY = Math.min(1, Math.max(0, y - row));
    const pixel = row * width + column;
    const upper = data[pixel]! + (data[pixel + 1]! - data[pixel]!) * partX;
    const lower = data[pixel + width]! + (data[pixel + width + 1]! - data[pixel + width]!) * partX;
    line[at] = upper + (lower - upper) * partY;
  }
  return line;
}

/** How bars lean: samples a row in the middle, and how much more of it a sample further right. */
interface Lean {
  readonly slope: number;
  readonly fan: number;
}

/** The lean under which the bars stand out most: a region's direction is a few degrees off, and seen from the side bars spread. */
function leanOf(lines: readonly Float32Array[], unit: number, from: number, to: number): Lean {
  const length = lines[0]?.length ?? 1;
  const most = Math.tan((10 * Math.PI) / 180) * unit;
  let best: Lean = { slope: 0, fan: 0 };
  let strongest = -1;
  const consider = (lean: Lean) => {
    const profile = mean(lines, lean, 0, lines.length, 4);
    let energy = 0;
    for (let at = from; at < to; at += 1) energy += (profile[at]! - profile[at - 2]!) ** 2;
    if (energy <= strongest) return;
    best = lean;
    strongest = energy;
  };
  for (let step = -SLOPES; step <= SLOPES; step += 1) consider({ slope: (step / SLOPES) * most, fan: 0 });
  const { slope } = best;
  for (const step of [-1, 0, 1])
    for (const fan of FANS) consider({ slope: slope + (step / SLOPES) * most, fan: (fan * most * 2) / length });
  const rough = best;
  for (const step of [-0.5, 0, 0.5])
    for (const more of [-0.06, 0, 0.06])
      consider({ slope: rough.slope + (step / SLOPES) * most, fan: rough.fan + (more * most * 2) / length });
  return best;
}

/** The mean of lines that are shifted against each other. */
function mean(lines: readonly Float32Array[], { slope, fan }: Lean, from: number, to: number, step = 1): Float32Array {
  const length = lines[0]?.length ?? 0;
  const sum = new Float32Array(length);
  let count = 0;
  for (let row = from; row < to; row += step) {
    const line = lines[row]!;
    const away = row + 0.5 - lines.length / 2;
    // A sample's place, by adding up.
    let place = (slope - (fan * length) / 2) * away + 0.5;
    const pace = 1 + fan * away;
    for (let at = 0; at < length; at += 1, place += pace)
      sum[at]! += line[place < 0 ? 0 : place >= length ? length - 1 : place | 0]!;
    count += 1;
  }
  for (let at = 0; at < length; at += 1) sum[at]! /= count;
  return sum;
}

/** Those that show the same bars: digits below them, a scratch or a shine across them drop out. */
function alike(bands: readonly Float32Array[]): readonly Float32Array[] {
  const slopes = bands.map(band => band.map((value, at) => band[Math.min(at + REACH, band.length - 1)]! - value));
  const energy = slopes.map(slope => dot(slope, slope) + 1);
  const likeness = slopes.map((one, a) =>
    slopes.map((other, b) => dot(one, other) / Math.sqrt(energy[a]! * energy[b]!)),
  );
  const sums = likeness.map(row => row.reduce((sum, value) => sum + value, 0));
  const typical = likeness[sums.indexOf(Math.max(...sums))]!;
  // Grain makes all of them less alike.
  const usual = typical.toSorted((one, other) => one - other)[bands.length >> 1]!;
  return bands.filter((_, at) => typical[at]! >= ALIKE * usual);
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}

/** How bright paper is around there: what nine pixels in ten do not reach. */
function lightest({ data, width, height }: Luma, { x, y, length, depth }: BarRegion): number {
  const reach = Math.max(length, depth) / 2;
  const greys: number[] = [];
  for (let row = Math.max(0, Math.round(y - reach)); row < Math.min(height, y + reach); row += 5)
    for (let column = Math.max(0, Math.round(x - reach)); column < Math.min(width, x + reach); column += 5)
      greys.push(data[row * width + column]!);
  return greys.sort((one, other) => one - other)[Math.floor(greys.length * 0.9)] ?? 255;
}
