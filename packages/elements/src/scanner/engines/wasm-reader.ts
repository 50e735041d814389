// zxing-cpp as WebAssembly, fed grey pictures without detours. Runs in a worker, or on the page where there is none.
import { prepareZXingModule, type ZXingReaderModule } from 'zxing-wasm/reader';
import type { Decode, PassOptions } from '../frames/climb.ts';
import type { Format, Reading } from '../reading.ts';
import { decodeText } from '../text/bytes-to-text.ts';

/**
 * Names on zxing-cpp's side. Only model 2 of QR: Micro QR sees codes in noise.
 * An EAN-13 that begins with 0 is reported as UPC-A by no reader the trade knows, so both names lead to one format.
 */
const NAMES: Readonly<Record<Format, string>> = {
  qr_code: 'QRCodeModel2',
  data_matrix: 'DataMatrix',
  aztec: 'AztecCode',
  pdf417: 'PDF417',
  ean_13: 'EAN13',
  ean_8: 'EAN8',
  upc_a: 'UPCA',
  upc_e: 'UPCE',
  code_128: 'Code128',
  code_39: 'Code39',
  code_93: 'Code93',
  codabar: 'Codabar',
  itf: 'ITF',
  databar: 'DataBar',
};

const BINARIZERS: Readonly<Record<PassOptions['binarizer'], number>> = { local: 0, histogram: 1, fixed: 2 };

/** The module's own memory, which its types leave out: a grey picture goes there without a detour over RGBA. */
interface Heap {
  readonly HEAPU8: Uint8Array;
  _malloc(size: number): number;
  _free(pointer: number): void;
}

/** What emscripten gives every object of its own, and the types leave out. */
interface ClassHandle {
  delete(): void;
}

type Found =
  ReturnType<ZXingReaderModule['readBarcodesFromPixmap']> extends { get(index: number): infer Item } ? Item : never;

/** Compiles the decoder; rejects where the content security policy forbids WebAssembly. */
export async function openWasmReader(wasmUrl: string): Promise<Decode> {
  const module = await prepareZXingModule({
    overrides: {
      locateFile: () => wasmUrl,
      // The rejection says enough; emscripten would also print it.
      printErr: () => {},
    },
    fireImmediately: true,
  });
  return (picture, options) => decode(module as ZXingReaderModule & Heap, picture, options);
}

function decode(
  module: ZXingReaderModule & Heap,
  picture: Parameters<Decode>[0],
  options: PassOptions,
): readonly Reading[] {
  const size = picture.width * picture.height;
  const pointer = module._malloc(size);
  if (pointer === 0) return [];
  try {
    module.HEAPU8.set(picture.data, pointer);
    const results = module.readBarcodesFromPixmap(pointer, picture.width, picture.height, {
      formats: options.formats.map(format => NAMES[format]).join(','),
      tryHarder: true,
      tryRotate: true,
      tryInvert: true,
      tryDownscale: true,
      tryDenoise: options.denoise,
      binarizer: BINARIZERS[options.binarizer],
      isPure: false,
      downscaleFactor: 3,
      downscaleThreshold: 500,
      // Two equal lines are chance too often.
      minLineCount: 3,
      maxNumberOfSymbols: 32,
      validateOptionalChecksum: true,
      returnErrors: false,
      eanAddOnSymbol: 0,
      textMode: 0,
      characterSet: 0,
      tryCode39ExtendedMode: false,
    });
    const readings: Reading[] = [];
    for (let index = 0; index < results.size(); index += 1) {
      const reading = toReading(results.get(index));
      if (reading) readings.push(reading);
    }
    // The list lives in the module's memory, where no garbage collector sees its size.
    (results as typeof results & ClassHandle).delete();
    return readings;
  } finally {
    module._free(pointer);
  }
}

function toReading(found: Found | undefined): Reading | undefined {
  if (!found?.isValid) return undefined;
  const format = formatOf(found.format);
  const bytes = Uint8Array.from(found.bytes);
  const text = decodeText({ bytes, hasEci: found.hasECI, guess: found.text });
  if (!format || text === '') return undefined;
  const { topLeft, topRight, bottomRight, bottomLeft } = found.position;
  return {
    text,
    format,
    bytes,
    symbology: found.symbologyIdentifier,
    lines: found.lineCount,
    corners: [
      [topLeft.x, topLeft.y],
      [topRight.x, topRight.y],
      [bottomRight.x, bottomRight.y],
      [bottomLeft.x, bottomLeft.y],
    ],
  };
}

/** zxing-cpp answers with the family's name (`QRCode`) or the variant's (`DataBarExp`), whatever it was asked for. */
function formatOf(name: string): Format | undefined {
  if (name === 'ISBN') return 'ean_13';
  for (const [format, known] of Object.entries(NAMES)) {
    if (known.startsWith(name) || name.startsWith(known)) return format as Format;
  }
  return undefined;
}
