import { expect } from '@open-wc/testing';
import { drawCodes, ean13, qr } from '../../testing/drawn-codes.ts';
import { findBars } from './bars.ts';
import { applyChanges } from './change.ts';
import { fromRgba } from './luma.ts';

function drawn(...placed: Parameters<typeof drawCodes>[2]) {
  const canvas = drawCodes(640, 480, placed);
  return fromRgba(canvas.getContext('2d')!.getImageData(0, 0, 640, 480).data, 640, 480);
}

describe('bars in a picture', () => {
  for (const [degrees, left, top] of [
    [0, 180, 160],
    [30, 250, 100],
    [90, 380, 120],
    [135, 460, 300],
  ] as const) {
    it(`are found at ${degrees} degrees, with their direction`, () => {
      const [region] = findBars(drawn({ symbol: ean13('6901234567892'), left, top, module: 3, degrees }), 1);
      const off = Math.abs((region?.degrees ?? 999) - degrees) % 180;
      expect(Math.min(off, 180 - off)).to.be.below(7);
      expect(region?.length).to.be.within(200, 340);
    });
  }

  it('are not seen in a square code or on empty paper', () => {
    expect(findBars(drawn(), 3)).to.deep.equal([]);
    const found = findBars(
      drawn({ symbol: qr('https://trace.example.cn/t/51234567890123456787'), left: 200, top: 120, module: 6 }),
      3,
    );
    expect(found.every(region => region.length < 120)).to.equal(true);
  });

  it('end a pass where there are none', () => {
    expect(applyChanges(drawn(), [{ kind: 'bars', nth: 0, scale: 2 }])).to.equal(undefined);
  });
});
