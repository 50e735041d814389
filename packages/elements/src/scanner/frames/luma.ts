// A grey picture, the only kind that codes need. Reads no DOM and no clock.

/** Brightness, one byte a pixel, row by row. */
export interface Luma {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** Brightness of RGBA pixels; what is transparent counts as paper. */
export function fromRgba(rgba: Uint8ClampedArray, width: number, height: number): Luma {
  const data = new Uint8Array(width * height);
  for (let to = 0, from = 0; to < data.length; to += 1, from += 4) {
    const alpha = rgba[from + 3]!;
    const grey = (rgba[from]! * 77 + rgba[from + 1]! * 150 + rgba[from + 2]! * 29) >> 8;
    data[to] = alpha === 255 ? grey : 255 - (((255 - grey) * alpha) >> 8);
  }
  return { data, width, height };
}
