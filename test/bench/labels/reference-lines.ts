import { readFileSync } from 'node:fs';
import { launchChromium } from '@suyuan/testkit/chromium';
import { readPng } from '../../../packages/label/src/png/index.ts';
import type { GreyPicture } from '../../../packages/label/src/scan-back/index.ts';

/** A line of words as the browser sets it in the same font, from the upper left corner of a picture of the same resolution. */
export interface LineToDraw {
  readonly text: string;
  /** Height of the em square and place of the baseline's start, in pixels. */
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly height: number;
}

const font = readFileSync(new URL('../../../packages/label/fonts/noto-sans-sc-regular.ttf', import.meta.url));

/**
 * What the words must look like, from a program that shares no line of code with ours: Chromium, with the whole font.
 */
export const drawReferences = async (lines: readonly LineToDraw[]): Promise<readonly GreyPicture[]> => {
  const browser = await launchChromium({ flags: ['--font-render-hinting=none'] });
  try {
    const page = await browser.newPage();
    await page.setContent('<canvas></canvas>');
    const drawn = await page.evaluate(
      async (file, wanted) => {
        const bytes = Uint8Array.from(atob(file), letter => letter.charCodeAt(0));
        document.fonts.add(await new FontFace('Reference', bytes).load());
        return wanted.map(({ text, size, x, baseline, width, height }) => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height });
          const pen = canvas.getContext('2d');
          if (!pen) throw new Error('no canvas');
          pen.fillStyle = '#fff';
          pen.fillRect(0, 0, width, height);
          pen.fillStyle = '#000';
          pen.font = `${size}px Reference`;
          pen.fontKerning = 'none';
          pen.textRendering = 'geometricPrecision';
          pen.fillText(text, x, baseline);
          return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length);
        });
      },
      font.toString('base64'),
      lines,
    );
    return drawn.map(png => {
      const picture = readPng(Buffer.from(png, 'base64'));
      if (!picture) throw new Error('the browser gave no PNG');
      return { ...picture, luminance: new Uint8Array(picture.luminance) };
    });
  } finally {
    await browser.close();
  }
};
