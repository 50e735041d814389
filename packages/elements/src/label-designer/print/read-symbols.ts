/*
 * Reads the codes of a label back from its dots, with the engine of our scanner. Loaded when needed: the engine is WebAssembly.
 */
import type { Finding } from '@suyuan/label/checks';
import type { LabelData } from '@suyuan/label/fields';
import type { FontSet } from '@suyuan/label/font';
import { createLayouter } from '@suyuan/label/layout';
import type { LabelTemplate } from '@suyuan/label/model';
import { type Decode, scanBack } from '@suyuan/label/scan-back';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = new URL('../../../node_modules/zxing-wasm/dist/reader/zxing_reader.wasm', import.meta.url).href;

const decode: Decode = async ({ width, height, luminance }) => {
  const rgba = new Uint32Array(width * height);
  for (let pixel = 0; pixel < rgba.length; pixel += 1) rgba[pixel] = 0xff000000 | (luminance[pixel]! * 0x010101);
  const picture = new ImageData(new Uint8ClampedArray(rgba.buffer), width, height);
  const symbols = await readBarcodes(picture, { maxNumberOfSymbols: 32 });
  return symbols.map(({ bytes }) => Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
};

/** What does not read at the printer's resolution, printed right, too dark and too light. Rejects where WebAssembly is forbidden. */
export const readSymbols = async (
  template: LabelTemplate,
  data: LabelData,
  fonts: FontSet,
  dpi: number,
): Promise<readonly Finding[]> => {
  await prepareZXingModule({ overrides: { locateFile: () => wasm, printErr: () => {} }, fireImmediately: true });
  const layout = createLayouter(template, fonts, { dpi }).layout(data);
  return (await scanBack(layout, { dpi, decode })).findings;
};
