import type { Format, Reading } from '../reading.ts';
import type { ScanProblem } from '../scanner-session.ts';
import { openPicture, PictureError } from '../ways-in/picture.ts';
import type { Decoder } from './decoder.ts';

/** Milliseconds for all tries on one still picture. */
const BUDGET = 550;

/** Reads the codes in a file, and shows its picture meanwhile; why it has none where it cannot be read. */
export async function readPicture(
  file: Blob,
  formats: readonly Format[],
  decoder: Decoder,
  show: (picture: ImageBitmap | VideoFrame) => void,
): Promise<readonly Reading[] | ScanProblem> {
  let picture: ImageBitmap | VideoFrame;
  try {
    picture = await openPicture(file);
  } catch (error) {
    return error instanceof PictureError ? error.problem : 'picture.unreadable';
  }
  show(picture);
  try {
    return await decoder.read(picture, { kind: 'still', budget: BUDGET, formats });
  } catch {
    return 'decoder.unavailable';
  }
}
