// Labels as a bad camera sees them: drawn by formulas, seeded, the same on every machine. Reads no DOM and no clock.

import { compress } from './compress.ts';

/** A grey picture. */
export interface Grey {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What is on the label: dark where 1; `side` modules wide, `rows` high. */
export interface Print {
  readonly side: number;
  readonly rows: number;
  readonly modules: Uint8Array;
  /** Modules of paper around it: four for QR codes, more for bars. */
  readonly quiet: number;
}

/** What goes wrong between label and picture; each may be left out. */
export interface Trouble {
  /** Gaussian, pixels. */
  readonly defocus?: number;
  /** Pixels along a direction of chance. */
  readonly motion?: number;
  /** Part of full light that reaches the sensor, whose noise stays. */
  readonly light?: number;
  /** Degrees away from the label's normal. */
  readonly tilt?: number;
  /** Radius of a hot spot in code widths. */
  readonly glare?: number;
  /** Ink's depth, of 1. */
  readonly contrast?: number;
  /** Degrees of a cylinder that the code covers. */
  readonly curvature?: number;
  /** Pixels a module. */
  readonly distance?: number;
  /** Brightness under a hard shadow across the code. */
  readonly shadow?: number;
  /** Dots that ink runs (or starves, below 0) in a print of `dotsPerModule`. */
  readonly gain?: number;
  readonly dotsPerModule?: number;
  /** Degrees in the picture's plane; a few of chance if left out. */
  readonly turn?: number;
  /** Part of the code's side that scratches and blots take away. */
  readonly damage?: number;
  /** Of JPEG, 1 to 100; uncompressed if left out. */
  readonly quality?: number;
}

/** Seeded chance (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One picture of a print. */
export function photograph(print: Print, trouble: Trouble, seed: number, width = 1280, height = 720): Grey {
  const random = chance(seed * 7919 + 17);
  const scene = draw(damage(gain(print, trouble), trouble, seed), trouble, random, width, height);
  const soft = gauss(scene, width, height, trouble.defocus ?? 0.7);
  const moved = trouble.motion ? smear(soft, width, height, trouble.motion, random() * Math.PI) : soft;
  const exposed = expose(moved, width, height, trouble, random);
  return trouble.quality === undefined ? exposed : compress(exposed, trouble.quality);
}

/** Ink that runs: the print in dots, dark ones grown or eaten by whole dots. */
function gain(print: Print, { gain: dots = 0, dotsPerModule = 4 }: Trouble): Print {
  if (dots === 0) return print;
  const side = print.side * dotsPerModule;
  const rows = print.rows * dotsPerModule;
  const at = (x: number, y: number) =>
    x >= 0 && y >= 0 && x < side && y < rows
      ? print.modules[Math.floor(y / dotsPerModule) * print.side + Math.floor(x / dotsPerModule)]!
      : 0;
  const modules = new Uint8Array(side * rows);
  const reach = Math.abs(dots);
  for (let y = 0; y < rows; y += 1)
    for (let x = 0; x < side; x += 1) {
      let dark = dots > 0 ? 0 : 1;
      for (let dy = -reach; dy <= reach; dy += 1)
        for (let dx = -reach; dx <= reach; dx += 1)
          dark = dots > 0 ? dark | at(x + dx, y + dy) : dark & at(x + dx, y + dy);
      modules[y * side + x] = dark;
    }
  return { side, rows, modules, quiet: print.quiet };
}

/** Scratches lay the paper bare in slanting lines, blots cover it with ink. */
function damage(print: Print, { damage: part = 0 }: Trouble, seed: number): Print {
  if (part === 0) return print;
  const random = chance(seed * 613 + 5);
  const modules = Uint8Array.from(print.modules);
  const paint = (x: number, y: number, value: number) => {
    if (x >= 0 && y >= 0 && x < print.side && y < print.rows)
      modules[Math.floor(y) * print.side + Math.floor(x)] = value;
  };
  for (let spoilt = 0; spoilt < part * print.side; ) {
    const [left, top, angle] = [random() * print.side, random() * print.rows, random() * Math.PI];
    if (random() < 0.6) {
      const length = print.rows * (0.4 + random() * 0.8);
      for (let along = 0; along < length; along += 0.5)
        for (let wide = 0; wide < 1.5; wide += 0.5)
          paint(left + along * Math.cos(angle) + wide, top + along * Math.sin(angle), 0);
      spoilt += Math.max(2, Math.abs(Math.cos(angle)) * length * 0.4);
    } else {
      const radius = 1 + random() * 3;
      for (let y = -radius; y <= radius; y += 1)
        for (let x = -radius; x <= radius; x += 1) if (x * x + y * y <= radius * radius) paint(left + x, top + y, 1);
      spoilt += radius * 1.2;
    }
  }
  return { ...print, modules };
}

/** Light from each pixel, 0 to 1, before lens and sensor. */
function draw(print: Print, trouble: Trouble, random: () => number, width: number, height: number): Float32Array {
  const scene = new Float32Array(width * height);
  const finest = trouble.gain ? (trouble.dotsPerModule ?? 4) : 1;
  const scale = (trouble.distance ?? 4) / finest;
  const quiet = print.quiet * finest;
  const turn = (((trouble.turn ?? (random() - 0.5) * 16) * Math.PI) / 180) as number;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [left, top] = [width / 2 + (random() - 0.5) * 40, height / 2 + (random() - 0.5) * 40];
  const tilt = ((trouble.tilt ?? 0) * Math.PI) / 180;
  const half = (print.side * scale) / 2;
  // A camera four code widths away.
  const away = print.side * scale * 4;
  const bend = (((trouble.curvature ?? 0) / 2) * Math.PI) / 180;
  const radius = bend > 0 ? half / bend : 0;
  const spot = {
    x: left + (random() - 0.5) * half,
    y: top + (random() - 0.5) * half,
    r: (trouble.glare ?? 0) * half * 2,
  };
  const shadowAt = (random() - 0.5) * half;
  const shadowAngle = random() * Math.PI;
  const [paper, ink] = [0.86, 0.86 * (1 - (trouble.contrast ?? 0.85))];
  const phase = [random() * 6, random() * 6, random() * 6] as const;
  const table = (x: number, y: number) =>
    0.42 +
    0.1 * Math.sin(x / 23 + phase[0]) * Math.cos(y / 31 + phase[1]) +
    0.06 * Math.sin((x + 2 * y) / 7 + phase[2]);
  const samples = scale < 2.5 ? 4 : 3;
  // Beyond this the label cannot reach: one sample of the table is enough.
  const reach = Math.hypot(print.side + 2 * quiet, print.rows + 2 * quiet) * scale * 0.75;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let light = 0;
      const isTable = Math.hypot(x - left, y - top) > reach;
      for (let sub = isTable ? samples * samples : 0; sub < samples * samples; sub += 1) {
        const px = x + ((sub % samples) + 0.5) / samples - left;
        const py = y + (Math.floor(sub / samples) + 0.5) / samples - top;
        let u = px * cos + py * sin;
        let v = py * cos - px * sin;
        if (tilt > 0) {
          const depth = away / (away * Math.cos(tilt) + u * Math.sin(tilt));
          u *= depth;
          v *= depth * Math.cos(tilt);
        }
        if (radius > 0) {
          if (Math.abs(u) >= radius) u = 1e6;
          else u = radius * Math.asin(u / radius);
        }
        const column = u / scale + print.side / 2;
        const row = v / scale + print.rows / 2;
        if (column >= 0 && row >= 0 && column < print.side && row < print.rows)
          light += print.modules[Math.floor(row) * print.side + Math.floor(column)] ? ink : paper;
        else if (column >= -quiet && row >= -quiet && column < print.side + quiet && row < print.rows + quiet)
          light += paper;
        else light += table(x, y);
      }
      light = isTable ? table(x, y) : light / (samples * samples);
      const across = (x - left) * Math.cos(shadowAngle) + (y - top) * Math.sin(shadowAngle);
      if (trouble.shadow !== undefined && across < shadowAt) light *= trouble.shadow;
      if (spot.r > 0) light += 1.6 * Math.exp(-(((x - spot.x) ** 2 + (y - spot.y) ** 2) / (spot.r * spot.r)) * 1.2);
      scene[y * width + x] = light;
    }
  return scene;
}

function gauss(from: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(sigma * 3);
  const kernel = Array.from({ length: reach * 2 + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma * sigma)));
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  const pass = (source: Float32Array, horizontal: boolean) => {
    const to = new Float32Array(source.length);
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) {
        let value = 0;
        for (let at = -reach; at <= reach; at += 1) {
          const [sx, sy] = horizontal ? [clamp(x + at, width), y] : [x, clamp(y + at, height)];
          value += source[sy * width + sx]! * kernel[at + reach]!;
        }
        to[y * width + x] = value / sum;
      }
    return to;
  };
  return pass(pass(from, true), false);
}

function smear(from: Float32Array, width: number, height: number, length: number, angle: number): Float32Array {
  const to = new Float32Array(from.length);
  const steps = Math.max(2, Math.round(length * 2));
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let value = 0;
      for (let step = 0; step < steps; step += 1) {
        const along = (step / (steps - 1) - 0.5) * length;
        value += from[clamp(Math.round(y + along * dy), height) * width + clamp(Math.round(x + along * dx), width)]!;
      }
      to[y * width + x] = value / steps;
    }
  return to;
}

/** Sensor: shot and read noise, then the camera's own gain brings what is dark back up. */
function expose(from: Float32Array, width: number, height: number, { light = 1 }: Trouble, random: () => number): Grey {
  const data = new Uint8Array(width * height);
  const lift = Math.min(8, 0.75 / light ** 0.8);
  for (let at = 0; at < data.length; at += 1) {
    const signal = from[at]! * light;
    const spread = Math.sqrt(signal * 0.0006 + 0.00003);
    // Near enough to a bell: the sum of three.
    const noise = (random() + random() + random() - 1.5) * 2 * spread;
    data[at] = Math.max(0, Math.min(255, Math.round((signal + noise) * lift * 255)));
  }
  return { data, width, height };
}

function clamp(value: number, length: number): number {
  return value < 0 ? 0 : value >= length ? length - 1 : value;
}

/** Nine troubles, eight levels each, from easy to beyond reading. */
export const STRESS: Readonly<Record<string, readonly Trouble[]>> = {
  defocus: [0.8, 1.2, 1.6, 2, 2.4, 2.8, 3.4, 4].map(defocus => ({ defocus })),
  motion: [2, 3, 4, 5, 6, 7, 8, 10].map(motion => ({ motion })),
  'dim light': [0.5, 0.3, 0.2, 0.14, 0.1, 0.07, 0.05, 0.03].map(light => ({ light })),
  tilt: [20, 35, 45, 55, 62, 67, 71, 75].map(tilt => ({ tilt })),
  glare: [0.06, 0.1, 0.14, 0.18, 0.23, 0.3, 0.4, 0.5].map(glare => ({ glare })),
  contrast: [0.5, 0.35, 0.25, 0.18, 0.13, 0.09, 0.06, 0.04].map(contrast => ({ contrast })),
  curvature: [30, 60, 75, 90, 105, 115, 125, 140].map(curvature => ({ curvature })),
  distance: [3, 2.5, 2.1, 1.8, 1.6, 1.4, 1.2, 1].map(distance => ({ distance })),
  shadow: [0.6, 0.45, 0.35, 0.27, 0.2, 0.15, 0.11, 0.08].map(shadow => ({ shadow })),
};

/** What a 203 dpi printer does, at rising distance. */
export const PRINTED: readonly Trouble[] = [-1, 1].flatMap(gain =>
  [4, 3, 2.5, 2, 1.7, 1.5].map(distance => ({ gain, dotsPerModule: 4, distance })),
);
