import { expect } from '@open-wc/testing';
import type { Rotation } from '@suyuan/label/model';
import {
  alignBoxes,
  box,
  boxBetween,
  distributeBoxes,
  handles,
  intersects,
  minSide,
  point,
  resizeBox,
  rotateBox,
  scaleWithin,
  unionOf,
} from './geometry.ts';

describe('geometry of the label designer', () => {
  it('resizes from every handle and leaves the opposite side where it is', () => {
    const start = box(10, 10, 20, 8);
    for (const handle of handles) {
      const to = resizeBox(start, handle, 2, 1);
      if (handle.includes('w')) expect(to.x + to.w, handle).to.equal(30);
      else expect(to.x, handle).to.equal(10);
      if (handle.includes('n')) expect(to.y + to.h, handle).to.equal(18);
      else expect(to.y, handle).to.equal(10);
    }
    expect(resizeBox(start, 'se', 2, 1)).to.deep.equal(box(10, 10, 22, 9));
    expect(resizeBox(start, 'nw', 2, 1)).to.deep.equal(box(12, 11, 18, 7));
  });

  it('never turns a box inside out, however far a handle is pulled', () => {
    for (const handle of handles) {
      for (const [dx, dy] of [
        [500, 500],
        [-500, -500],
      ] as const) {
        const to = resizeBox(box(10, 10, 20, 8), handle, dx, dy);
        expect(Math.min(to.w, to.h), handle).to.be.at.least(minSide);
      }
    }
  });

  it('keeps the proportions of codes', () => {
    const to = resizeBox(box(0, 0, 10, 10), 'se', 5, 1, { keepsRatio: true });
    expect(to).to.deep.equal(box(0, 0, 15, 15));
    expect(resizeBox(box(0, 0, 10, 20), 'e', 5, 0, { keepsRatio: true })).to.deep.equal(box(0, 0, 15, 30));
  });

  it('comes back to the same place after four quarter turns', () => {
    const item = { ...box(10, 10, 20, 8), rotation: 0 as Rotation };
    const once = rotateBox(item);
    expect(once).to.deep.equal({ ...box(16, 4, 8, 20), rotation: 90 });
    expect(rotateBox(rotateBox(rotateBox(once)))).to.deep.equal(item);
    expect(rotateBox(once, false)).to.deep.equal(item);
  });

  it('lines boxes up on each side and in the middle', () => {
    const boxes = [box(1, 1, 4, 2), box(10, 6, 2, 2)];
    const frame = unionOf(boxes)!;
    expect(frame).to.deep.equal(box(1, 1, 11, 7));
    const xs = (alignment: 'start' | 'center' | 'end') => alignBoxes(boxes, alignment, frame).map(one => one.x);
    const ys = (alignment: 'top' | 'middle' | 'bottom') => alignBoxes(boxes, alignment, frame).map(one => one.y);
    expect([xs('start'), xs('center'), xs('end')]).to.deep.equal([
      [1, 1],
      [4.5, 5.5],
      [8, 10],
    ]);
    expect([ys('top'), ys('middle'), ys('bottom')]).to.deep.equal([
      [1, 1],
      [3.5, 3.5],
      [6, 6],
    ]);
  });

  it('evens the gaps between boxes of different widths and leaves the outermost where they are', () => {
    const spread = distributeBoxes([box(0, 0, 4, 1), box(20, 0, 2, 1), box(5, 0, 6, 1)], 'x');
    expect(spread.map(one => one.x)).to.deep.equal([0, 20, 9]);
    const two = [box(0, 0, 4, 1), box(9, 0, 4, 1)];
    expect(distributeBoxes(two, 'x')).to.equal(two);
  });

  it('scales what lies in a selection with the box around it', () => {
    expect(scaleWithin(box(10, 0, 5, 5), box(0, 0, 20, 10), box(0, 0, 40, 20))).to.deep.equal(box(20, 0, 10, 10));
  });

  it('finds what a drawn rectangle touches, in whichever direction it was drawn', () => {
    const area = boxBetween(point(5, 5), point(0, 0));
    expect(area).to.deep.equal(box(0, 0, 5, 5));
    expect(intersects(area, box(4, 4, 9, 9))).to.equal(true);
    expect(intersects(area, box(6, 0, 2, 2))).to.equal(false);
    expect(unionOf([])).to.equal(undefined);
  });
});
