import { maxPictureBytes } from '@suyuan/contract/upload';

/** Why a file cannot be the picture of a licence; the words of the server's own codes. */
export type PictureProblem = 'upload.too_large' | 'upload.not_an_image' | 'upload.broken';

export type PreparedPicture =
  /** `shrunkFrom`: bytes of the file, where it was too large to be sent as it was. */
  | { readonly ok: true; readonly picture: Blob; readonly shrunkFrom?: number }
  | { readonly ok: false; readonly code: PictureProblem };

/** No camera makes more; decoding it would only exhaust a phone. */
const MAX_SOURCE_BYTES = 60 * 1024 * 1024;
/** Enough to read the small print of a licence. */
const LONGEST_SIDE_PX = 2400;
const QUALITIES = [0.88, 0.75, 0.6];

/**
 * Judges a file by its bytes and draws it anew as a JPEG of at most 4 MiB. Drawing also leaves behind what cameras write
 * into files: place, time and device.
 */
export async function preparePicture(file: Blob): Promise<PreparedPicture> {
  if (file.size > MAX_SOURCE_BYTES) return { ok: false, code: 'upload.too_large' };
  if (!isPicture(new Uint8Array(await file.slice(0, 12).arrayBuffer()))) {
    return { ok: false, code: 'upload.not_an_image' };
  }
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (!bitmap) return { ok: false, code: 'upload.broken' };
  try {
    const picture = await redraw(bitmap);
    if (!picture) return { ok: false, code: 'upload.too_large' };
    return file.size > maxPictureBytes ? { ok: true, picture, shrunkFrom: file.size } : { ok: true, picture };
  } finally {
    bitmap.close();
  }
}

/** Draws a prepared picture into a canvas: unlike an image element, no policy of the host page can forbid that. */
export async function drawPreview(canvas: HTMLCanvasElement, picture: Blob): Promise<void> {
  const bitmap = await createImageBitmap(picture);
  const scale = Math.min(1, 960 / Math.max(bitmap.width, bitmap.height));
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
}

async function redraw(bitmap: ImageBitmap): Promise<Blob | undefined> {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  // JPEG knows no transparency: what was clear becomes paper, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const picture = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (picture && picture.size <= maxPictureBytes) return picture;
  }
  return undefined;
}

/** JPEG, PNG and WebP by their first bytes. */
function isPicture(bytes: Uint8Array): boolean {
  const starts = (signature: readonly number[], at = 0) => signature.every((byte, index) => bytes[at + index] === byte);
  return (
    starts([0xff, 0xd8, 0xff]) ||
    starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) ||
    (starts([0x52, 0x49, 0x46, 0x46]) && starts([0x57, 0x45, 0x42, 0x50], 8))
  );
}
