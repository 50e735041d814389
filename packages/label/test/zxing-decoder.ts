import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { Decode } from '../src/scan-back/index.ts';

const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** The decoder of the scanner, in Node. */
export const decode: Decode = async ({ width, height, luminance }) => {
  const data = new Uint8ClampedArray(4 * width * height);
  for (const [pixel, grey] of luminance.entries()) data.set([grey, grey, grey, 255], 4 * pixel);
  const found = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { maxNumberOfSymbols: 64 });
  return found.map(symbol => Buffer.from(symbol.bytes).toString('latin1'));
};
