import { expect } from '@open-wc/testing';
import { encodeCode128, encodeEan } from '@suyuan/label/symbols';
import { type Symbol as Drawing, drawCodes, type Placed, qr } from '../../testing/drawn-codes.ts';
import { findBars } from '../frames/bars.ts';
import { fromRgba, type Luma } from '../frames/luma.ts';
import { blur } from '../frames/transforms.ts';
import { redraw } from './redraw.ts';

const [width, height] = [640, 480];
const asSymbol = (bars: Uint8Array | undefined): Drawing => ({
  width: bars?.length ?? 0,
  height: 40,
  isDark: x => bars?.[x] === 1,
});

/** Never quite sharp. */
function photograph(...placed: Placed[]): Luma {
  const canvas = drawCodes(width, height, placed);
  return blur(fromRgba(canvas.getContext('2d')!.getImageData(0, 0, width, height).data, width, height), 1);
}

/** The bars that are drawn anew from what is found in a picture, a character a module. */
function redrawn(picture: Luma): string | undefined {
  const [region] = findBars(picture, 1);
  const drawn = region && redraw(picture, region);
  if (!drawn) return undefined;
  const row = Array.from({ length: drawn.picture.width / 3 }, (_, at) =>
    drawn.picture.data[at * 3] === 0 ? '1' : '0',
  );
  return row.join('').replace(/^0+|0+$/g, '');
}

describe('bars that are too blurred for their edges', () => {
  const codes: readonly (readonly [string, Uint8Array | undefined])[] = [
    ['EAN-13', encodeEan('6901234567892')],
    ['EAN-8', encodeEan('96385074')],
    ['Code 128', encodeCode128('LOT-2024/07')],
    ['GS1-128', encodeCode128('0106901234567892', { isGs1: true })],
  ];
  for (const [name, bars] of codes)
    for (const degrees of [0, 33, 180])
      it(`are read by what they look like: ${name} at ${degrees} degrees`, () => {
        const angle = (degrees * Math.PI) / 180;
        const half = (bars?.length ?? 0) * 1.5;
        const left = 320 - half * Math.cos(angle) + 60 * Math.sin(angle);
        const top = 240 - half * Math.sin(angle) - 60 * Math.cos(angle);
        const sharp = photograph({ symbol: asSymbol(bars), left, top, module: 3, degrees });
        // The mean over five pixels: bars of three run into each other.
        expect(redrawn(blur(sharp, 2))).to.equal(bars?.join(''));
      });

  it('are found again in the picture', () => {
    const picture = photograph({ symbol: asSymbol(codes[0]?.[1]), left: 200, top: 150, module: 3 });
    const [region] = findBars(picture, 1);
    const drawn = region && redraw(picture, region);
    const [x, y] = drawn?.back(drawn.picture.width / 2, drawn.picture.height / 2) ?? [0, 0];
    expect(Math.abs(x - (200 + 95 * 1.5))).to.be.below(3);
    expect(Math.abs(y - 210)).to.be.below(12);
  });

  it('are not believed with a wrong check digit, nor where the halves of the bars say different things', () => {
    const wrong = encodeEan('6901234567891');
    expect(redrawn(photograph({ symbol: asSymbol(wrong), left: 200, top: 150, module: 3 }))).to.equal(undefined);
    const other = encodeEan('6909876543214');
    const place = { left: 200, module: 3 } as const;
    expect(
      redrawn(
        photograph(
          { symbol: { ...asSymbol(codes[0]?.[1]), height: 20 }, top: 150, ...place },
          { symbol: { ...asSymbol(other), height: 20 }, top: 210, ...place },
        ),
      ),
    ).to.equal(undefined);
  });

  it('are not seen in a square code, in stripes or on paper', () => {
    const stripes: Drawing = { width: 95, height: 40, isDark: x => x % 3 === 0 };
    expect(redrawn(photograph())).to.equal(undefined);
    expect(redrawn(photograph({ symbol: stripes, left: 200, top: 150, module: 3 }))).to.equal(undefined);
    expect(
      redrawn(
        photograph({ symbol: qr('https://trace.example.cn/t/51234567890123456787'), left: 100, top: 80, module: 9 }),
      ),
    ).to.equal(undefined);
  });
});
