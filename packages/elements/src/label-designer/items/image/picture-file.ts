import { maxImageLength } from '@suyuan/label/model';

/** Longest side that is kept: 100 mm at 300 dpi are 1,181 dots. */
const maxSide = 1200;

/**
 * A picture file as a PNG data URL that a template can hold, made smaller until it fits. Rejects with `TypeError` where the
 * file is no picture, with `RangeError` where it is too complex even when small.
 */
export const readPicture = async (file: Blob): Promise<string> => {
  const picture = await createImageBitmap(file).catch(() => {
    throw new TypeError('not a picture');
  });
  try {
    for (let side = maxSide; side >= 150; side /= 2) {
      const scale = Math.min(1, side / Math.max(picture.width, picture.height));
      const canvas = document.createElement('canvas');
      canvas.width = Math.max(1, Math.round(picture.width * scale));
      canvas.height = Math.max(1, Math.round(picture.height * scale));
      canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
      const url = canvas.toDataURL('image/png');
      if (url.length <= maxImageLength) return url;
    }
  } finally {
    picture.close();
  }
  throw new RangeError('too complex');
};
