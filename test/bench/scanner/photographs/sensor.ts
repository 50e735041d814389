// Lens, sensor and what the phone does to a picture before it is stored. Reads no DOM and no clock.
import type { Grey } from '../synthetic.ts';
import { HEIGHT, WIDTH } from './scene.ts';

export interface Shot {
  /** Gaussian, pixels. */
  readonly defocus: number;
  /** Pixels of a hand's shake, along a bent way. */
  readonly motion?: number;
  /** Gain before clipping; above 1 the whole picture is overexposed. */
  readonly exposure: number;
  /** Light at which noise is as strong as the signal's tenth; more is grainier. */
  readonly grain: number;
  /** Part of what is bright that is scattered in the lens. */
  readonly bloom?: number;
  /** Strength of the phone's own sharpening. */
  readonly halo?: number;
  /** Quality of the JPEG, 1 to 100. */
  readonly quality: number;
}

/** The picture that is stored. */
export function develop(light: Float32Array, shot: Shot, random: () => number): Grey {
  let seen = light;
  if (shot.bloom) {
    const clipped = seen.map(value => Math.min(6, Math.max(0, value - 0.9)));
    const scattered = gauss(gauss(clipped, 9), 22);
    seen = seen.map((value, at) => value + scattered[at]! * shot.bloom! * 4);
  }
  seen = gauss(seen, shot.defocus);
  if (shot.motion) seen = shake(seen, shot.motion, random);
  const grey = new Float32Array(seen.length);
  for (let at = 0; at < seen.length; at += 1) {
    const signal = seen[at]! * shot.exposure;
    const bell = (random() + random() + random() - 1.5) * 2;
    const noisy = signal + bell * shot.grain * Math.sqrt(Math.max(0, signal) + 0.02);
    // The shoulder that phones give their highlights, then the display's gamma.
    const toned = noisy <= 0 ? 0 : noisy < 0.7 ? noisy : 0.7 + 0.3 * Math.tanh((noisy - 0.7) / 0.3);
    grey[at] = 255 * toned ** (1 / 2.2);
  }
  if (shot.halo) {
    const soft = gauss(grey, 1.6);
    for (let at = 0; at < grey.length; at += 1) grey[at] = grey[at]! + (grey[at]! - soft[at]!) * shot.halo;
  }
  return { data: compress(grey, shot.quality), width: WIDTH, height: HEIGHT };
}

/** Three running means are near enough to a bell above a width of two. */
export function gauss(from: Float32Array, sigma: number): Float32Array {
  if (sigma < 0.3) return from;
  const reach = Math.ceil(sigma * 2.6);
  const kernel = Float32Array.from({ length: reach * 2 + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  for (let at = 0; at < kernel.length; at += 1) kernel[at] = kernel[at]! / sum;
  const across = new Float32Array(from.length);
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      let value = 0;
      for (let at = -reach; at <= reach; at += 1)
        value += from[y * WIDTH + (x + at < 0 ? 0 : x + at >= WIDTH ? WIDTH - 1 : x + at)]! * kernel[at + reach]!;
      across[y * WIDTH + x] = value;
    }
  const to = new Float32Array(from.length);
  for (let at = -reach; at <= reach; at += 1) {
    const weight = kernel[at + reach]!;
    for (let y = 0; y < HEIGHT; y += 1) {
      const source = (y + at < 0 ? 0 : y + at >= HEIGHT ? HEIGHT - 1 : y + at) * WIDTH;
      const row = y * WIDTH;
      for (let x = 0; x < WIDTH; x += 1) to[row + x] = to[row + x]! + across[source + x]! * weight;
    }
  }
  return to;
}

function shake(from: Float32Array, length: number, random: () => number): Float32Array {
  const angle = random() * Math.PI;
  const curl = (random() - 0.5) * 1.2;
  const steps = Math.max(3, Math.ceil(length * 1.5));
  const offsets = Array.from({ length: steps }, (_, at) => {
    const part = at / (steps - 1) - 0.5;
    const heading = angle + curl * part;
    return Math.round(part * length * Math.sin(heading)) * WIDTH + Math.round(part * length * Math.cos(heading));
  });
  const to = new Float32Array(from.length);
  for (const offset of offsets)
    for (let at = 0; at < to.length; at += 1) to[at] = to[at]! + (from[at + offset] ?? from[at]!) / steps;
  return to;
}

const LUMINANCE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51,
  87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101,
  72, 92, 95, 98, 112, 100, 103, 99,
] as const;
const COSINES = Float32Array.from({ length: 64 }, (_, at) => {
  const [wave, place] = [at >> 3, at & 7];
  return (wave === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * place + 1) * wave * Math.PI) / 16);
});

/** What baseline JPEG leaves of a picture: blocks of cosines, rounded by the standard's table (ISO/IEC 10918-1 annex K). */
function compress(from: Float32Array, quality: number): Uint8Array {
  const scale = quality < 50 ? 50 / quality : 2 - quality / 50;
  const table = LUMINANCE.map(entry => Math.max(1, Math.round(entry * scale)));
  const data = new Uint8Array(from.length);
  const [block, half] = [new Float32Array(64), new Float32Array(64)];
  const transform = (isBack: boolean) => {
    for (const [source, to] of [
      [block, half],
      [half, block],
    ] as const)
      for (let row = 0; row < 8; row += 1)
        for (let out = 0; out < 8; out += 1) {
          let value = 0;
          for (let at = 0; at < 8; at += 1)
            value += source[row * 8 + at]! * COSINES[isBack ? at * 8 + out : out * 8 + at]!;
          // Turned over by the way, so that the second round does the columns.
          to[out * 8 + row] = value;
        }
  };
  for (let top = 0; top < HEIGHT; top += 8)
    for (let left = 0; left < WIDTH; left += 8) {
      for (let at = 0; at < 64; at += 1)
        block[at] = Math.max(0, Math.min(255, from[(top + (at >> 3)) * WIDTH + left + (at & 7)]!)) - 128;
      transform(false);
      for (let at = 0; at < 64; at += 1) block[at] = Math.round(block[at]! / table[at]!) * table[at]!;
      transform(true);
      for (let at = 0; at < 64; at += 1)
        data[(top + (at >> 3)) * WIDTH + left + (at & 7)] = Math.max(0, Math.min(255, Math.round(block[at]! + 128)));
    }
  return data;
}
