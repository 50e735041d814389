export { type Bitmap, copyBitmap, createBitmap, isBlack } from './bitmap.ts';
export { createRasterizer, type Rasterizer, rasterize } from './rasterize.ts';
