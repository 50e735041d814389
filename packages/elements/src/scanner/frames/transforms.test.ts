import { expect } from '@open-wc/testing';
import { applyChanges } from './change.ts';
import type { Luma } from './luma.ts';
import {
  blur,
  crop,
  denoise,
  enlarge,
  equalise,
  halve,
  invert,
  sharpen,
  stretch,
  threshold,
  turn,
} from './transforms.ts';

function picture(width: number, height: number, grey: (x: number, y: number) => number): Luma {
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) data[y * width + x] = grey(x, y);
  return { data, width, height };
}
const at = ({ data, width }: Luma, x: number, y: number) => data[y * width + x]!;
const flat = picture(16, 12, () => 90);
const step = picture(16, 12, x => (x < 8 ? 50 : 200));

describe('what is done to a picture', () => {
  it('leaves an even picture even', () => {
    for (const change of [
      enlarge,
      halve,
      (from: Luma) => blur(from, 3),
      (from: Luma) => sharpen(from, 2, 1),
      denoise,
    ]) {
      const changed = change(flat);
      expect(changed.data).to.have.lengthOf(changed.width * changed.height);
      expect([...new Set(changed.data)]).to.deep.equal([90]);
    }
  });

  it('doubles and halves the size, and keeps both sides of an edge', () => {
    const large = enlarge(step);
    expect([large.width, large.height]).to.deep.equal([32, 24]);
    expect([at(large, 2, 12), at(large, 29, 12)]).to.deep.equal([50, 200]);
    const small = halve(step);
    expect([small.width, small.height, at(small, 0, 0), at(small, 7, 5)]).to.deep.equal([8, 6, 50, 200]);
  });

  it('means over a square, edges included', () => {
    const dot = picture(9, 9, (x, y) => (x === 4 && y === 4 ? 255 : 0));
    const soft = blur(dot, 1);
    expect([at(soft, 4, 4), at(soft, 3, 3), at(soft, 2, 4)]).to.deep.equal([28, 28, 0]);
    expect(at(blur(step, 2), 0, 0)).to.equal(50);
  });

  it('steepens an edge', () => {
    const soft = blur(step, 2);
    const steepness = (from: Luma) => at(from, 9, 6) - at(from, 6, 6);
    expect(steepness(sharpen(soft, 2, 1))).to.be.above(steepness(soft));
  });

  it('finds ink in a shadow', () => {
    // Paper that darkens from 220 to 40, with a bar half as bright.
    const shaded = picture(40, 10, x => (220 - x * 4.5) * (x % 8 < 2 ? 0.5 : 1));
    const ink = threshold(shaded, 4, 4);
    expect([at(ink, 8, 5), at(ink, 12, 5), at(ink, 32, 5), at(ink, 36, 5)]).to.deep.equal([0, 255, 0, 255]);
  });

  it('makes faint print strong, whole or by neighbourhood', () => {
    const faint = picture(32, 32, x => (x % 8 < 4 ? 120 : 130));
    const span = (from: Luma) => Math.max(...from.data) - Math.min(...from.data);
    expect(span(stretch(faint))).to.equal(255);
    expect(span(equalise(faint, 6, 8))).to.be.above(60);
  });

  it('turns round and back', () => {
    const corner = picture(20, 10, (x, y) => (x < 4 && y < 4 ? 0 : 255));
    const { picture: upright, back } = turn(corner, 90);
    const dark: [number, number][] = [];
    for (let y = 0; y < upright.height; y += 1)
      for (let x = 0; x < upright.width; x += 1) if (at(upright, x, y) < 60) dark.push([x + 0.5, y + 0.5]);
    expect(dark).to.not.be.empty;
    for (const [x, y] of dark) {
      const [sourceX, sourceY] = back(x, y);
      expect(sourceX).to.be.within(-0.1, 4.1);
      expect(sourceY).to.be.within(-0.1, 4.1);
    }
  });

  it('inverts, crops and removes single dots', () => {
    expect(at(invert(step), 0, 0)).to.equal(205);
    expect([...crop(step, 7, 0, 2, 1).data]).to.deep.equal([50, 200]);
    const speck = picture(9, 9, (x, y) => (x === 4 && y === 4 ? 0 : 200));
    expect(at(denoise(speck), 4, 4)).to.equal(200);
  });

  it('remembers the way back through several changes', () => {
    const { picture: changed, back } = applyChanges(step, [{ kind: 'centre', part: 0.5 }, { kind: 'enlarge' }])!;
    expect([changed.width, changed.height]).to.deep.equal([16, 12]);
    expect(back(0, 0)).to.deep.equal([4, 3]);
    expect(back(16, 12)).to.deep.equal([12, 9]);
  });
});
