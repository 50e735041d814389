// A code whose text is known, to find out whether a decoder works.

export const PROBE_TEXT = 'SUYUAN';

/** QR version 1-M of {@link PROBE_TEXT}, a row of 21 modules a number. */
const ROWS = [
  0x1fcc7f, 0x104541, 0x175b5d, 0x17565d, 0x175d5d, 0x105e41, 0x1fd57f, 0x001800, 0x17c27c, 0x0d87c9, 0x0a5d65,
  0x1537c4, 0x1b6128, 0x001126, 0x1fc296, 0x10503f, 0x175e98, 0x1753ec, 0x175160, 0x1043ed, 0x1fd924,
];
const MODULE = 6;
const QUIET = 4;

/** The code as a picture, black on white. */
export function probePicture(): ImageData {
  const side = (ROWS.length + QUIET * 2) * MODULE;
  const picture = new ImageData(side, side);
  const pixels = new Uint32Array(picture.data.buffer).fill(0xffffffff);
  for (let y = 0; y < ROWS.length * MODULE; y += 1) {
    const row = ROWS[Math.floor(y / MODULE)] ?? 0;
    for (let x = 0; x < ROWS.length * MODULE; x += 1) {
      const dark = (row >> (ROWS.length - 1 - Math.floor(x / MODULE))) & 1;
      if (dark) pixels[(y + QUIET * MODULE) * side + x + QUIET * MODULE] = 0xff000000;
    }
  }
  return picture;
}
