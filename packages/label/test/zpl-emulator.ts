import { ready } from 'zpl-renderer-js';
import { readPng } from '../src/png/index.ts';
import type { GreyPicture } from '../src/scan-back/index.ts';

const { api } = await ready;

/**
 * The labels of a ZPL job as a program that is not ours draws them: Zebrash, which follows the printers' firmware. It knows all
 * commands that we send but `^PQ` and `^LL`; ideographs are not in its fonts, and not asked of it.
 */
export const drawZpl = async (
  job: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<GreyPicture[]> => {
  // It counts in millimetres and rounds up to whole dots; at 8 dots a millimetre the result is exactly as many as asked for.
  const drawn = await api.zplToBase64MultipleAsync(Buffer.from(job).toString('latin1'), width / 8, height / 8, 8);
  return drawn.map(png => {
    const picture = readPng(Buffer.from(png, 'base64'));
    if (!picture) throw new Error('the emulator gave no PNG');
    return { ...picture, luminance: new Uint8Array(picture.luminance) };
  });
};
