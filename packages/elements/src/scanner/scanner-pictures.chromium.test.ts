import { expect, oneEvent } from '@open-wc/testing';
import { qr } from '../testing/drawn-codes.ts';
import { hugeJpeg } from '../testing/huge-jpeg.ts';
import { ADDRESS, ScannerBench, shows } from '../testing/scanner-bench.ts';

/** Pixels per block of a JPEG, and blocks per module of the code. */
const BLOCK = 8;
const MODULE = 12;

describe('<suyuan-scanner> and a photograph of 200 megapixels', () => {
  const columns = 16_320 / BLOCK;
  const rows = 12_240 / BLOCK;
  let bench: ScannerBench;
  beforeEach(() => {
    bench = new ScannerBench();
  });
  afterEach(() => bench.close());

  it('reads the code in it, without ever holding its pixels', async () => {
    const symbol = qr(ADDRESS);
    const photograph = hugeJpeg(columns, rows, (x, y) => {
      const [column, row] = [Math.floor((x - 900) / MODULE), Math.floor((y - 500) / MODULE)];
      const isInside = column >= 0 && row >= 0 && column < symbol.width && row < symbol.width;
      return isInside && symbol.isDark(column, row);
    });
    const element = await bench.open({ engine: undefined });
    await element.readPictures(photograph);
    await shows(element, '.card', '5123 4567 8901 2345 6787');
    const canvas = element.shadowRoot?.querySelector('canvas');
    expect(Math.max(canvas?.width ?? 0, canvas?.height ?? 0)).to.be.below(1300);
  });

  it('says what is wrong where the browser cannot shrink it while it is opened', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'ImageDecoder')!;
    Reflect.deleteProperty(globalThis, 'ImageDecoder');
    try {
      const element = await bench.open({ engine: undefined });
      const failed = oneEvent(element, 'suyuan-error');
      await element.readPictures(hugeJpeg(columns, rows, () => false));
      expect((await failed).detail).to.deep.equal({ problem: 'picture.too_large' });
    } finally {
      Object.defineProperty(globalThis, 'ImageDecoder', own);
    }
  });
});
