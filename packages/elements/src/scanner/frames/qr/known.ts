// What is known of a code before it is read. Reads no DOM and no clock.
import { drawFormat, frameOf, type QrFrame } from '@suyuan/label/symbols';

/** Modules whose colour a version fixes, and others; middles in modules from the code's edge. */
export interface Known {
  readonly version: number;
  readonly frame: QrFrame;
  readonly side: number;
  /** x, y and 1 for dark, -1 for light, in turn: finder patterns. */
  readonly finders: Float32Array;
  /** The same: timing and alignment patterns and version information. */
  readonly rest: Float32Array;
  /** x and y in turn: some of the modules whose colour is not known. */
  readonly data: Float32Array;
}

const MOST_DATA = 360;
const versions = new Map<number, Known>();

export function knownOf(version: number): Known {
  const made = versions.get(version) ?? know(version);
  versions.set(version, made);
  return made;
}

function know(version: number): Known {
  const frame = frameOf(version);
  const { side, order } = frame;
  const isOpen = new Uint8Array(side * side);
  for (const place of order) isOpen[place] = 1;
  // What a format is written over stands open as well.
  const marked = new Uint8Array(side * side).fill(2);
  drawFormat(marked, side, 0, 0);
  for (let at = 0; at < side * side; at += 1) if (marked[at] !== 2) isOpen[at] = 1;
  const finders: number[] = [];
  const rest: number[] = [];
  for (let at = 0; at < side * side; at += 1) {
    if (isOpen[at]) continue;
    const [x, y] = [at % side, Math.floor(at / side)];
    const isFinder = (x < 8 && y < 8) || (x < 8 && y >= side - 8) || (x >= side - 8 && y < 8);
    (isFinder ? finders : rest).push(x + 0.5, y + 0.5, frame.modules[at] ? 1 : -1);
  }
  const skip = Math.max(1, Math.floor(order.length / MOST_DATA));
  const data: number[] = [];
  for (let at = 0; at < order.length; at += skip) {
    const place = order[at]!;
    data.push((place % side) + 0.5, Math.floor(place / side) + 0.5);
  }
  return {
    version,
    frame,
    side,
    finders: Float32Array.from(finders),
    rest: Float32Array.from(rest),
    data: Float32Array.from(data),
  };
}
