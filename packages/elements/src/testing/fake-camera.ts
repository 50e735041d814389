import { type Camera, type CameraControls, CameraError, type OpenCamera } from '../scanner/camera.ts';
import type { ScanProblem } from '../scanner/scanner-session.ts';

/** A camera whose picture, permission and fate a test decides. */
export class FakeCamera implements Camera {
  /** What each call of `open` asked for. */
  readonly asked: (string | undefined)[] = [];
  /** Settings that reached the track. */
  readonly set: { torch?: boolean; zoom?: number } = {};
  controls: CameraControls = { torch: false, lenses: [] };
  readonly #canvas = document.createElement('canvas');
  readonly #streams: MediaStream[] = [];
  readonly #lost: (() => void)[] = [];
  readonly #changed: (() => void)[] = [];
  readonly #muted: ((isMuted: boolean) => void)[] = [];
  #isDark = false;
  #problem: ScanProblem | undefined;
  #permission: Promise<void> = Promise.resolve();
  #ticker: ReturnType<typeof setInterval> | undefined;

  constructor(width = 640, height = 480) {
    this.#canvas.width = width;
    this.#canvas.height = height;
    this.show(context => {
      context.fillStyle = '#8a8';
      context.fillRect(0, 0, width, height);
    });
  }

  /** Puts something before the lens. */
  show(draw: (context: CanvasRenderingContext2D) => void): void {
    const context = this.#canvas.getContext('2d');
    if (!context) return;
    clearInterval(this.#ticker);
    draw(context);
    // A canvas sends a frame only when something is drawn.
    this.#ticker = setInterval(() => draw(context), 30);
  }

  /** Fails from now on. */
  refuse(problem: ScanProblem): void {
    this.#problem = problem;
  }

  /** Works again. */
  allow(): void {
    this.#problem = undefined;
  }

  /** Opens from now on and sends no picture. */
  darken(): void {
    this.#isDark = true;
  }

  /** Leaves the permission prompt open; the returned function answers it with yes. */
  hang(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#permission = promise;
    return resolve;
  }

  /** Turns the phone on its side: the same camera sends its pictures upright. */
  turn(): void {
    const { width, height } = this.#canvas;
    this.#canvas.width = height;
    this.#canvas.height = width;
  }

  /** Pulls the plug. */
  vanish(): void {
    for (const callback of this.#lost) callback();
  }

  /** Another camera is plugged in, or pulled out. */
  offer(...lenses: CameraControls['lenses']): void {
    this.controls = { ...this.controls, lenses };
    for (const callback of this.#changed) callback();
  }

  /** A call comes in, or ends. */
  mute(isMuted: boolean): void {
    for (const callback of this.#muted) callback(isMuted);
  }

  /** Tracks that are on. */
  get liveTracks(): number {
    return this.#streams.flatMap(stream => stream.getTracks()).filter(track => track.readyState === 'live').length;
  }

  /** Stops drawing. */
  dispose(): void {
    clearInterval(this.#ticker);
  }

  async open(remembered: string | undefined, _signal: AbortSignal): Promise<OpenCamera> {
    this.asked.push(remembered);
    await this.#permission;
    if (this.#problem) throw new CameraError(this.#problem);
    const camera = this;
    const stream = this.#isDark ? emptyStream() : this.#canvas.captureStream(30);
    this.#streams.push(stream);
    return {
      stream,
      deviceId: remembered ?? this.controls.lenses[0]?.id ?? 'fake',
      get controls() {
        return camera.controls;
      },
      setTorch: async torch => {
        this.set.torch = torch;
      },
      setZoom: async zoom => {
        this.set.zoom = zoom;
      },
      onLost: callback => this.#lost.push(callback),
      onMuted: callback => this.#muted.push(callback),
      onLensesChanged: callback => this.#changed.push(callback),
      // The signal is not heeded on purpose: the element must close what comes too late.
      close: () => {
        for (const track of stream.getTracks()) track.stop();
      },
    };
  }
}

/** A stream whose canvas nobody draws on. */
function emptyStream(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.getContext('2d');
  return canvas.captureStream(0);
}
