import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { launchChromium } from './chromium.ts';
import { writeCameraFile } from './mjpeg.ts';

/** A red picture of one pixel. */
const RED = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
);

describe('the camera film', () => {
  it('plays in Chromium as its camera, centred on white', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'suyuan-camera-'));
    const cameraFile = join(folder, 'camera.mjpeg');
    await writeCameraFile(cameraFile, [RED], { width: 640, height: 480, hold: 2 });
    // Cameras open on secure origins only; the loopback address counts as one.
    const server = createServer((_request, response) => response.setHeader('content-type', 'text/html').end('<p>'));
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    assert.ok(address && typeof address === 'object');
    const browser = await launchChromium({ cameraFile });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${address.port}/`);
      const seen = await page.evaluate(readCamera);
      assert.deepEqual(seen.size, [640, 480]);
      assert.ok(isNear(seen.middle, [255, 0, 0]), `the middle is ${seen.middle}`);
      assert.ok(isNear(seen.edge, [255, 255, 255]), `the edge is ${seen.edge}`);
    } finally {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    }
  });
});

/** Runs in the page. */
async function readCamera() {
  const video = document.createElement('video');
  video.muted = true;
  video.srcObject = await navigator.mediaDevices.getUserMedia({ video: true });
  await video.play();
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  const context = canvas.getContext('2d')!;
  context.drawImage(video, 0, 0);
  const pixel = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data].slice(0, 3);
  return {
    size: [canvas.width, canvas.height],
    middle: pixel(canvas.width / 2, canvas.height / 2),
    edge: pixel(5, canvas.height / 2),
  };
}

function isNear(actual: readonly number[], expected: readonly number[]): boolean {
  return expected.every((value, index) => Math.abs(value - (actual[index] ?? -1000)) < 12);
}
