// @zxing/browser: pure script, for pages that forbid WebAssembly. Only its QR reader: its multi-format reader keeps rows
// between frames and makes codes of them (test/bench/scanner shows it).
import { BrowserQRCodeReader } from '@zxing/browser';
import { BinaryBitmap, DecodeHintType, HybridBinarizer, type Result, RGBLuminanceSource } from '@zxing/library';
import type { Luma } from '../frames/luma.ts';
import { halve } from '../frames/transforms.ts';
import type { Point, Reading } from '../reading.ts';
import { decodeText } from '../text/bytes-to-text.ts';
import { closePicture, type Engine, type Picture, type ReadRequest } from './engine.ts';
import { toLuma } from './pixels.ts';

/** The reader runs on the page: a live frame is shrunk until one attempt is short. */
const LONGEST_SIDE = 960;

/** Opens the QR reader, which no policy refuses. */
export function openScriptEngine(): Engine {
  // Told the encoding, the reader does not guess one, and the bytes can be had back from its text.
  const reader = new BrowserQRCodeReader(new Map([[DecodeHintType.CHARACTER_SET, 'iso-8859-1']]));
  return {
    name: 'script',
    async read(picture: Picture, request: ReadRequest) {
      if (!request.formats.includes('qr_code')) {
        closePicture(picture);
        return [];
      }
      let luma = await toLuma(picture);
      if (request.kind === 'frame') while (Math.max(luma.width, luma.height) > LONGEST_SIDE) luma = halve(luma);
      const reading = readOne(reader, luma);
      return reading ? [reading] : [];
    },
    close() {},
  };
}

function readOne(reader: BrowserQRCodeReader, { data, width, height }: Luma): Reading | undefined {
  const source = new RGBLuminanceSource(Uint8ClampedArray.from(data), width, height);
  try {
    return toReading(reader.decodeBitmap(new BinaryBitmap(new HybridBinarizer(source))), width, height);
  } catch {
    // Its way of saying that there is no code.
    return undefined;
  }
}

function toReading(result: Result, width: number, height: number): Reading | undefined {
  const latin = result.getText();
  const bytes = toBytes(latin);
  const text = bytes ? decodeText({ bytes, hasEci: false, guess: latin }) : latin;
  // Finder patterns: bottom left, top left, top right.
  const [bottomLeft, topLeft, topRight] = result.getResultPoints();
  if (text === '' || !bottomLeft || !topLeft || !topRight) return undefined;
  const point = (x: number, y: number): Point => [x / width, y / height];
  return {
    text,
    format: 'qr_code',
    ...(bytes && { bytes }),
    corners: [
      point(topLeft.getX(), topLeft.getY()),
      point(topRight.getX(), topRight.getY()),
      point(topRight.getX() + bottomLeft.getX() - topLeft.getX(), topRight.getY() + bottomLeft.getY() - topLeft.getY()),
      point(bottomLeft.getX(), bottomLeft.getY()),
    ],
  };
}

let byteOf: ReadonlyMap<string, number> | undefined;

/** The bytes behind text that was read as ISO 8859-1; undefined where a kanji or ECI segment gave other characters. */
function toBytes(latin: string): Uint8Array | undefined {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  // What browsers call ISO 8859-1 is windows-1252; each byte still has a character of its own.
  byteOf ??= new Map([...new TextDecoder('iso-8859-1').decode(all)].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(latin.length);
  for (let at = 0; at < latin.length; at += 1) {
    const byte = byteOf.get(latin.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}
