import type { GreyPicture } from '../src/scan-back/index.ts';

/*
 * A printer that knows a few commands of ESC/POS by their book, Epson's ESC/POS Command Reference: ESC @, GS v 0, GS FF, ESC d and
 * GS V (function B). Anything else fails the test.
 */

/** Every label up to its feed or cut, as wide as the widest of its pictures. */
export const readEscPos = (bytes: Uint8Array): GreyPicture[] => {
  const job = Buffer.from(bytes);
  const labels: GreyPicture[] = [];
  let rows: Buffer[] = [];
  const starts = (at: number, ...signs: number[]) => signs.every((sign, index) => job[at + index] === sign);
  const eject = () => {
    if (rows.length === 0) throw new Error('fed without a picture');
    labels.push(toPicture(rows));
    rows = [];
  };
  for (let at = 0; at < job.length; ) {
    if (starts(at, 0x1b, 0x40)) {
      if (rows.length > 0) throw new Error('initialised in the middle of a label');
      at += 2;
    } else if (starts(at, 0x1d, 0x76, 0x30, 0)) {
      // GS v 0 m xL xH yL yH: x in bytes, y in dots, each at least 1; the leftmost dot is the highest bit, 1 is black.
      const [stride, height] = [job.readUInt16LE(at + 4), job.readUInt16LE(at + 6)];
      if (stride === 0 || height === 0 || at + 8 + stride * height > job.length) throw new Error('a picture too short');
      for (let row = 0; row < height; row += 1)
        rows.push(job.subarray(at + 8 + row * stride, at + 8 + (row + 1) * stride));
      at += 8 + stride * height;
    } else if (starts(at, 0x1d, 0x0c)) {
      eject();
      at += 2;
    } else if (starts(at, 0x1b, 0x64)) {
      eject();
      at += 3;
    } else if (starts(at, 0x1d, 0x56, 66)) {
      eject();
      at += 4;
    } else throw new Error(`not in the book: ${job.subarray(at, at + 4).toString('hex')}`);
  }
  if (rows.length > 0) throw new Error('a label was left in the printer');
  return labels;
};

const toPicture = (rows: readonly Buffer[]): GreyPicture => {
  const width = Math.max(...rows.map(row => row.length)) * 8;
  const luminance = new Uint8Array(width * rows.length).fill(255);
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length * 8; x += 1) if ((row[x >> 3]! >> (7 - (x & 7))) & 1) luminance[y * width + x] = 0;
  return { width, height: rows.length, luminance };
};
