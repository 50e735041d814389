// A grey picture, the only kind that codes need. Reads no DOM and no clock.

/** Brightness, one byte a pixel, row by row. */
export interface Luma {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A picture made from another, and where its pixels were there. */
export interface Changed {
  readonly picture: Luma;
  readonly back: (x: number, y: number) => readonly [number, number];
}

/** Mean brightness below which a camera has too little light, and its picture grain. */
const DIM = 90;

/** Whether the light is poor, judged by one pixel in hundreds. */
export function isDim({ data }: Luma): boolean {
  const step = 251;
  let sum = 0;
  for (let at = 0; at < data.length; at += step) sum += data[at]!;
  return sum < DIM * Math.ceil(data.length / step);
}

/** Brightness of RGBA pixels; what is transparent counts as paper. */
export function fromRgba(rgba: Uint8ClampedArray, width: number, height: number): Luma {
  const data = new Uint8Array(width * height);
  // A pixel at once: every machine that runs a browser has the lowest byte first.
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, data.length);
  for (let at = 0; at < data.length; at += 1) {
    const pixel = pixels[at]!;
    const grey = ((pixel & 0xff) * 77 + ((pixel >> 8) & 0xff) * 150 + ((pixel >> 16) & 0xff) * 29) >> 8;
    const alpha = pixel >>> 24;
    data[at] = alpha === 255 ? grey : 255 - (((255 - grey) * alpha) >> 8);
  }
  return { data, width, height };
}
