// Runs in Chromium, with a film as camera: measures the element as a visitor's browser runs it.
import '../../../../packages/elements/src/scanner/define.ts';
import type { SuyuanScanner } from '../../../../packages/elements/src/scanner/scanner.ts';

/** A corner of the film is white while the code is in view. */
const WHITE = 128;

function mount(): SuyuanScanner {
  const element = document.createElement('suyuan-scanner');
  element.muted = true;
  document.body.append(element);
  return element;
}

function firstScan(element: SuyuanScanner): Promise<number> {
  return new Promise(resolve => {
    element.addEventListener('suyuan-scan', () => resolve(performance.now()), { once: true });
  });
}

/** Milliseconds from opening to the first read of a code in view; the decoder was loaded when the button was reached. */
async function open(): Promise<number> {
  const element = mount();
  await element.updateComplete;
  const button = await until(() => element.shadowRoot?.querySelector<HTMLElement>('#stage button'));
  button.dispatchEvent(new PointerEvent('pointerenter'));
  await new Promise(resolve => setTimeout(resolve, 1500));
  const scanned = firstScan(element);
  const started = performance.now();
  await element.start();
  const took = (await scanned) - started;
  element.remove();
  return took;
}

/** Milliseconds from the frame in which a code appears to its event, several times; and the longest block of the page. */
async function appear(times: number): Promise<{ readonly took: readonly number[]; readonly block: number }> {
  const element = mount();
  element.continuous = true;
  await element.start();
  const video = await until(() => element.shadowRoot?.querySelector('video'));
  await new Promise(resolve => element.addEventListener('suyuan-open', resolve, { once: true }));
  const probe = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  let block = 0;
  let last = performance.now();
  const ticker = setInterval(() => {
    const now = performance.now();
    block = Math.max(block, now - last - 4);
    last = now;
  }, 4);
  const took: number[] = [];
  let isWhite = true;
  let appeared = 0;
  element.addEventListener('suyuan-scan', () => {
    if (appeared > 0) took.push(performance.now() - appeared);
    appeared = 0;
  });
  while (took.length < times) {
    const { captureTime } = await new Promise<VideoFrameCallbackMetadata>(resolve =>
      video.requestVideoFrameCallback((_, metadata) => resolve(metadata)),
    );
    probe.drawImage(video, 4, 4, 1, 1, 0, 0, 1, 1);
    const nowWhite = (probe.getImageData(0, 0, 1, 1).data[0] ?? 0) > WHITE;
    if (nowWhite && !isWhite) appeared = captureTime ?? performance.now();
    if (!nowWhite && isWhite) element.clear();
    isWhite = nowWhite;
  }
  clearInterval(ticker);
  element.remove();
  return { took, block };
}

async function until<Part>(find: () => Part | null | undefined): Promise<Part> {
  for (;;) {
    const part = find();
    if (part) return part;
    await new Promise(requestAnimationFrame);
  }
}

export const camera = { open, appear };
Object.assign(globalThis, { camera });
