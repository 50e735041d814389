export { encodeCode128 } from './bars/code128.ts';
export { completeEan, encodeEan } from './bars/ean.ts';
export { type DataMatrixSymbol, encodeGs1DataMatrix } from './data-matrix/data-matrix.ts';
export { encodeQr, largestSide, type QrOptions, type QrSymbol } from './qr/encode-qr.ts';
