import type { Corners } from '../reading.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The outline stays for so many frames without a code: hands shake. */
const LINGER = 6;

/** Where on the stage codes are: they follow the camera, and stay where a picture stays. */
export class Outlines {
  #corners: readonly Corners[] = [];
  #size: Size = { width: 0, height: 0 };
  #blankFrames = 0;

  /** As fractions of {@link size}. */
  get corners(): readonly Corners[] {
    return this.#corners;
  }

  /** The size in pixels of what the stage shows; a phone that is turned changes it. */
  get size(): Size {
    return this.#size;
  }

  /** Goes where the codes of one more frame are; says whether anything moved. */
  follow(corners: readonly Corners[], size: Size): boolean {
    this.#blankFrames = corners.length > 0 ? 0 : this.#blankFrames + 1;
    if (corners.length === 0 && (this.#corners.length === 0 || this.#blankFrames < LINGER)) return false;
    this.stay(corners, size);
    return true;
  }

  /** Stays at these. */
  stay(corners: readonly Corners[], size: Size = this.#size): void {
    this.#corners = corners;
    this.#size = size;
  }

  clear(): void {
    this.#corners = [];
  }
}
