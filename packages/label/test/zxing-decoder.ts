import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareZXingModule, type ReadInputBarcodeFormat, readBarcodes } from 'zxing-wasm/reader';
import type { Decode } from '../src/scan-back/index.ts';

const wasm = readFileSync(fileURLToPath(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

const formats = {
  qr: 'QRCode',
  code128: 'Code128',
  'gs1-128': 'Code128',
  ean13: 'EAN13',
  ean8: 'EAN8',
  'gs1-datamatrix': 'DataMatrix',
} as const satisfies Record<string, ReadInputBarcodeFormat>;

/** The decoder of the scanner, in Node. */
export const decode: Decode = async ({ width, height, luminance }, symbology) => {
  const pixels = Uint32Array.from(luminance, grey => 0xff000000 | (grey * 0x010101));
  const data = new Uint8ClampedArray(pixels.buffer);
  const found = await readBarcodes(
    { data, width, height, colorSpace: 'srgb' },
    {
      maxNumberOfSymbols: 64,
      formats: symbology === undefined ? [] : [formats[symbology]],
    },
  );
  return found.map(symbol => Buffer.from(symbol.bytes).toString('latin1'));
};
