import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Decode } from '@suyuan/label/scan-back';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const prepare = async (): Promise<void> => {
  const wasm = await readFile(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
};

let ready: Promise<void> | undefined;

/** The engine of our scanner, on the server. */
export const decodeSymbols: Decode = async ({ width, height, luminance }) => {
  ready ??= prepare();
  await ready;
  const rgba = new Uint32Array(width * height);
  for (let pixel = 0; pixel < rgba.length; pixel += 1) rgba[pixel] = 0xff000000 | (luminance[pixel]! * 0x010101);
  const data = new Uint8ClampedArray(rgba.buffer);
  const symbols = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { maxNumberOfSymbols: 32 });
  return symbols.map(({ bytes }) => Buffer.from(bytes).toString('latin1'));
};
