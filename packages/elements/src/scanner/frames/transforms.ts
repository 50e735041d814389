// Cheap changes to a picture that let a code be read which the plain picture hides. Reads no DOM and no clock.
import type { Changed, Luma } from './luma.ts';

/** Cuts out a rectangle, which must lie inside the picture. */
export function crop(from: Luma, left: number, top: number, width: number, height: number): Luma {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = (top + y) * from.width + left;
    data.set(from.data.subarray(start, start + width), y * width);
  }
  return { data, width, height };
}

/** Twice the size by Catmull-Rom: small modules get enough pixels for the engine's detectors. */
export function enlarge(from: Luma): Luma {
  const { width, height, data: source } = from;
  const wide = width * 2;
  const rows = new Int16Array(wide * height);
  // New samples lie a quarter pixel either side of an old one: weights -3, 29, 111, -9 in 128ths.
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      const a = source[row + (x > 1 ? x - 2 : 0)]!;
      const b = source[row + (x > 0 ? x - 1 : 0)]!;
      const c = source[row + x]!;
      const d = source[row + (x + 1 < width ? x + 1 : width - 1)]!;
      const e = source[row + (x + 2 < width ? x + 2 : width - 1)]!;
      rows[y * wide + x * 2] = (-3 * a + 29 * b + 111 * c - 9 * d) >> 3;
      rows[y * wide + x * 2 + 1] = (-9 * b + 111 * c + 29 * d - 3 * e) >> 3;
    }
  }
  const data = new Uint8ClampedArray(wide * height * 2);
  for (let y = 0; y < height; y += 1) {
    const a = (y > 1 ? y - 2 : 0) * wide;
    const b = (y > 0 ? y - 1 : 0) * wide;
    const c = y * wide;
    const d = (y + 1 < height ? y + 1 : height - 1) * wide;
    const e = (y + 2 < height ? y + 2 : height - 1) * wide;
    const to = y * 2 * wide;
    for (let x = 0; x < wide; x += 1) {
      const middle = 111 * rows[c + x]!;
      data[to + x] = (-3 * rows[a + x]! + 29 * rows[b + x]! + middle - 9 * rows[d + x]!) >> 11;
      data[to + wide + x] = (-9 * rows[b + x]! + middle + 29 * rows[d + x]! - 3 * rows[e + x]!) >> 11;
    }
  }
  return { data, width: wide, height: height * 2 };
}

/** Half the size by averaging: noise and print dots melt away. */
export function halve(from: Luma): Luma {
  const width = from.width >> 1;
  const height = from.height >> 1;
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const upper = y * 2 * from.width;
    const lower = upper + from.width;
    for (let x = 0; x < width; x += 1) {
      const at = x * 2;
      data[y * width + x] =
        (from.data[upper + at]! +
          from.data[upper + at + 1]! +
          from.data[lower + at]! +
          from.data[lower + at + 1]! +
          2) >>
        2;
    }
  }
  return { data, width, height };
}

/** Mean over a square of side 2·radius + 1, by running sums; the cost does not grow with the radius. */
export function blur(from: Luma, radius: number): Luma {
  const { width, height, data: source } = from;
  const side = radius * 2 + 1;
  const rows = new Uint16Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * width;
    const last = row + width - 1;
    let sum = source[row]! * radius;
    for (let x = 0; x <= radius; x += 1) sum += source[Math.min(row + x, last)]!;
    for (let x = 0; x < width; x += 1) {
      rows[row + x] = sum;
      sum += source[Math.min(row + x + radius + 1, last)]! - source[Math.max(row + x - radius, row)]!;
    }
  }
  const data = new Uint8Array(width * height);
  const scale = 1 / (side * side);
  const sums = new Uint32Array(width);
  for (let y = -radius; y <= radius; y += 1) {
    const row = clamp(y, height) * width;
    for (let x = 0; x < width; x += 1) sums[x]! += rows[row + x]!;
  }
  for (let y = 0; y < height; y += 1) {
    const enter = clamp(y + radius + 1, height) * width;
    const leave = clamp(y - radius, height) * width;
    const to = y * width;
    for (let x = 0; x < width; x += 1) {
      data[to + x] = sums[x]! * scale + 0.5;
      sums[x]! += rows[enter + x]! - rows[leave + x]!;
    }
  }
  return { data, width, height };
}

function clamp(at: number, length: number): number {
  return at < 0 ? 0 : at >= length ? length - 1 : at;
}

/** Unsharp mask: what defocus and print gain smeared stands out again. */
export function sharpen(from: Luma, radius: number, strength: number): Luma {
  const soft = blur(from, radius).data;
  const data = new Uint8ClampedArray(from.data.length);
  const weight = Math.round(strength * 256);
  for (let at = 0; at < data.length; at += 1) {
    const value = from.data[at]!;
    data[at] = value + (((value - soft[at]!) * weight) >> 8);
  }
  return { data, width: from.width, height: from.height };
}

/** Black where a pixel is darker than its surroundings: shadows, glare and gradients fall away. */
export function threshold(from: Luma, radius: number, bias: number): Luma {
  const mean = blur(from, radius).data;
  const data = new Uint8Array(from.data.length);
  for (let at = 0; at < data.length; at += 1) data[at] = from.data[at]! < mean[at]! - bias ? 0 : 255;
  return { data, width: from.width, height: from.height };
}

/** Stretches each neighbourhood to the full range, but no further than `limit` times: faint print becomes black. */
export function equalise(from: Luma, radius: number, limit: number): Luma {
  const mean = blur(from, radius).data;
  const apart = new Uint8Array(from.data.length);
  for (let at = 0; at < apart.length; at += 1) apart[at] = Math.abs(from.data[at]! - mean[at]!);
  const spread = blur({ data: apart, width: from.width, height: from.height }, radius).data;
  const data = new Uint8ClampedArray(from.data.length);
  const floor = 64 / limit;
  for (let at = 0; at < data.length; at += 1) {
    const gain = 64 / Math.max(spread[at]!, floor);
    data[at] = 128 + (from.data[at]! - mean[at]!) * gain;
  }
  return { data, width: from.width, height: from.height };
}

/** Stretches the whole picture from its 1st to its 99th percentile. */
export function stretch(from: Luma): Luma {
  const counts = new Uint32Array(256);
  for (let at = 0; at < from.data.length; at += 1) counts[from.data[at]!]! += 1;
  const few = from.data.length / 100;
  let low = 0;
  for (let sum = counts[0]!; sum < few && low < 254; sum += counts[low]!) low += 1;
  let high = 255;
  for (let sum = counts[255]!; sum < few && high > low + 1; sum += counts[high]!) high -= 1;
  const data = new Uint8ClampedArray(from.data.length);
  const gain = 255 / (high - low);
  for (let at = 0; at < data.length; at += 1) data[at] = (from.data[at]! - low) * gain;
  return { data, width: from.width, height: from.height };
}

/** Negative. */
export function invert(from: Luma): Luma {
  const data = new Uint8Array(from.data.length);
  for (let at = 0; at < data.length; at += 1) data[at] = 255 - from.data[at]!;
  return { data, width: from.width, height: from.height };
}

/** Median of nine: salt, pepper and hot pixels vanish while edges stay. */
export function denoise(from: Luma): Luma {
  const { width, height, data: source } = from;
  const data = Uint8Array.from(source);
  const window = new Uint8Array(9);
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      let count = 0;
      for (let row = at - width; row <= at + width; row += width) {
        for (let pixel = row - 1; pixel <= row + 1; pixel += 1) {
          const value = source[pixel]!;
          let place = count;
          for (; place > 0 && window[place - 1]! > value; place -= 1) window[place] = window[place - 1]!;
          window[place] = value;
          count += 1;
        }
      }
      data[at] = window[4]!;
    }
  }
  return { data, width, height };
}

/** Turns by any angle onto a canvas that holds the whole picture, scaling by the way; bilinear. */
export function turn(from: Luma, degrees: number, scale = 1): Changed {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const length = from.width * cos + from.height * sin;
  const depth = from.width * sin + from.height * cos;
  return cutOut(from, { x: from.width / 2, y: from.height / 2, degrees, length, depth }, scale);
}

/** A rectangle at an angle, in pixels: its middle, its sides, and the direction that becomes left to right. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly degrees: number;
  readonly length: number;
  readonly depth: number;
}

/** Cuts out a rectangle at any angle and lays it straight; beyond the picture everything is white. */
export function cutOut(from: Luma, { x: middleX, y: middleY, degrees, length, depth }: Rectangle, scale = 1): Changed {
  const angle = (degrees * Math.PI) / 180;
  const width = Math.ceil(length * scale);
  const height = Math.ceil(depth * scale);
  const data = new Uint8Array(width * height).fill(255);
  const stepX = Math.cos(angle) / scale;
  const stepY = Math.sin(angle) / scale;
  const back = (x: number, y: number) =>
    [
      (x - width / 2) * stepX - (y - height / 2) * stepY + middleX,
      (y - height / 2) * stepX + (x - width / 2) * stepY + middleY,
    ] as const;
  for (let y = 0; y < height; y += 1) {
    let [sourceX, sourceY] = back(0.5, y + 0.5);
    sourceX -= 0.5;
    sourceY -= 0.5;
    for (let x = 0; x < width; x += 1, sourceX += stepX, sourceY += stepY) {
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      if (left < 0 || top < 0 || left + 1 >= from.width || top + 1 >= from.height) continue;
      const partX = sourceX - left;
      const partY = sourceY - top;
      const at = top * from.width + left;
      const upper = from.data[at]! + (from.data[at + 1]! - from.data[at]!) * partX;
      const below = at + from.width;
      const lower = from.data[below]! + (from.data[below + 1]! - from.data[below]!) * partX;
      data[y * width + x] = upper + (lower - upper) * partY + 0.5;
    }
  }
  return { picture: { data, width, height }, back };
}
