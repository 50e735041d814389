import type { Grey } from './synthetic.ts';

/** ITU-T T.81 annex K: how coarsely JPEG keeps each frequency of brightness at quality 50. */
const COARSENESS = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
];
/** Cosines of an eight-point transform, frequency by place. */
const WAVES = Array.from({ length: 64 }, (_, at) => {
  const [frequency, place] = [at >> 3, at & 7];
  return Math.cos(((2 * place + 1) * frequency * Math.PI) / 16) * (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5;
});

/** What is left of a picture after JPEG has kept it at a quality from 1 to 100. */
export function compress({ data, width, height }: Grey, quality: number): Grey {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  const steps = COARSENESS.map(step => Math.max(1, Math.floor((step * scale + 50) / 100)));
  const kept = Uint8Array.from(data);
  const block = new Float32Array(64);
  for (let top = 0; top + 8 <= height; top += 8)
    for (let left = 0; left + 8 <= width; left += 8) {
      for (let at = 0; at < 64; at += 1) block[at] = data[(top + (at >> 3)) * width + left + (at & 7)]! - 128;
      const frequencies = turn(turn(block, true), true);
      for (let at = 0; at < 64; at += 1) frequencies[at] = Math.round(frequencies[at]! / steps[at]!) * steps[at]!;
      const back = turn(turn(frequencies, false), false);
      for (let at = 0; at < 64; at += 1)
        kept[(top + (at >> 3)) * width + left + (at & 7)] = Math.max(0, Math.min(255, Math.round(back[at]! + 128)));
    }
  return { data: kept, width, height };
}

/** Transforms each row and lays it down as a column, so that twice is the whole block. */
function turn(block: Float32Array, forward: boolean): Float32Array {
  const turned = new Float32Array(64);
  for (let row = 0; row < 8; row += 1)
    for (let to = 0; to < 8; to += 1) {
      let sum = 0;
      for (let from = 0; from < 8; from += 1)
        sum += block[row * 8 + from]! * (forward ? WAVES[to * 8 + from]! : WAVES[from * 8 + to]!);
      turned[to * 8 + row] = sum;
    }
  return turned;
}
