// The troubles that people's photographs of QR codes have, one after the other, each from easy to beyond reading.
import type { Damage, Style } from './print.ts';
import type { Scene, Shadow, Spot } from './scene.ts';
import type { Shot } from './sensor.ts';

/** How a picture of a kind is taken. */
export interface Recipe {
  readonly style?: Style;
  readonly damage?: Damage;
  readonly scene?: Partial<Scene>;
  readonly shot?: Partial<Shot>;
  /** Characters of the text; a few dozen if left out. */
  readonly length?: number;
  /** Copies with other texts, side by side. */
  readonly codes?: number;
}

/** `hard` is how hard the picture is, 0 to 1; `size` the sheet's side in pixels. */
export type Kind = (hard: number, random: () => number, size: number) => Recipe;

const angle = (random: () => number) => random() * 2 * Math.PI;
const between = (random: () => number, low: number, high: number) => low + random() * (high - low);

/** Lamps and suns in a glossy sheet. */
function spots(random: () => number, size: number, count: number, radius: number, halo: number): Spot[] {
  return Array.from({ length: count }, () => ({
    x: (random() - 0.5) * size * 0.7,
    y: (random() - 0.5) * size * 0.7,
    radius: size * radius * between(random, 0.7, 1.3),
    light: between(random, 2, 8),
    halo: halo * between(random, 0.6, 1.4),
  }));
}

function hardShadow(random: () => number, size: number, light: number): Shadow {
  return {
    angle: angle(random),
    offset: (random() - 0.5) * size * 0.5,
    width: size * between(random, 0.1, 1),
    light,
    softness: between(random, 1.5, 12),
  };
}

/** By name; what zxing-wasm reads of them is in the README. */
export const KINDS = {
  blurred: (hard, random) => ({
    shot:
      random() < 0.55 ? { defocus: 1.6 + hard * 3.8 } : { motion: 4 + hard * 17, defocus: between(random, 0.5, 1.2) },
  }),
  'bright spots': (hard, random, size) => ({
    scene: {
      spots: spots(random, size, 1 + Math.floor(random() * 2), 0.03 + hard * 0.1, 0.03 + hard * 0.2),
      paperLight: between(random, 0.2, 0.5),
      inkLight: between(random, 0.02, 0.07),
    },
    shot: { bloom: hard * 0.12 },
  }),
  brightness: (hard, random) =>
    random() < 0.5
      ? { shot: { exposure: 1.6 + hard * 6 }, scene: { inkLight: between(random, 0.04, 0.1) } }
      : { shot: { exposure: 0.2 - hard * 0.17, grain: 0.02 + hard * 0.03 } },
  close: (hard, random) => ({
    scene: { size: 560 + hard * 140, tilt: random() * 20 },
    shot: { defocus: 0.7 + hard * 1.5 },
  }),
  curved: (hard, random) => ({
    scene:
      random() < 0.75
        ? { bend: 50 + hard * 75, axis: angle(random), tilt: random() * 20 }
        : { crumple: 0.1 + hard * 0.6, axis: angle(random), tilt: random() * 25 },
  }),
  damaged: (hard, random) => ({
    damage: {
      scratches: Math.floor(random() * (2 + hard * 10)),
      strokes: random() < 0.4 ? Math.floor(random() * (1 + hard * 3)) : 0,
      stains: random() < 0.4 ? Math.floor(random() * (2 + hard * 4)) : 0,
      wear: random() < 0.35 ? 0.2 + hard * 0.4 : 0,
      torn: random() < 0.2 ? 0.05 + hard * 0.2 : 0,
      covered: random() < 0.3 ? 0.15 + hard * 0.6 : 0,
      folds: random() < 0.4 ? Math.ceil(hard * 4) : 0,
    },
    scene: { crumple: random() < 0.4 ? random() * 0.25 : 0 },
  }),
  glare: (hard, random, size) => ({
    scene: {
      paperLight: between(random, 0.25, 0.6),
      glares: Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({
        angle: angle(random),
        offset: (random() - 0.5) * size * 0.6,
        width: size * (0.03 + hard * 0.2),
        length: size * between(random, 0.3, 1),
        light: between(random, 0.15, 0.3 + hard * 1.1),
      })),
      crumple: random() < 0.5 ? random() * 0.25 : 0,
      gradient: random() * 0.5,
    },
    shot: { bloom: hard * 0.05 },
  }),
  'high version': (hard, random) => ({
    length: 100 + Math.floor(hard * 480),
    scene: { size: between(random, 480, 690), tilt: random() * 15 },
    shot: { defocus: between(random, 0.5, 0.75) },
  }),
  lots: (hard, random) => ({
    codes: 6 + Math.floor(hard * 24),
    scene: { tilt: random() * 30, turn: (random() - 0.5) * 20 },
  }),
  monitor: (hard, random) => ({
    scene: {
      paperLight: 0.9,
      inkLight: between(random, 0.01, 0.05),
      monitor: { pitch: between(random, 1.4, 4.5), depth: 0.2 + hard * 0.6, turn: (random() - 0.5) * 16 },
      reflection: random() < 0.5 ? random() * 0.2 : 0,
    },
  }),
  nominal: (hard, random) => ({ scene: { tilt: hard * 30 }, shot: { defocus: between(random, 0.5, 0.5 + hard) } }),
  'non-compliant': (hard, random) => {
    const isInverted = random() < 0.25;
    return {
      style: {
        quiet: random() < 0.4 ? (hard < 0.7 ? 1 : 0) : 3,
        isRound: random() < 0.3,
        fill: 1 - random() * hard * 0.25,
        logo: random() < 0.35 ? 0.1 + hard * 0.12 : 0,
      },
      scene: isInverted ? { paperLight: between(random, 0.02, 0.1), inkLight: between(random, 0.3, 0.8) } : {},
    };
  },
  pathological: (hard, random, size) => ({
    style: { isRound: random() < 0.25, logo: random() < 0.2 ? 0.2 : 0 },
    damage: {
      covered: random() < 0.35 ? 0.3 + hard * 0.5 : 0,
      strokes: random() < 0.3 ? 1 + Math.floor(hard * 3) : 0,
      stains: random() < 0.3 ? 1 + Math.floor(hard * 3) : 0,
    },
    scene: {
      paperLight: between(random, 0.15, 0.7),
      inkLight: between(random, 0.05, 0.05 + hard * 0.25),
      reflection: random() < 0.45 ? 0.1 + hard * 0.8 : 0,
      shadows: random() < 0.3 ? [hardShadow(random, size, 0.3), hardShadow(random, size, 0.2)] : [],
      bend: random() < 0.25 ? 60 + hard * 70 : 0,
      tilt: random() * (20 + hard * 40),
    },
    shot: { defocus: between(random, 0.6, 1.3) },
  }),
  perspective: (hard, random) => ({
    scene: { tilt: 38 + hard * 34, axis: angle(random), size: between(random, 300, 620) },
  }),
  rotations: (hard, random) => ({ scene: { turn: random() * 360, tilt: hard * 25 } }),
  shadows: (hard, random, size) => ({
    scene: {
      shadows: Array.from({ length: 1 + Math.floor(random() * 3) }, () => hardShadow(random, size, 0.5 - hard * 0.34)),
    },
  }),
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;
