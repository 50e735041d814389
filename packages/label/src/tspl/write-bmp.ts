import type { Bitmap } from '../raster/index.ts';

const headerLength = 62;

/** A one-bit Windows bitmap: rows from the bottom up, padded to four bytes, 0 is black by its palette. */
export const writeBmp = ({ width, height, stride, bits }: Bitmap): Uint8Array => {
  const rowLength = Math.ceil(stride / 4) * 4;
  const file = new Uint8Array(headerLength + rowLength * height);
  const view = new DataView(file.buffer);
  view.setUint16(0, 0x424d);
  view.setUint32(2, file.length, true);
  view.setUint32(10, headerLength, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 1, true);
  view.setUint32(34, rowLength * height, true);
  view.setUint32(46, 2, true);
  view.setUint32(58, 0x00ffffff, true);
  for (let row = 0; row < height; row += 1) {
    const to = headerLength + (height - 1 - row) * rowLength;
    for (let at = 0; at < rowLength; at += 1) file[to + at] = at < stride ? ~bits[row * stride + at]! : 0xff;
  }
  return file;
};
