/** One bit a dot, rows padded to whole bytes, the leftmost dot in the highest bit, 1 is black. */
export interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Bytes a row. */
  readonly stride: number;
  readonly bits: Uint8Array;
}

export const createBitmap = (width: number, height: number): Bitmap => {
  const stride = (width + 7) >> 3;
  return { width, height, stride, bits: new Uint8Array(stride * height) };
};

export const copyBitmap = (source: Bitmap): Bitmap => ({ ...source, bits: source.bits.slice() });

export const isBlack = ({ width, height, stride, bits }: Bitmap, x: number, y: number): boolean =>
  x >= 0 && y >= 0 && x < width && y < height && ((bits[y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1) === 1;

/** Colours the dots from `x` to before `end` of a row; what lies outside is clipped. */
export const fillRun = (bitmap: Bitmap, y: number, x: number, end: number, isInk: boolean): void => {
  const from = Math.max(0, x);
  const to = Math.min(bitmap.width, end);
  if (y < 0 || y >= bitmap.height || from >= to) return;
  const { bits } = bitmap;
  const row = y * bitmap.stride;
  const [first, last] = [from >> 3, (to - 1) >> 3];
  const head = 0xff >> (from & 7);
  const tail = (0xff << (7 - ((to - 1) & 7))) & 0xff;
  const paint = (at: number, mask: number) => {
    if (isInk) bits[row + at]! |= mask;
    else bits[row + at]! &= ~mask;
  };
  if (first === last) {
    paint(first, head & tail);
    return;
  }
  paint(first, head);
  bits.fill(isInk ? 0xff : 0, row + first + 1, row + last);
  paint(last, tail);
};

export const fillRect = (bitmap: Bitmap, x: number, y: number, end: number, bottom: number, isInk: boolean): void => {
  for (let row = Math.max(0, y); row < Math.min(bitmap.height, bottom); row += 1) fillRun(bitmap, row, x, end, isInk);
};

/** Lays the black dots of one picture over another, in black or in white. */
export const stamp = (target: Bitmap, source: Bitmap, x: number, y: number, isInk: boolean): void => {
  const shift = ((x % 8) + 8) % 8;
  const firstByte = (x - shift) / 8;
  for (let row = 0; row < source.height; row += 1) {
    const to = y + row;
    if (to < 0 || to >= target.height) continue;
    for (let at = 0; at < source.stride; at += 1) {
      const byte = source.bits[row * source.stride + at]!;
      if (byte === 0) continue;
      stampByte(target, to, firstByte + at, byte >> shift, isInk);
      if (shift > 0) stampByte(target, to, firstByte + at + 1, (byte << (8 - shift)) & 0xff, isInk);
    }
  }
};

const stampByte = (target: Bitmap, y: number, at: number, mask: number, isInk: boolean): void => {
  if (at < 0 || at >= target.stride || mask === 0) return;
  const place = y * target.stride + at;
  // Padding stays white, so that a row's bytes can be sent as they are.
  const inside = at === target.stride - 1 && target.width % 8 > 0 ? (0xff << (8 - (target.width % 8))) & 0xff : 0xff;
  if (isInk) target.bits[place]! |= mask & inside;
  else target.bits[place]! &= ~mask;
};
