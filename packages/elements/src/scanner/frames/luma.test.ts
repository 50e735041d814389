import { expect } from '@open-wc/testing';
import { fromRgba, isDim } from './luma.ts';

describe('a grey picture', () => {
  it('is made from colours by how bright they look, and what is transparent is paper', () => {
    const rgba = Uint8ClampedArray.of(
      0,
      0,
      0,
      255,
      255,
      255,
      255,
      255,
      255,
      0,
      0,
      255,
      0,
      255,
      0,
      255,
      0,
      0,
      255,
      255,
      0,
      0,
      0,
      0,
    );
    const { data } = fromRgba(rgba, 6, 1);
    const [black, white, red, green, blue, clear] = data;
    expect([black, white, clear]).to.deep.equal([0, 255, 255]);
    expect(green).to.be.above(red!);
    expect(red).to.be.above(blue!);
    expect([...fromRgba(Uint8ClampedArray.of(0, 0, 0, 128), 1, 1).data][0]).to.be.within(126, 129);
  });

  it('is dim where most of it is dark, be there a lamp in it', () => {
    const picture = (grey: number) => {
      const data = new Uint8Array(320 * 240).fill(grey);
      data.fill(255, 0, 320 * 20);
      return { data, width: 320, height: 240 };
    };
    expect([40, 60, 120, 200].map(grey => isDim(picture(grey)))).to.deep.equal([true, true, false, false]);
  });
});
