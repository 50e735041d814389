import type { pictureTypes } from '@suyuan/contract/upload';
import { imageSize } from 'image-size';

export interface Picture {
  readonly mediaType: (typeof pictureTypes)[number];
  readonly widthPx: number;
  readonly heightPx: number;
}

export type JudgedPicture =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly code: 'upload.not_an_image' | 'upload.broken' };

/** A picture with longer sides would take gigabytes to show. */
const maxSidePx = 20_000;

const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, offset) => bytes[at + offset] === byte);

const ascii = (text: string): number[] => [...text].map(letter => letter.charCodeAt(0));

const endsWith = (bytes: Uint8Array, end: readonly number[], slack: number): boolean => {
  for (let at = bytes.length - end.length; at >= Math.max(0, bytes.length - end.length - slack); at -= 1) {
    if (startsWith(bytes, end, at)) return true;
  }
  return false;
};

/** Some cameras write a little behind the end-of-image marker. */
const jpegSlack = 4096;

const formats = {
  'image/jpeg': {
    is: (bytes: Uint8Array) => startsWith(bytes, [0xff, 0xd8, 0xff]),
    isWhole: (bytes: Uint8Array) => endsWith(bytes, [0xff, 0xd9], jpegSlack),
  },
  'image/png': {
    is: (bytes: Uint8Array) => startsWith(bytes, [0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a]),
    isWhole: (bytes: Uint8Array) => endsWith(bytes, ascii('IEND'), jpegSlack),
  },
  'image/webp': {
    is: (bytes: Uint8Array) => startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8),
    /** RIFF tells its own length, from byte 8 on. */
    isWhole: (bytes: Uint8Array) =>
      bytes.length >= 12 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 <= bytes.length,
  },
} as const satisfies Record<Picture['mediaType'], unknown>;

const measure = (bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined => {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
};

/** Judges a picture by its bytes alone: which format it is, that its end is there, and how large it is. */
export const judgePicture = (bytes: Uint8Array): JudgedPicture => {
  const found = Object.entries(formats).find(([, format]) => format.is(bytes));
  if (!found) return { ok: false, code: 'upload.not_an_image' };
  const [mediaType, format] = found as [Picture['mediaType'], (typeof formats)[Picture['mediaType']]];
  const size = format.isWhole(bytes) ? measure(bytes) : undefined;
  const isUsable = size && [size.width, size.height].every(side => side > 0 && side <= maxSidePx);
  if (!isUsable) return { ok: false, code: 'upload.broken' };
  return { ok: true, picture: { mediaType, widthPx: size.width, heightPx: size.height } };
};
