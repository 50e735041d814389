import { writeFile } from 'node:fs/promises';
import { launchChromium } from './chromium.ts';

/** How pictures become a film. */
export interface CameraOptions {
  readonly width?: number;
  readonly height?: number;
  /** How many frames each picture stays in view; Chromium plays 30 a second and starts over at the end. */
  readonly hold?: number;
}

/**
 * Writes a camera film for `launchChromium({cameraFile})`: each picture (PNG or JPEG) centred on white, as large as
 * fits. Motion JPEG is nothing but JPEG files one after the other, and Chromium itself does the encoding.
 */
export async function writeCameraFile(
  path: string,
  pictures: readonly Uint8Array[],
  options: CameraOptions = {},
): Promise<void> {
  const { width = 1280, height = 720, hold = 15 } = options;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const frames: Buffer[] = [];
    for (const picture of pictures) {
      const encoded = await page.evaluate(encodeFrame, Buffer.from(picture).toString('base64'), width, height);
      frames.push(...Array<Buffer>(hold).fill(Buffer.from(encoded, 'base64')));
    }
    await writeFile(path, Buffer.concat(frames));
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function encodeFrame(base64: string, width: number, height: number): Promise<string> {
  const picture = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), char => char.charCodeAt(0))]));
  const scale = Math.min(width / picture.width, height / picture.height);
  const [drawnWidth, drawnHeight] = [picture.width * scale, picture.height * scale];
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The page has no canvas.');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(picture, (width - drawnWidth) / 2, (height - drawnHeight) / 2, drawnWidth, drawnHeight);
  return canvas.toDataURL('image/jpeg', 0.92).split(',')[1] ?? '';
}
