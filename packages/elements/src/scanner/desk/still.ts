// The picture in which a code was found stays on the stage.

/** The longest side that is kept; a stage is seldom wider. */
const LONGEST_SIDE = 1280;

/** Copies what the video or picture shows onto a canvas; returns its size. */
export function keepStill(
  canvas: HTMLCanvasElement,
  source: HTMLVideoElement | ImageBitmap | VideoFrame,
): { readonly width: number; readonly height: number } {
  const [width, height] =
    'videoWidth' in source
      ? [source.videoWidth, source.videoHeight]
      : 'displayWidth' in source
        ? [source.displayWidth, source.displayHeight]
        : [source.width, source.height];
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height, 1));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return { width: canvas.width, height: canvas.height };
}
