// What a chosen, pasted or dropped file is, by its first bytes and not by its name. Reads no DOM and no clock.

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'bmp' | 'avif' | 'heic' | 'svg' | 'pdf' | 'unknown';

export interface PictureFacts {
  readonly kind: PictureKind;
  /** As the header has it; undefined where that is not simply told. */
  readonly width?: number;
  readonly height?: number;
}

/** So many bytes of a file are enough to judge it; a JPEG's size stands behind its thumbnail and colour profile. */
export const HEAD_BYTES = 262_144;

/** Judges a file by its head. */
export function judgePicture(head: Uint8Array): PictureFacts {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const text = (start: number, length: number) => String.fromCharCode(...head.subarray(start, start + length));
  if (head.length < 16) return { kind: 'unknown' };
  if (head[0] === 0xff && head[1] === 0xd8) return { kind: 'jpeg', ...jpegSize(view) };
  if (text(1, 3) === 'PNG')
    return { kind: 'png', ...sizeIf(head.length >= 24, () => [view.getUint32(16), view.getUint32(20)]) };
  if (text(0, 4) === 'GIF8') return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (text(0, 4) === 'RIFF' && text(8, 4) === 'WEBP') return { kind: 'webp', ...webpSize(view, text(12, 4)) };
  if (text(0, 2) === 'BM')
    return {
      kind: 'bmp',
      ...sizeIf(head.length >= 26, () => [view.getInt32(18, true), Math.abs(view.getInt32(22, true))]),
    };
  if (text(4, 4) === 'ftyp') return { kind: /avi[fs]/.test(text(8, 24)) ? 'avif' : 'heic' };
  if (text(0, 5) === '%PDF-') return { kind: 'pdf' };
  if (
    /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(
      text(0, 1024),
    )
  )
    return { kind: 'svg' };
  return { kind: 'unknown' };
}

function sizeIf(known: boolean, read: () => readonly [number, number]): { width?: number; height?: number } {
  if (!known) return {};
  const [width, height] = read();
  return { width, height };
}

/** Walks the segments to the first start-of-frame (ITU-T T.81 §B.2.2). */
function jpegSize(view: DataView): { width?: number; height?: number } {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return {};
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return {};
}

function webpSize(view: DataView, chunk: string): { width?: number; height?: number } {
  if (view.byteLength < 30) return {};
  switch (chunk) {
    case 'VP8X':
      return {
        width: 1 + view.getUint16(24, true) + (view.getUint8(26) << 16),
        height: 1 + view.getUint16(27, true) + (view.getUint8(29) << 16),
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    default:
      return {};
  }
}
