import type { Table } from './sfnt.ts';

/**
 * A closed line in font units, y upwards: `points` holds x and y of the start and then of each segment's control point and end;
 * a straight segment has its control point at its start, so that every segment has four numbers.
 */
export interface Contour {
  readonly points: readonly number[];
}

export type GlyphData = (glyph: number) => Uint8Array;

/** Components deeper than this are a damaged font. */
const maxDepth = 6;

const onCurve = 1;
const shortX = 2;
const shortY = 4;
const repeated = 8;
const sameX = 16;
const sameY = 32;

/** Finds a glyph's bytes by the `loca` table: ISO/IEC 14496-22 §5.3.3. */
export const readGlyphData = (glyf: Table, loca: Table, isLong: boolean): GlyphData => {
  const offset = (glyph: number) => (isLong ? loca.view.getUint32(4 * glyph) : 2 * loca.view.getUint16(2 * glyph));
  const last = loca.bytes.length / (isLong ? 4 : 2) - 2;
  return glyph => (glyph > last ? glyf.bytes.subarray(0, 0) : glyf.bytes.subarray(offset(glyph), offset(glyph + 1)));
};

/** The contours of a glyph, ISO/IEC 14496-22 §5.3.3; none for a space. */
export const readOutline = (data: GlyphData, glyph: number, depth = 0): readonly Contour[] => {
  const bytes = data(glyph);
  if (bytes.length < 10 || depth > maxDepth) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getInt16(0);
  return count >= 0 ? readSimple(view, count) : readComponents(data, view, depth);
};

const readSimple = (view: DataView, count: number): readonly Contour[] => {
  const total = count === 0 ? 0 : view.getUint16(8 + 2 * count) + 1;
  let at = 10 + 2 * count;
  at += 2 + view.getUint16(at);
  const flags = new Uint8Array(total);
  for (let point = 0; point < total; ) {
    const flag = view.getUint8(at++);
    let times = flag & repeated ? view.getUint8(at++) + 1 : 1;
    while (times-- > 0 && point < total) flags[point++] = flag;
  }
  const readAxis = (short: number, same: number): Int32Array => {
    const values = new Int32Array(total);
    let value = 0;
    for (let point = 0; point < total; point += 1) {
      const flag = flags[point]!;
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      values[point] = value;
    }
    return values;
  };
  const xs = readAxis(shortX, sameX);
  const ys = readAxis(shortY, sameY);
  const contours: Contour[] = [];
  for (let contour = 0, start = 0; contour < count; contour += 1) {
    const end = view.getUint16(10 + 2 * contour);
    if (end - start >= 1) contours.push(joinPoints(xs, ys, flags, start, end));
    start = end + 1;
  }
  return contours;
};

/** Two control points in a row have a point of the curve half-way between them. */
const joinPoints = (xs: Int32Array, ys: Int32Array, flags: Uint8Array, start: number, end: number): Contour => {
  const length = end - start + 1;
  const isOn = (index: number) => (flags[index]! & onCurve) !== 0;
  let first = start;
  while (first <= end && !isOn(first)) first += 1;
  const points: number[] = [];
  if (first > end) {
    first = start;
    points.push((xs[start]! + xs[end]!) / 2, (ys[start]! + ys[end]!) / 2);
  } else {
    points.push(xs[first]!, ys[first]!);
    first += 1;
  }
  const [startX, startY] = [points[0]!, points[1]!];
  let [x, y] = [startX, startY];
  let control: readonly [number, number] | undefined;
  const lineTo = (toX: number, toY: number) => {
    points.push(control?.[0] ?? x, control?.[1] ?? y, toX, toY);
    [x, y, control] = [toX, toY, undefined];
  };
  for (let step = 0; step < length; step += 1) {
    const index = start + ((first - start + step) % length);
    const [px, py] = [xs[index]!, ys[index]!];
    if (isOn(index)) lineTo(px, py);
    else {
      if (control) lineTo((control[0] + px) / 2, (control[1] + py) / 2);
      control = [px, py];
    }
  }
  if (control || x !== startX || y !== startY) lineTo(startX, startY);
  return { points };
};

const wordArguments = 1;
const areOffsets = 2;
const hasScale = 8;
const moreComponents = 32;
const hasXyScale = 64;
const hasTwoByTwo = 128;

/** Glyphs that a composite glyph is put together from, with the place of each number in its data. */
export const componentsOf = (bytes: Uint8Array): { readonly glyph: number; readonly at: number }[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 10 || view.getInt16(0) >= 0) return [];
  const found: { glyph: number; at: number }[] = [];
  for (let at = 10, flags = moreComponents; flags & moreComponents; ) {
    flags = view.getUint16(at);
    found.push({ glyph: view.getUint16(at + 2), at: at + 2 });
    at += 4 + (flags & wordArguments ? 4 : 2);
    at += flags & hasScale ? 2 : flags & hasXyScale ? 4 : flags & hasTwoByTwo ? 8 : 0;
  }
  return found;
};

const readComponents = (data: GlyphData, view: DataView, depth: number): readonly Contour[] => {
  const contours: Contour[] = [];
  for (let at = 10, flags = moreComponents; flags & moreComponents; ) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const isWord = (flags & wordArguments) !== 0;
    const [dx, dy] = isWord ? [view.getInt16(at), view.getInt16(at + 2)] : [view.getInt8(at), view.getInt8(at + 1)];
    at += isWord ? 4 : 2;
    const scale = () => {
      const value = view.getInt16(at) / 0x4000;
      at += 2;
      return value;
    };
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & hasScale) a = d = scale();
    else if (flags & hasXyScale) [a, d] = [scale(), scale()];
    else if (flags & hasTwoByTwo) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    // Components placed by matching points are not used by fonts of today.
    const [moveX, moveY] = flags & areOffsets ? [dx, dy] : [0, 0];
    for (const { points } of readOutline(data, glyph, depth + 1)) {
      const moved: number[] = [];
      for (let index = 0; index < points.length; index += 2) {
        const [x, y] = [points[index]!, points[index + 1]!];
        moved.push(a * x + c * y + moveX, b * x + d * y + moveY);
      }
      contours.push({ points: moved });
    }
  }
  return contours;
};
