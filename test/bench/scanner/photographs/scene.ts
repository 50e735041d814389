// Light on paper and how it reaches the lens: geometry, shading, shadows, glare. Reads no DOM and no clock.
import type { Grey } from '../synthetic.ts';
import type { Sheet } from './print.ts';

/** Where the sheet lies, how it is bent, and what shines on it. Light is linear: paper in full light is about 0.8. */
export interface Scene {
  /** The sheet's side with its quiet zone, in pixels. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Degrees in the picture's plane, and away from the normal. */
  readonly turn: number;
  readonly tilt: number;
  /** Direction of the tilt's axis, and of a bottle's. */
  readonly axis: number;
  /** Degrees of a cylinder that the sheet covers. */
  readonly bend?: number;
  /** Height of crumples in modules. */
  readonly crumple?: number;
  readonly paperLight: number;
  readonly inkLight: number;
  /** How much darker the far end is than the near one, of 1. */
  readonly gradient?: number;
  readonly shadows?: readonly Shadow[];
  readonly glares?: readonly Glare[];
  readonly spots?: readonly Spot[];
  /** Pixels of the picture a row of a monitor takes, and how deep its gaps are. */
  readonly monitor?: { readonly pitch: number; readonly depth: number; readonly turn: number };
  /** What the paper mirrors, of 1. */
  readonly reflection?: number;
}

/** What lies beyond a line is darker, down to `light`. Pixels from the sheet's middle. */
export interface Shadow {
  readonly angle: number;
  readonly offset: number;
  readonly width: number;
  readonly light: number;
  readonly softness: number;
}

/** A band of mirrored light, of pixels. */
export interface Glare {
  readonly angle: number;
  readonly offset: number;
  readonly width: number;
  readonly length: number;
  readonly light: number;
}

/** A lamp or the sun in a glossy surface: saturated in the middle, with a halo. Pixels from the sheet's middle. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly light: number;
  readonly halo: number;
}

export const WIDTH = 1280;
export const HEIGHT = 720;

/** Linear light for each pixel. Draws over what is in `light`, so that several sheets can lie on one table. */
export function lay(light: Float32Array, sheet: Sheet, scene: Scene, mirrored: Grey | undefined, noise: number): void {
  const toSheet = projection(scene);
  const reach = scene.size * 0.75 * (1 + Math.sin((scene.tilt * Math.PI) / 180));
  const samples = scene.size / (sheet.side / sheet.pixelsPerModule) < 3 ? 4 : 3;
  const waves = [0, 1, 2, 3].map(n => ({
    x: Math.cos(noise + n * 2.1) * (1.5 + n),
    y: Math.sin(noise + n * 2.1) * (1.5 + n),
    phase: noise * (n + 3),
  }));
  const lift = (scene.crumple ?? 0) / (sheet.side / sheet.pixelsPerModule);
  const bend = (((scene.bend ?? 0) / 2) * Math.PI) / 180;
  const radius = bend > 0 ? 0.5 / bend : 0;
  const [left, right] = [Math.max(0, Math.floor(scene.x - reach)), Math.min(WIDTH, Math.ceil(scene.x + reach))];
  const [top, bottom] = [Math.max(0, Math.floor(scene.y - reach)), Math.min(HEIGHT, Math.ceil(scene.y + reach))];
  const [cos, sin] = [Math.cos(scene.axis), Math.sin(scene.axis)];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = y * WIDTH + x;
      let sum = 0;
      let hits = 0;
      for (let sub = 0; sub < samples * samples; sub += 1) {
        const px = x + ((sub % samples) + 0.5) / samples;
        const py = y + (Math.floor(sub / samples) + 0.5) / samples;
        let [u, v] = toSheet(px - scene.x, py - scene.y);
        let shade = 1;
        if (radius > 0) {
          const across = u * cos + v * sin;
          const along = v * cos - u * sin;
          if (Math.abs(across) >= radius * 0.999) continue;
          const turned = radius * Math.asin(across / radius);
          shade = 0.35 + 0.65 * Math.sqrt(1 - (across / radius) ** 2);
          u = turned * cos - along * sin;
          v = turned * sin + along * cos;
        }
        if (lift > 0) {
          let [du, dv] = [0, 0];
          for (const wave of waves) {
            const slope = Math.cos((u * wave.x + v * wave.y) * 6.28 + wave.phase);
            du += slope * wave.x;
            dv += slope * wave.y;
          }
          u += (du * lift) / 5;
          v += (dv * lift) / 5;
          shade *= Math.max(0.3, 1 + (du + dv) * lift * 1.5);
        }
        const column = Math.floor((u + 0.5) * sheet.side);
        const row = Math.floor((v + 0.5) * sheet.side);
        if (column < 0 || row < 0 || column >= sheet.side || row >= sheet.side) continue;
        const dot = row * sheet.side + column;
        if (!sheet.paper[dot]) continue;
        hits += 1;
        sum += (scene.paperLight + (scene.inkLight - scene.paperLight) * sheet.ink[dot]!) * shade;
      }
      if (hits === 0) continue;
      if (scene.monitor) {
        const angle = (scene.monitor.turn * Math.PI) / 180;
        const row = (x * Math.sin(angle) + y * Math.cos(angle)) / scene.monitor.pitch;
        const column = (x * Math.cos(angle) - y * Math.sin(angle)) / scene.monitor.pitch;
        const gap = (0.5 + 0.5 * Math.cos(row * 6.28)) * (0.6 + 0.4 * Math.cos(column * 6.28));
        sum *= 1 - scene.monitor.depth * gap;
      }
      if (scene.reflection && mirrored)
        sum += hits * scene.reflection * linear(mirrored.data[HEIGHT * WIDTH - 1 - at]!);
      const part = hits / (samples * samples);
      light[at] = light[at]! * (1 - part) + sum / (samples * samples);
    }
}

/** Shadows, gradient, glare and spots over the whole picture. */
export function shine(light: Float32Array, scene: Scene): void {
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const at = y * WIDTH + x;
      const [dx, dy] = [x - scene.x, y - scene.y];
      let value = light[at]!;
      if (scene.gradient) {
        const along = (dx * Math.cos(scene.axis) + dy * Math.sin(scene.axis)) / scene.size + 0.5;
        value *= 1 - scene.gradient * Math.min(1, Math.max(0, along));
      }
      for (const { angle, offset, width, light: dark, softness } of scene.shadows ?? []) {
        const across = dx * Math.cos(angle) + dy * Math.sin(angle) - offset;
        const inside = step(across / softness) * step((width - across) / softness);
        value *= 1 - (1 - dark) * inside;
      }
      for (const { angle, offset, width, length, light: bright } of scene.glares ?? []) {
        const across = (dx * Math.cos(angle) + dy * Math.sin(angle) - offset) / width;
        const along = (dy * Math.cos(angle) - dx * Math.sin(angle)) / length;
        const far = across * across + along ** 4;
        if (far < 12) value += bright * Math.exp(-far);
      }
      for (const spot of scene.spots ?? []) {
        const far = Math.hypot(dx - spot.x, dy - spot.y) / spot.radius;
        value += spot.light * (step((1 - far) * 6) + spot.halo / (1 + far * far * far));
      }
      light[at] = value;
    }
}

function step(value: number): number {
  const part = Math.min(1, Math.max(0, value + 0.5));
  return part * part * (3 - 2 * part);
}

/** Light behind a byte of a picture. */
export function linear(byte: number): number {
  return (byte / 255) ** 2.2;
}

/** From pixels about the sheet's middle to the sheet, -0.5 to 0.5 both ways: a camera two picture heights away. */
function projection({ size, turn, tilt, axis }: Scene): (x: number, y: number) => [number, number] {
  const [c, s] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [ca, sa] = [Math.cos(axis), Math.sin(axis)];
  const [ct, st] = [Math.cos((tilt * Math.PI) / 180), Math.sin((tilt * Math.PI) / 180)];
  const away = HEIGHT * 1.6;
  return (x, y) => {
    // Along the tilt's axis and across it; across is foreshortened, and further away where it leans back.
    const along = x * ca + y * sa;
    const across = y * ca - x * sa;
    const depth = away / (away * ct - across * st);
    const [p, q] = [along * depth * ct, across * depth];
    const [u, v] = [p * ca - q * sa, p * sa + q * ca];
    return [(u * c + v * s) / size, (v * c - u * s) / size];
  };
}
