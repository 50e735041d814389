// From the browser's pictures to grey ones.
import { fromRgba, type Luma } from '../frames/luma.ts';
import { closePicture, type Picture } from './engine.ts';

let canvas: OffscreenCanvas | HTMLCanvasElement | undefined;

/** The brightness of a picture, which is closed afterwards. */
export async function toLuma(picture: Picture): Promise<Luma> {
  if ('data' in picture) return fromRgba(picture.data, picture.width, picture.height);
  try {
    return 'codedWidth' in picture ? ((await fromPlanes(picture)) ?? draw(picture)) : draw(picture);
  } finally {
    closePicture(picture);
  }
}

/** Cameras deliver brightness as a plane of its own: nothing to convert. */
async function fromPlanes(frame: VideoFrame): Promise<Luma | undefined> {
  const { format, visibleRect } = frame;
  if (!visibleRect || (format !== 'I420' && format !== 'NV12' && format !== 'I420A')) return undefined;
  // A frame marked as turned is easier drawn.
  if ('rotation' in frame && frame.rotation !== 0) return undefined;
  if (frame.displayWidth !== visibleRect.width || frame.displayHeight !== visibleRect.height) return undefined;
  const buffer = new Uint8Array(frame.allocationSize());
  const [plane] = await frame.copyTo(buffer);
  const { width, height } = visibleRect;
  if (!plane) return undefined;
  if (plane.stride === width)
    return { data: buffer.subarray(plane.offset, plane.offset + width * height), width, height };
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = plane.offset + y * plane.stride;
    data.set(buffer.subarray(start, start + width), y * width);
  }
  return { data, width, height };
}

function draw(picture: ImageBitmap | VideoFrame): Luma {
  const width = 'codedWidth' in picture ? picture.displayWidth : picture.width;
  const height = 'codedWidth' in picture ? picture.displayHeight : picture.height;
  canvas ??=
    typeof OffscreenCanvas === 'undefined' ? document.createElement('canvas') : new OffscreenCanvas(width, height);
  // Setting a size, be it the same, throws the pixels away and takes new ones.
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true }) as
    | OffscreenCanvasRenderingContext2D
    | CanvasRenderingContext2D
    | null;
  if (!context) throw new Error('no 2d canvas');
  context.clearRect(0, 0, width, height);
  context.drawImage(picture, 0, 0, width, height);
  return fromRgba(context.getImageData(0, 0, width, height).data, width, height);
}
