// zxing-wasm in a worker, as an app would write it: draws the frame, reads it, answers with the texts.
import { prepareZXingModule, readBarcodes } from 'peer:zxing-wasm';
import wasm from 'peer:zxing-wasm-file';

const ready = prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;

addEventListener('message', async (event: MessageEvent<VideoFrame | undefined>) => {
  await ready;
  const frame = event.data;
  if (!frame) {
    postMessage([]);
    return;
  }
  const { displayWidth: width, displayHeight: height } = frame;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.drawImage(frame, 0, 0);
  frame.close();
  const found = await readBarcodes(context.getImageData(0, 0, width, height), {
    formats: ['QRCodeModel2'],
    textMode: 'Plain',
  });
  postMessage(found.map(({ text }) => text));
});
