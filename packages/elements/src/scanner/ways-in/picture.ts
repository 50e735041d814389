// From a file to a picture that an engine can read.
import type { ScanProblem } from '../scanner-session.ts';
import { HEAD_BYTES, judgePicture, type PictureFacts } from './picture-file.ts';

/** Why a file gave no picture. */
export class PictureError extends Error {
  readonly problem: ScanProblem;

  constructor(problem: ScanProblem, cause?: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

/** The longest side handed to the decoder; more only costs time. */
const LONGEST_SIDE = 2560;
/** The longest side that a drawing is given; it has none of its own. */
const DRAWING_SIDE = 1280;
/** What a phone's browser can hold decoded: 64 million pixels are 256 MB. */
const MOST_PIXELS = 64_000_000;

/** Opens a file as a picture not much longer than what the decoder uses. Rejects with a {@link PictureError}. */
export async function openPicture(file: Blob): Promise<ImageBitmap | VideoFrame> {
  const facts = judgePicture(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
  if (facts.kind === 'pdf') throw new PictureError('picture.pdf');
  if (facts.kind === 'unknown') throw new PictureError('picture.not_a_picture');
  try {
    if (facts.kind === 'svg') return await openDrawing(file);
    return isHuge(facts) ? await openHuge(file, facts) : await openUsual(file, facts);
  } catch (error) {
    throw error instanceof PictureError ? error : new PictureError('picture.unreadable', error);
  }
}

function isHuge({ width = 0, height = 0 }: PictureFacts): boolean {
  return width * height > MOST_PIXELS;
}

function openUsual(file: Blob, { width = 0, height = 0 }: PictureFacts): Promise<ImageBitmap> {
  const scale = LONGEST_SIDE / Math.max(width, height, 1);
  if (scale >= 1) return createImageBitmap(file);
  // The header tells the size before turning by EXIF: with the width alone the browser keeps the proportions.
  return createImageBitmap(file, { resizeWidth: Math.round(width * scale), resizeQuality: 'high' });
}

/** WebCodecs' decoder of still pictures, which TypeScript's library does not know. */
interface StillDecoder {
  decode(): Promise<{ readonly image: VideoFrame }>;
  close(): void;
}
interface StillDecoderHost {
  readonly ImageDecoder?: new (init: {
    readonly data: ReadableStream | ArrayBuffer;
    readonly type: string;
    readonly desiredWidth: number;
    readonly desiredHeight: number;
  }) => StillDecoder;
}

/** JPEG can be decoded at an eighth of its size, so that 200 million pixels never exist at once. */
async function openHuge(file: Blob, { kind, width = 0, height = 0 }: PictureFacts): Promise<VideoFrame> {
  const { ImageDecoder } = globalThis as StillDecoderHost;
  if (!ImageDecoder || kind !== 'jpeg') throw new PictureError('picture.too_large');
  const scale = LONGEST_SIDE / Math.max(width, height);
  const decoder = new ImageDecoder({
    data: file.stream(),
    type: 'image/jpeg',
    desiredWidth: Math.round(width * scale),
    desiredHeight: Math.round(height * scale),
  });
  try {
    const { image } = await decoder.decode();
    if (image.codedWidth * image.codedHeight <= MOST_PIXELS) return image;
    image.close();
    throw new PictureError('picture.too_large');
  } finally {
    decoder.close();
  }
}

/** A drawing has no pixels: an image element draws it, without scripts and without fetching anything. */
async function openDrawing(file: Blob): Promise<ImageBitmap> {
  const url = URL.createObjectURL(new Blob([file], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = DRAWING_SIDE / Math.max(naturalWidth, naturalHeight, 1);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round((naturalWidth || DRAWING_SIDE) * scale));
    canvas.height = Math.max(1, Math.round((naturalHeight || DRAWING_SIDE) * scale));
    // A bitmap made from the image itself stays empty where the drawing names no size.
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await createImageBitmap(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}
