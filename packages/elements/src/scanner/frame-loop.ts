// Hands video frames to a reader: always the newest, never a queue, one at a time.
import type { Picture } from './engines/engine.ts';

/** Without a frame for so long, something is wrong with the camera. */
const SILENCE = 6000;

export interface FrameLoop {
  /** Reads a frame; the next one is taken when it has settled. */
  readonly read: (picture: Picture, turn: number) => Promise<void>;
  /** No frame has come for several seconds, and again for as many. */
  readonly onSilence: () => void;
  readonly signal: AbortSignal;
}

/** Watches a playing video until the signal says stop. */
export function watchFrames(video: HTMLVideoElement, { read, onSilence, signal }: FrameLoop): void {
  let turn = 0;
  let silence: ReturnType<typeof setInterval> | undefined;
  const next = () => {
    if (signal.aborted) return;
    // Only waiting for the camera counts, not for a reader that is still being loaded.
    silence = setInterval(onSilence, SILENCE);
    requestFrame(video, take);
  };
  const take = () => {
    clearInterval(silence);
    if (signal.aborted) return;
    void grab(video)
      .then(picture => (picture && !signal.aborted ? read(picture, turn++) : picture?.close()))
      .then(next, next);
  };
  signal.addEventListener('abort', () => clearInterval(silence), { once: true });
  // What shows already need not be waited for.
  if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) take();
  else next();
}

function requestFrame(video: HTMLVideoElement, callback: () => void): void {
  if ('requestVideoFrameCallback' in video) video.requestVideoFrameCallback(callback);
  else requestAnimationFrame(callback);
}

/** The frame that shows now; undefined while there is none. */
async function grab(video: HTMLVideoElement): Promise<VideoFrame | ImageBitmap | undefined> {
  if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || video.videoWidth === 0) return undefined;
  // A VideoFrame is a reference, a bitmap a copy that the page would pay for.
  if (typeof VideoFrame === 'function') {
    try {
      return new VideoFrame(video);
    } catch {
      // WebKit before 17 has the class but does not take a video of a camera.
    }
  }
  return createImageBitmap(video);
}
