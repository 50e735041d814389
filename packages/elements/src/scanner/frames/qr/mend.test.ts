import { expect } from '@open-wc/testing';
import { encodeQr } from '@suyuan/label/symbols';
import type { Luma } from '../luma.ts';
import { mendCode } from './mend.ts';

const MODULE = 6;
const LEFT = 90;
const TOP = 70;
const usual = { radii: [24], isCoarse: false, isGuessing: false };
const { side, modules } = encodeQr('https://trace.example.cn/t/51234567890123456789', 'Q')!;

/** A code on grey paper; `over` may paint over a module. */
function photograph(over: (column: number, row: number) => number | undefined = () => undefined): Luma {
  const [width, height] = [420, 360];
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [column, row] = [Math.floor((x - LEFT) / MODULE), Math.floor((y - TOP) / MODULE)];
      const isInside = column >= 0 && row >= 0 && column < side && row < side;
      const grey = isInside && modules[row * side + column] ? 40 : 190;
      data[y * width + x] = (isInside ? over(column, row) : undefined) ?? grey;
    }
  return { data, width, height };
}

/** The modules of a drawing without a fault. */
function modulesOf({ data, width }: Luma): readonly number[] {
  const scale = width / (side + 8);
  return Array.from(modules, (_, at) => {
    const [x, y] = [Math.floor(((at % side) + 4.5) * scale), Math.floor((Math.floor(at / side) + 4.5) * scale)];
    return data[y * width + x] === 0 ? 1 : 0;
  });
}

describe('a code that the decoder cannot read', () => {
  it('is drawn anew without the stain', () => {
    const stained = photograph((column, row) => (Math.hypot(column - 18, row - 17) < 3.5 ? 255 : undefined));
    const mended = mendCode(stained, usual);
    expect(mended && modulesOf(mended.picture)).to.deep.equal([...modules]);
  });

  it('is found at half the size as well, and its corners are where they were', () => {
    const mended = mendCode(photograph(), { ...usual, radii: [12], isCoarse: true })!;
    const scale = mended.picture.width / (side + 8);
    const [x, y] = mended.back(4 * scale, 4 * scale);
    expect(x).to.be.closeTo(LEFT, 0.7 * MODULE);
    expect(y).to.be.closeTo(TOP, 0.7 * MODULE);
    const [right, bottom] = mended.back((4 + side) * scale, (4 + side) * scale);
    expect(right).to.be.closeTo(LEFT + side * MODULE, 0.7 * MODULE);
    expect(bottom).to.be.closeTo(TOP + side * MODULE, 0.7 * MODULE);
  });

  it('is found by two of its patterns where the third is covered', () => {
    const covered = photograph((column, row) => (column < 6 && row > side - 7 ? 120 : undefined));
    expect(mendCode(covered, usual)).to.equal(undefined);
    const mended = mendCode(covered, { ...usual, isGuessing: true });
    expect(mended && modulesOf(mended.picture)).to.deep.equal([...modules]);
  });

  it('is left alone where too much is lost, and nothing is seen where none is', () => {
    const lost = photograph((column, row) => (row > 9 && row < side - 8 && column > 2 ? 255 : undefined));
    for (const isGuessing of [false, true]) expect(mendCode(lost, { ...usual, isGuessing })).to.equal(undefined);
    const weave = photograph();
    for (let at = 0; at < weave.data.length; at += 1)
      weave.data[at] = 128 + 90 * Math.sin((at % 420) / 7) * Math.cos(Math.floor(at / 420) / 5);
    for (const isGuessing of [false, true]) expect(mendCode(weave, { ...usual, isGuessing })).to.equal(undefined);
  });
});
