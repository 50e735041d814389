import type { Deflate } from '../pdf/index.ts';
import type { Bitmap } from '../raster/index.ts';

/** How dots are packed: `z64` is a fifth of `hex` and understood since firmware of about 2005; `hex` by every clone. */
export type ZplPacking = 'z64' | 'hex';

/** Writes a picture as a command. */
export type GraphicField = (picture: Bitmap) => string;

/** `^GFA` with the whole picture, ZPL II Programming Guide. In ZPL 1 is black, as it is here. */
export const createGraphicField =
  (packing: ZplPacking, deflate: Deflate): GraphicField =>
  ({ bits, stride }) => {
    const data = packing === 'z64' ? z64(bits, deflate) : packedHex(bits, stride);
    return `^GFA,${bits.length},${bits.length},${stride},${data}`;
  };

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

const z64 = (bits: Uint8Array, deflate: Deflate): string => {
  const encoded = base64(deflate(bits));
  return `:Z64:${encoded}:${crc16(encoded).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** CRC-16 with the polynomial 1021 from 0 on, of each byte that may come next. */
const crcOfByte = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1;
  return crc;
});

const crc16 = (text: string): number => {
  let crc = 0;
  for (let at = 0; at < text.length; at += 1) {
    crc = ((crc << 8) & 0xffff) ^ crcOfByte[(crc >> 8) ^ text.charCodeAt(at)]!;
  }
  return crc;
};

/** Alternative data compression: `,` fills a row with 0, `!` with 1, `:` repeats the row above, letters count repeats. */
const packedHex = (bits: Uint8Array, stride: number): string => {
  let packed = '';
  let above = '';
  for (let at = 0; at < bits.length; at += stride) {
    let row = '';
    for (const byte of bits.subarray(at, at + stride)) row += byte.toString(16).toUpperCase().padStart(2, '0');
    packed += row === above ? ':' : packRow(row);
    above = row;
  }
  return packed;
};

const packRow = (row: string): string => {
  const [, body = '', zeros = ''] = /^(.*?)(0*)$/.exec(row) ?? [];
  const packed = body.replace(/(.)\1+/g, (run, digit: string) => repeatCount(run.length) + digit);
  return zeros.length > 0 ? `${packed},` : packed;
};

/** G to Y are 1 to 19, g to z are 20 to 400 in twenties. */
const repeatCount = (count: number): string => {
  let letters = '';
  let rest = count;
  while (rest >= 400) {
    letters += 'z';
    rest -= 400;
  }
  if (rest >= 20) letters += String.fromCharCode(102 + Math.floor(rest / 20));
  if (rest % 20 > 0) letters += String.fromCharCode(70 + (rest % 20));
  return letters;
};
