import { encodeEan } from '@suyuan/label/symbols';
import QRCode from 'qrcode';

/** A grid of modules or bars, dark where 1. */
export interface Symbol {
  readonly width: number;
  readonly height: number;
  readonly isDark: (x: number, y: number) => boolean;
}

/** A QR code of text, or of bytes that say nothing of their encoding. */
export function qr(content: string | Uint8Array): Symbol {
  const { modules } = QRCode.create(typeof content === 'string' ? content : [{ data: content, mode: 'byte' }], {
    errorCorrectionLevel: 'M',
  });
  return { width: modules.size, height: modules.size, isDark: (x, y) => modules.get(y, x) === 1 };
}

/** EAN-13 as bars. */
export function ean13(digits: string): Symbol {
  const bars = encodeEan(digits);
  return { width: bars.length, height: 40, isDark: x => bars[x] === 1 };
}

/** A symbol and where it stands in the picture, in pixels. */
export interface Placed {
  readonly symbol: Symbol;
  readonly left: number;
  readonly top: number;
  readonly module?: number;
  readonly degrees?: number;
}

/** Draws symbols on paper. */
export function drawCodes(width: number, height: number, placed: readonly Placed[]): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  for (const { symbol, left, top, module = 4, degrees = 0 } of placed) {
    context.setTransform(1, 0, 0, 1, left, top);
    context.rotate((degrees * Math.PI) / 180);
    for (let y = 0; y < symbol.height; y += 1)
      for (let x = 0; x < symbol.width; x += 1)
        if (symbol.isDark(x, y)) context.fillRect(x * module, y * module, module, module);
  }
  return canvas;
}

/** The drawing as a file. */
export async function toFile(canvas: HTMLCanvasElement, type = 'image/png'): Promise<File> {
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, type));
  return new File([blob!], 'picture', { type });
}

/** A file with a QR code of this content in it. */
export function qrFile(content: string | Uint8Array): Promise<File> {
  const symbol = qr(content);
  const side = symbol.width * 4 + 64;
  return toFile(drawCodes(side, side, [{ symbol, left: 32, top: 32 }]));
}
