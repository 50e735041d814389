// Where a code found in the video lies on the screen. Reads no DOM and no clock.
import type { Corners } from '../reading.ts';

export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The corners as an SVG `points` list in the box that shows the video by `object-fit: cover`. */
export function outlinePoints(corners: Corners, video: Box, box: Box): string {
  if (video.width === 0 || video.height === 0) return '';
  const scale = Math.max(box.width / video.width, box.height / video.height);
  const left = (box.width - video.width * scale) / 2;
  const top = (box.height - video.height * scale) / 2;
  const place = (value: number, length: number, start: number) =>
    Math.round((value * length * scale + start) * 10) / 10;
  return corners.map(([x, y]) => `${place(x, video.width, left)},${place(y, video.height, top)}`).join(' ');
}
