import { expect } from '@open-wc/testing';
import { mm } from '@suyuan/label/model';
import { box } from './geometry.ts';
import { snapHandle, snapLines, snapMove } from './snapping.ts';

const label = box(0, 0, 60, 40);

describe('snapping of the label designer', () => {
  const lines = snapLines(label, [box(10, 10, 8, 8)]);

  it('pulls the nearest edge or centre onto a line and shows the guide', () => {
    const snapped = snapMove(box(10.4, 25, 5, 5), lines, mm(1));
    expect(snapped.dx).to.be.closeTo(-0.4, 1e-9);
    expect(snapped.dy).to.equal(0);
    expect(snapped.guides).to.deep.equal([{ axis: 'x', at: 10, from: 10, to: 30 }]);
  });

  it('shows one guide for all that lie on one line', () => {
    const column = [box(10, 10, 8, 8), box(10, 20, 8, 8), box(10, 30, 8, 8)];
    const { guides } = snapMove(box(10.4, 2, 8, 5), snapLines(label, column), mm(0.5));
    const upright = guides.filter(({ axis }) => axis === 'x');
    expect(upright.map(({ at }) => at)).to.deep.equal([10, 14, 18]);
    expect(upright.every(({ from, to }) => from === 2 && to === 38)).to.equal(true);
  });

  it('centres on the label', () => {
    const snapped = snapMove(box(27.2, 17.8, 5, 5), snapLines(label, []), mm(0.5));
    expect([snapped.dx, snapped.dy].map(value => Math.round(value * 100) / 100)).to.deep.equal([0.3, -0.3]);
  });

  it('lets go of what is farther away than the tolerance', () => {
    expect(snapMove(box(40, 25, 3, 3), lines, mm(0.5))).to.deep.equal({ dx: 0, dy: 0, guides: [] });
  });

  it('snaps only the edges that a handle moves', () => {
    const snapped = snapHandle(box(10.2, 24, 7.5, 6), 'e', lines, mm(0.5));
    expect(snapped.dx).to.be.closeTo(0.3, 1e-9);
    expect(snapped.dy).to.equal(0);
  });
});
