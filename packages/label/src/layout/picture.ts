import type { Mm } from '../model/index.ts';
import { readPng } from '../png/read-png.ts';
import type { Frame } from './item-layout.ts';
import type { FrameLayout } from './layout-marks.ts';

/** A PNG data URL as one-bit dots, in proportion, centred in its frame. */
export const layOutPicture = (url: string, frame: Frame): FrameLayout => {
  const image = readPng(bytesOf(url));
  if (!image) return { marks: [], faults: [{ fault: 'picture-unreadable' }] };
  const { width, height, luminance } = image;
  const scale = Math.min(frame.w / width, frame.h / height);
  const [w, h] = [width * scale, height * scale];
  return {
    marks: [
      {
        mark: 'picture',
        x: ((frame.w - w) / 2) as Mm,
        y: ((frame.h - h) / 2) as Mm,
        w: w as Mm,
        h: h as Mm,
        columns: width,
        rows: height,
        dots: luminance.map(value => (value < 128 ? 1 : 0)),
      },
    ],
  };
};

const bytesOf = (url: string): Uint8Array => {
  try {
    return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), character => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
};
