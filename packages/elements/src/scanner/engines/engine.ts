// The one interface behind which every decoder stands.
import type { Format, Reading } from '../reading.ts';

/** A picture as the camera or a file gives it. The engine closes what can be closed. */
export type Picture = ImageBitmap | VideoFrame | ImageData;

/** What is wanted of a picture. */
export type ReadRequest =
  | { readonly kind: 'frame'; readonly turn: number; readonly formats: readonly Format[] }
  | { readonly kind: 'still'; readonly budget: number; readonly formats: readonly Format[] };

export interface Engine {
  readonly name: 'native' | 'wasm' | 'script';
  /** Reads the codes in a picture; an empty list where there is none. Rejects only if the engine itself is broken. */
  read(picture: Picture, request: ReadRequest): Promise<readonly Reading[]>;
  /** Frees worker and memory; reads under way never settle into a result afterwards. */
  close(): void;
}

/** Starts an engine, or rejects where this browser or its content security policy forbids it. */
export type OpenEngine = (signal: AbortSignal) => Promise<Engine>;

/** Closes a picture that holds memory outside the garbage collector's sight. */
export function closePicture(picture: Picture): void {
  if ('close' in picture) picture.close();
}
