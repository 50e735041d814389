import { unzlibSync } from 'fflate';

export interface GreyImage {
  readonly width: number;
  readonly height: number;
  /** Row by row, 0 is black; what is transparent is white, as the paper is. */
  readonly luminance: Uint8Array;
}

/** Pictures on labels are small; a bomb of a few bytes must not unpack into gigabytes. */
const maxPixels = 4_000_000;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Samples a pixel by colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const channelsOf: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Reads a PNG, ISO/IEC 15948, of any colour type and depth; undefined for anything else, and for interlaced ones. */
export const readPng = (file: Uint8Array): GreyImage | undefined => {
  try {
    return decode(file);
  } catch {
    // Cut short, or damaged inside.
    return undefined;
  }
};

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colourType: number;
}

const decode = (file: Uint8Array): GreyImage | undefined => {
  if (signature.some((byte, at) => file[at] !== byte)) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let header: Header | undefined;
  let palette = new Uint8Array(0);
  let transparency = new Uint8Array(0);
  const parts: Uint8Array[] = [];
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    const data = file.slice(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
      if (width === 0 || height === 0 || width * height > maxPixels || view.getUint8(at + 20) !== 0) return undefined;
      header = { width, height, depth: view.getUint8(at + 16), colourType: view.getUint8(at + 17) };
    } else if (type === 'PLTE') palette = data;
    else if (type === 'tRNS') transparency = data;
    else if (type === 'IDAT') parts.push(data);
    at += 12 + length;
  }
  const channels = header && channelsOf[header.colourType];
  if (!header || !channels) return undefined;
  const rowLength = Math.ceil((header.width * channels * header.depth) / 8);
  const packed = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  for (const part of parts) {
    packed.set(part, filled);
    filled += part.length;
  }
  // The output buffer bounds what a bomb can unpack.
  const raw = unzlibSync(packed, { out: new Uint8Array(header.height * (rowLength + 1)) });
  if (raw.length < header.height * (rowLength + 1)) return undefined;
  unfilter(raw, header.height, rowLength, Math.max(1, (channels * header.depth) >> 3));
  const luminance = new Uint8Array(header.width * header.height);
  const pixel = pixelReader(header, palette, transparency);
  for (let row = 0; row < header.height; row += 1) {
    const line = raw.subarray(row * (rowLength + 1) + 1, (row + 1) * (rowLength + 1));
    for (let column = 0; column < header.width; column += 1)
      luminance[row * header.width + column] = pixel(line, column * channels);
  }
  return { width: header.width, height: header.height, luminance };
};

/** Undoes the five row filters in place, §9.2. */
const unfilter = (raw: Uint8Array, height: number, rowLength: number, step: number): void => {
  for (let row = 0; row < height; row += 1) {
    const start = row * (rowLength + 1) + 1;
    const filter = raw[start - 1];
    for (let at = 0; at < rowLength; at += 1) {
      const left = at >= step ? raw[start + at - step]! : 0;
      const above = row > 0 ? raw[start + at - rowLength - 1]! : 0;
      const corner = row > 0 && at >= step ? raw[start + at - rowLength - 1 - step]! : 0;
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter ?? 0] ?? 0;
      raw[start + at]! += guess;
    }
  }
};

const paeth = (left: number, above: number, corner: number): number => {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map(value => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};

/** Gives the luminance of the pixel whose first sample is number `index` of a row. */
const pixelReader = (
  { depth, colourType }: Header,
  palette: Uint8Array,
  transparency: Uint8Array,
): ((line: Uint8Array, index: number) => number) => {
  const top = 2 ** Math.min(depth, 8) - 1;
  const sample = (line: Uint8Array, index: number): number => {
    if (depth >= 8) return line[(index * depth) / 8]!;
    return (line[(index * depth) >> 3]! >> (8 - depth - ((index * depth) & 7))) & top;
  };
  const grey = (r: number, g: number, b: number, alpha: number) =>
    Math.round(255 - ((255 - (0.299 * r + 0.587 * g + 0.114 * b)) * alpha) / 255);
  switch (colourType) {
    case 0:
      return (line, index) => Math.round((sample(line, index) * 255) / top);
    case 2:
      return (line, index) => grey(sample(line, index), sample(line, index + 1), sample(line, index + 2), 255);
    case 3:
      return (line, index) => {
        const colour = sample(line, index);
        const [r = 255, g = 255, b = 255] = palette.subarray(3 * colour, 3 * colour + 3);
        return grey(r, g, b, transparency[colour] ?? 255);
      };
    case 4:
      return (line, index) => {
        const value = sample(line, index);
        return grey(value, value, value, sample(line, index + 1));
      };
    default:
      return (line, index) =>
        grey(sample(line, index), sample(line, index + 1), sample(line, index + 2), sample(line, index + 3));
  }
};
