// Fits pictures into what a camera delivers, in Node as a canvas does in a browser.
import type { Grey } from './synthetic.ts';

const WIDTH = 1280;
const HEIGHT = 720;

/** Made smaller, if need be, until it fits either way up. */
export function fitting(picture: Grey): Grey {
  const { width, height } = picture;
  const scale = Math.min(1, WIDTH / Math.max(width, height), HEIGHT / Math.min(width, height));
  return scale === 1 ? picture : resample(picture, Math.round(width * scale), Math.round(height * scale));
}

/** Laid on its side if it is tall, and scaled until it covers the whole frame. */
export function covering(picture: Grey): Grey {
  const wide = picture.height > picture.width ? quarterTurn(picture) : picture;
  const scale = Math.max(WIDTH / wide.width, HEIGHT / wide.height);
  const large = resample(wide, Math.ceil(wide.width * scale), Math.ceil(wide.height * scale));
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1)
    data.set(large.data.subarray(y * large.width, y * large.width + WIDTH), y * WIDTH);
  return { data, width: WIDTH, height: HEIGHT };
}

/** Clockwise. */
export function quarterTurn({ data: from, width, height }: Grey): Grey {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) data[x * height + (height - 1 - y)] = from[y * width + x]!;
  return { data, width: height, height: width };
}

/** Each new pixel is the mean of points spread over what it covers, each between its neighbours. */
function resample(from: Grey, width: number, height: number): Grey {
  const data = new Uint8Array(width * height);
  const [stepX, stepY] = [from.width / width, from.height / height];
  const points = Math.max(2, Math.ceil(Math.max(stepX, stepY) * 2));
  const between = (place: number, length: number) => Math.max(0, Math.min(length - 1.001, place - 0.5));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let point = 0; point < points * points; point += 1) {
        const sourceX = between((x + ((point % points) + 0.5) / points) * stepX, from.width);
        const sourceY = between((y + (Math.floor(point / points) + 0.5) / points) * stepY, from.height);
        const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)];
        const [partX, partY] = [sourceX - left, sourceY - top];
        const at = top * from.width + left;
        const upper = from.data[at]! * (1 - partX) + from.data[at + 1]! * partX;
        const lower = from.data[at + from.width]! * (1 - partX) + from.data[at + from.width + 1]! * partX;
        sum += upper * (1 - partY) + lower * partY;
      }
      data[y * width + x] = Math.round(sum / (points * points));
    }
  return { data, width, height };
}
