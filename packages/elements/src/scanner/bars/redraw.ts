// Draws a code anew that has been read by its shape, so that the decoder says what it means. Reads no DOM and no clock.
import type { BarRegion } from '../frames/bars.ts';
import type { Changed, Luma } from '../frames/luma.ts';
import { QUIET as READ_QUIET } from './patterns.ts';
import { isSure, type Kind, readStrip } from './read-bars.ts';
import { toStrip } from './strip.ts';

const KINDS: readonly Kind[] = ['ean_13', 'ean_8', 'code_128'];
/** Pixels a module, modules of quiet zone, and a height of as many lines as no chance has. */
const MODULE = 3;
const QUIET = 12;
const HEIGHT = 60;
/** Pixels; the shortest code has 67 modules. */
const SHORTEST = 56;

/** The region's code as it was meant; undefined where none is read for sure. */
export function redraw(picture: Luma, region: BarRegion): Changed | undefined {
  if (region.length < SHORTEST) return undefined;
  const strip = toStrip(picture, region);
  const found = readStrip(strip, KINDS);
  if (!found || !isSure(found)) return undefined;
  const { bits, isReversed, place, to } = found;
  const width = (bits.length + 2 * QUIET) * MODULE;
  const row = new Uint8Array(width).fill(255);
  for (let at = 0; at < bits.length; at += 1)
    if (bits[at] === '1') row.fill(0, (QUIET + at) * MODULE, (QUIET + at + 1) * MODULE);
  const data = new Uint8Array(width * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) data.set(row, y * width);
  return {
    picture: { data, width, height: HEIGHT },
    back(x, y) {
      const sample = place.from + ((x / MODULE - QUIET) / (bits.length + READ_QUIET)) * (to - place.from);
      // What is read from right to left stands on its head.
      return isReversed ? strip.back(strip.samples - sample, 1 - y / HEIGHT) : strip.back(sample, y / HEIGHT);
    },
  };
}
