import { type Camera, type CameraControls, CameraError, type OpenCamera } from '../camera.ts';
import type { Picture } from '../engines/engine.ts';
import { watchFrames } from '../frame-loop.ts';
import type { ScanProblem } from '../scanner-session.ts';
import { remember } from './choices.ts';

/** Whom the camera's life is told to. */
export interface CameraListener {
  onOpened(): void;
  onFailed(problem: ScanProblem): void;
  /** The open camera sends no picture for the time being, or does again. */
  onMuted(isMuted: boolean): void;
  /** A setting of the open camera changed. */
  onChanged(): void;
}

/** One camera at a time: opening, frames, light, zoom, and closing at any moment, also while the prompt is open. */
export class CameraWork {
  readonly #listener: CameraListener;
  #ending: AbortController | undefined;
  #open: OpenCamera | undefined;
  #video: HTMLVideoElement | undefined;
  #isMuted = false;
  #torch = false;
  #zoom: number | undefined;

  constructor(listener: CameraListener) {
    this.#listener = listener;
  }

  get controls(): CameraControls | undefined {
    return this.#open?.controls;
  }

  get deviceId(): string {
    return this.#open?.deviceId ?? '';
  }

  get torch(): boolean {
    return this.#torch;
  }

  get zoom(): number | undefined {
    return this.#zoom;
  }

  async open(camera: Camera, lens: string | undefined): Promise<void> {
    this.close();
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    try {
      const opened = await camera.open(lens, signal);
      if (signal.aborted) {
        opened.close();
        return;
      }
      this.#open = opened;
      if (opened.wasSearched) remember({ lens: opened.deviceId });
      this.#torch = false;
      this.#isMuted = false;
      this.#zoom = opened.controls.zoom?.value;
      opened.onLost(() => {
        if (!signal.aborted) this.#listener.onFailed('camera.lost');
      });
      opened.onMuted(isMuted => {
        if (signal.aborted) return;
        this.#isMuted = isMuted;
        this.#listener.onMuted(isMuted);
      });
      opened.onLensesChanged(() => this.#listener.onChanged());
      this.#listener.onOpened();
    } catch (error) {
      if (signal.aborted) return;
      this.#listener.onFailed(error instanceof CameraError ? error.problem : 'camera.unsupported');
    }
  }

  /** Shows the camera in the video and hands its frames over until it closes. */
  watch(video: HTMLVideoElement, read: (picture: Picture, turn: number, signal: AbortSignal) => Promise<void>): void {
    const signal = this.#ending?.signal;
    if (!this.#open || !signal) return;
    if (video.srcObject !== this.#open.stream) video.srcObject = this.#open.stream;
    this.#video = video;
    signal.addEventListener('abort', () => {
      video.srcObject = null;
    });
    // A camera that shows nothing never begins to play: the loop is what notices.
    void this.resume();
    watchFrames(video, {
      read: (picture, turn) => read(picture, turn, signal),
      onSilence: () => {
        if (!this.#isMuted) this.#listener.onFailed('camera.no_picture');
      },
      signal,
    });
  }

  /** Plays the video, which phones pause while something else has the camera. */
  async resume(): Promise<void> {
    try {
      await this.#video?.play();
    } catch {
      // Saving power, some phones play muted video only after a press; the frames come then.
    }
  }

  async setTorch(on: boolean): Promise<void> {
    await this.#set(async camera => {
      await camera.setTorch(on);
      this.#torch = on;
    });
  }

  async setZoom(value: number): Promise<void> {
    const range = this.controls?.zoom;
    if (!range) return;
    const zoom = Math.min(range.max, Math.max(range.min, value));
    this.#zoom = zoom;
    await this.#set(camera => camera.setZoom(zoom));
  }

  /** Whether there was anything to close. */
  close(): boolean {
    const wasOpen = this.#open !== undefined;
    this.#ending?.abort();
    this.#ending = undefined;
    this.#open?.close();
    this.#open = undefined;
    return wasOpen;
  }

  async #set(change: (camera: OpenCamera) => Promise<void>): Promise<void> {
    try {
      if (this.#open) await change(this.#open);
    } catch {
      // A lens that promised and refuses stays as it is, and so does its button.
    }
    this.#listener.onChanged();
  }
}
