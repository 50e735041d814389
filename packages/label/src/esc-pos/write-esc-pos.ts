import type { LabelData } from '../fields/index.ts';
import type { Layouter } from '../layout/index.ts';
import { bytesOf } from '../printer/bytes.ts';
import { createRasterizer } from '../raster/index.ts';

/* ESC/POS for receipt and small Bluetooth printers: dots alone, since their letters and code pages differ. */

export interface EscPosOptions {
  readonly dpi: number;
  readonly copies?: number;
  /** What follows each label: the next gap of label paper, some lines of a paper roll, or a cut. */
  readonly after?: 'next-label' | 'feed' | 'cut';
}

const initialise = Uint8Array.of(0x1b, 0x40);
const endings = {
  'next-label': Uint8Array.of(0x1d, 0x0c),
  feed: Uint8Array.of(0x1b, 0x64, 0x03),
  cut: Uint8Array.of(0x1d, 0x56, 0x42, 0x18),
} as const;

/** Rows a command: small buffers overflow silently. */
const bandHeight = 128;

const low = (value: number): number => value & 0xff;
const high = (value: number): number => (value >> 8) & 0xff;

/** Labels as raster pictures, `GS v 0`: first what comes before any label, then each label by itself. */
export async function* writeEscPos(
  layouter: Layouter,
  labels: Iterable<LabelData> | AsyncIterable<LabelData>,
  options: EscPosOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const rasterizer = createRasterizer(options.dpi);
  yield initialise;
  for await (const data of labels) {
    const { bits, stride, height } = rasterizer.draw(layouter.layout(data));
    const bands: Uint8Array[] = [];
    for (let row = 0; row < height; row += bandHeight) {
      const rows = Math.min(bandHeight, height - row);
      bands.push(Uint8Array.of(0x1d, 0x76, 0x30, 0, low(stride), high(stride), low(rows), high(rows)));
      bands.push(bits.subarray(row * stride, (row + rows) * stride));
    }
    const label = bytesOf(...bands, endings[options.after ?? 'next-label']);
    for (let copy = 0; copy < (options.copies ?? 1); copy += 1) yield label;
  }
}
