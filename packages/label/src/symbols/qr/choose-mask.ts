import { maxPackedSide, packedPenalty, packLines } from './packed-penalty.ts';
import { drawFormat } from './qr-format.ts';
import type { QrFrame } from './qr-frame.ts';
import { penaltyOf } from './qr-penalty.ts';

/** Turns over the data modules that a mask names, and writes what says so. */
export const applyMask = (frame: QrFrame, modules: Uint8Array, levelBits: number, mask: number): void => {
  const { order, side } = frame;
  const turned = frame.masks[mask]!;
  for (let at = 0; at < order.length; at += 1) modules[order[at]!]! ^= turned[at]!;
  drawFormat(modules, side, levelBits, mask);
};

/** The mask under which the unmasked modules of a symbol read best: ISO/IEC 18004 §7.8.3. */
export const chooseMask = (frame: QrFrame, unmasked: Uint8Array, levelBits: number): number => {
  const penaltyUnder =
    frame.side <= maxPackedSide ? judgePacked(frame, unmasked, levelBits) : judge(frame, unmasked, levelBits);
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < 8; mask += 1) {
    const penalty = penaltyUnder(mask, lowest);
    if (penalty < lowest) [best, lowest] = [mask, penalty];
  }
  return best;
};

type Judge = (mask: number, limit: number) => number;

const judge =
  (frame: QrFrame, unmasked: Uint8Array, levelBits: number): Judge =>
  mask => {
    const modules = unmasked.slice();
    applyMask(frame, modules, levelBits, mask);
    return penaltyOf(modules, frame.side);
  };

/** What each mask changes in an empty symbol, as lines to turn over; by version, level and mask. */
const overlays = new Map<number, { readonly rows: Int32Array; readonly columns: Int32Array }>();

const overlayOf = (frame: QrFrame, levelBits: number, mask: number) => {
  const key = (frame.side << 8) | (levelBits << 4) | mask;
  const known = overlays.get(key);
  if (known) return known;
  const changes = new Uint8Array(frame.side * frame.side);
  applyMask(frame, changes, levelBits, mask);
  const made = packLines(changes, frame.side);
  overlays.set(key, made);
  return made;
};

const judgePacked = (frame: QrFrame, unmasked: Uint8Array, levelBits: number): Judge => {
  const { side } = frame;
  const plain = packLines(unmasked, side);
  const rows = new Int32Array(side);
  const columns = new Int32Array(side);
  return (mask, limit) => {
    const overlay = overlayOf(frame, levelBits, mask);
    for (let at = 0; at < side; at += 1) {
      rows[at] = plain.rows[at]! ^ overlay.rows[at]!;
      columns[at] = plain.columns[at]! ^ overlay.columns[at]!;
    }
    return packedPenalty(rows, columns, side, limit);
  };
};
