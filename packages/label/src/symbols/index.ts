export { encodeCode128 } from './bars/code128.ts';
export { completeEan, encodeEan } from './bars/ean.ts';
export { type DataMatrixSymbol, encodeGs1DataMatrix } from './data-matrix/data-matrix.ts';
export { applyMask } from './qr/choose-mask.ts';
export { encodeQr, largestSide, type QrOptions, type QrSymbol } from './qr/encode-qr.ts';
export { drawFormat } from './qr/qr-format.ts';
export { frameOf, type QrFrame } from './qr/qr-frame.ts';
export { blockPlan, maxVersion, sideOf } from './qr/qr-tables.ts';
