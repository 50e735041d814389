// What is printed on the paper, and what time and people have done to it. Reads no DOM and no clock.
import type { Print } from '../synthetic.ts';

/** How a designer drew the code. */
export interface Style {
  /** Part of a module's side that its ink covers; below 1 there are gaps. */
  readonly fill?: number;
  /** Data modules as dots. */
  readonly isRound?: boolean;
  /** A picture in the middle, its side in parts of the code's. */
  readonly logo?: number;
  /** Modules of paper around the code. */
  readonly quiet?: number;
}

/** What has happened to the paper: each is how many there are, or how strong it is, of 1. */
export interface Damage {
  readonly scratches?: number;
  readonly strokes?: number;
  readonly stains?: number;
  readonly wear?: number;
  /** Part of the code's side that is torn away at a corner. */
  readonly torn?: number;
  /** Part of a finder pattern's side that a sticker covers. */
  readonly covered?: number;
  /** Folds that broke the ink. */
  readonly folds?: number;
}

/** A sheet: `ink` from 0 (paper) to 1, above 1 darker than ink, below 0 lighter than paper; `paper` 0 where it is gone. */
export interface Sheet {
  readonly side: number;
  readonly pixelsPerModule: number;
  readonly quiet: number;
  readonly ink: Float32Array;
  readonly paper: Uint8Array;
}

/** Draws a square code on a sheet. */
export function drawSheet(print: Print, style: Style, damage: Damage, random: () => number): Sheet {
  const quiet = style.quiet ?? 4;
  const modules = print.side + 2 * quiet;
  const pixelsPerModule = Math.max(4, Math.min(12, Math.floor(900 / modules)));
  const side = Math.ceil(modules * pixelsPerModule);
  const ink = new Float32Array(side * side);
  const fill = style.fill ?? 1;
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [x / pixelsPerModule - quiet, y / pixelsPerModule - quiet];
      if (column < 0 || row < 0 || column >= print.side || row >= print.side) continue;
      if (!print.modules[Math.floor(row) * print.side + Math.floor(column)]) continue;
      const [dx, dy] = [Math.abs((column % 1) - 0.5), Math.abs((row % 1) - 0.5)];
      const isInk = style.isRound ? Math.hypot(dx, dy) < fill / 2 : Math.max(dx, dy) <= fill / 2;
      if (isInk) ink[y * side + x] = 1;
    }
  const sheet = { side, pixelsPerModule, quiet, ink, paper: new Uint8Array(side * side).fill(1) };
  if (style.logo) drawLogo(sheet, print.side, style.logo, random);
  hurt(sheet, print.side, damage, random);
  return sheet;
}

type Brush = (at: number, nearness: number) => void;

function drawLogo({ side, ink }: Sheet, modules: number, part: number, random: () => number): void {
  const half = (side * part * modules) / (modules + 8) / 2;
  const isRound = random() < 0.5;
  const [shade, stripe] = [random() * 0.9, 3 + random() * 8];
  for (let y = Math.ceil(side / 2 - half); y < side / 2 + half; y += 1)
    for (let x = Math.ceil(side / 2 - half); x < side / 2 + half; x += 1) {
      const distance = isRound
        ? Math.hypot(x - side / 2, y - side / 2)
        : Math.max(Math.abs(x - side / 2), Math.abs(y - side / 2));
      if (distance > half) continue;
      ink[y * side + x] = distance > half * 0.85 ? 0 : Math.sin((x + y) / stripe) > 0 ? shade : 0.1;
    }
}

function hurt(sheet: Sheet, modules: number, damage: Damage, random: () => number): void {
  const { side, ink, paper, pixelsPerModule, quiet } = sheet;
  const [first, width] = [quiet * pixelsPerModule, modules * pixelsPerModule];
  const place = () => first + random() * width;
  for (let n = 0; n < (damage.scratches ?? 0); n += 1) {
    const level = random() < 0.75 ? 0 : 0.6;
    stroke(sheet, place(), place(), width * (0.2 + random() * 0.8), 0.15 + random() * 0.5, random, at => {
      ink[at] = level;
    });
  }
  for (let n = 0; n < (damage.strokes ?? 0); n += 1) {
    const level = 0.75 + random() * 0.3;
    stroke(sheet, place(), place(), width * (0.4 + random() * 1.2), 0.3 + random() * 0.7, random, at => {
      ink[at] = Math.max(ink[at]!, level);
    });
  }
  for (let n = 0; n < (damage.folds ?? 0); n += 1)
    stroke(
      sheet,
      place(),
      place(),
      width * 2,
      0.3 + random() * 0.4,
      () => 0.5 + (random() - 0.5) * 0.3,
      at => {
        if (random() < 0.7) ink[at] = ink[at]! * 0.25;
      },
    );
  for (let n = 0; n < (damage.stains ?? 0); n += 1) {
    const level = random() < 0.6 ? 0.35 + random() * 0.5 : -0.1;
    const soft = random() < 0.5;
    blob(sheet, place(), place(), width * (0.05 + random() * 0.11), random, (at, nearness) => {
      const weight = soft ? nearness * 0.8 : 0.92;
      ink[at] = ink[at]! * (1 - weight) + level * weight;
    });
  }
  if (damage.covered) {
    const corner = Math.floor(random() * 3);
    const reach = 7 * pixelsPerModule * damage.covered;
    const left = corner === 1 ? first + width - reach : first - pixelsPerModule;
    const top = corner === 2 ? first + width - reach : first - pixelsPerModule;
    const level = random() < 0.5 ? random() * 0.3 : 0.5 + random() * 0.5;
    for (let y = Math.max(0, Math.round(top)); y < Math.min(side, top + reach + pixelsPerModule); y += 1)
      for (let x = Math.max(0, Math.round(left)); x < Math.min(side, left + reach + pixelsPerModule); x += 1)
        ink[y * side + x] = level;
  }
  if (damage.wear) {
    const waves = Array.from({ length: 10 }, () => ({
      x: (random() - 0.5) * 2,
      y: (random() - 0.5) * 2,
      phase: random() * 6.28,
    }));
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1) {
        const at = y * side + x;
        if (ink[at] === 0) continue;
        let sum = 0;
        for (const wave of waves) sum += Math.sin(((x * wave.x + y * wave.y) / pixelsPerModule) * 0.8 + wave.phase);
        if (sum / 4 + random() * 0.7 > 1.6 - damage.wear * 1.9) ink[at] = ink[at]! * 0.12;
      }
  }
  if (damage.torn) {
    const corner = Math.floor(random() * 4);
    const reach = damage.torn * width + first;
    for (let y = 0; y < side; y += 1)
      for (let x = 0; x < side; x += 1) {
        const [fromX, fromY] = [corner % 2 ? side - x : x, corner > 1 ? side - y : y];
        const edge = Math.sin(fromX / 9) * 4 + Math.sin(fromX / 23 + 2) * 7;
        if (fromX + fromY + edge < reach * 1.3) paper[y * side + x] = 0;
      }
  }
}

/** A line that wavers, its width in modules. */
function stroke(
  { side, pixelsPerModule }: Sheet,
  fromX: number,
  fromY: number,
  length: number,
  width: number,
  random: () => number,
  brush: Brush,
): void {
  const radius = (width * pixelsPerModule) / 2;
  let [x, y, heading] = [fromX, fromY, random() * 6.28];
  for (let gone = 0; gone < length; gone += Math.max(1, radius / 2)) {
    heading += (random() - 0.5) * 0.12;
    x += Math.cos(heading) * Math.max(1, radius / 2);
    y += Math.sin(heading) * Math.max(1, radius / 2);
    dab(side, x, y, radius, brush);
  }
}

function dab(side: number, x: number, y: number, radius: number, brush: Brush): void {
  for (let row = Math.max(0, Math.ceil(y - radius)); row <= Math.min(side - 1, y + radius); row += 1)
    for (let column = Math.max(0, Math.ceil(x - radius)); column <= Math.min(side - 1, x + radius); column += 1) {
      const distance = Math.hypot(column - x, row - y);
      if (distance <= radius) brush(row * side + column, 1 - distance / (radius + 1));
    }
}

/** A round patch with an uneven edge. */
function blob({ side }: Sheet, x: number, y: number, radius: number, random: () => number, brush: Brush): void {
  const lobes = [2, 3, 5].map(count => ({ count, phase: random() * 6.28, depth: random() * 0.3 }));
  for (let row = Math.max(0, Math.ceil(y - radius * 2)); row < Math.min(side, y + radius * 2); row += 1)
    for (let column = Math.max(0, Math.ceil(x - radius * 2)); column < Math.min(side, x + radius * 2); column += 1) {
      const angle = Math.atan2(row - y, column - x);
      const reach =
        lobes.reduce((sum, lobe) => sum + lobe.depth * Math.sin(lobe.count * angle + lobe.phase), 1) * radius;
      const distance = Math.hypot(column - x, row - y);
      if (distance < reach) brush(row * side + column, 1 - distance / reach);
    }
}
