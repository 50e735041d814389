import type { CameraWork } from './camera-work.ts';

/** Two fingers on the video change the zoom of a camera that has one. */
export class Pinch {
  readonly #camera: CameraWork;
  readonly #fingers = new Map<number, { readonly x: number; readonly y: number }>();
  #begun: { readonly distance: number; readonly zoom: number } | undefined;

  constructor(camera: CameraWork) {
    this.#camera = camera;
  }

  readonly press = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || !this.#camera.controls?.zoom) return;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#fingers.size === 2) this.#begun = { distance: this.#distance, zoom: this.#camera.zoom ?? 1 };
  };

  readonly move = (event: PointerEvent): void => {
    if (!this.#fingers.has(event.pointerId)) return;
    this.#fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#begun) void this.#camera.setZoom((this.#begun.zoom * this.#distance) / this.#begun.distance);
  };

  readonly release = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    this.#begun = undefined;
  };

  /** Between the fingers, in pixels; never so small that a tremble would be a leap. */
  get #distance(): number {
    const [one, other] = [...this.#fingers.values()];
    return one && other ? Math.max(24, Math.hypot(one.x - other.x, one.y - other.y)) : 24;
  }
}
