import { expect } from '@open-wc/testing';
import { defineTemplate, mm } from '@suyuan/label/model';
import {
  type DesignerState,
  point as pointAt,
  select,
  startDesign,
  takeTool,
  undoEdit,
} from '../design/designer-state.ts';
import { point } from '../geometry/geometry.ts';
import { px } from '../geometry/view.ts';
import type { Pointer, Target } from './tool.ts';

const style = { size: 3 };
const template = defineTemplate({
  schemaVersion: 1,
  name: 'test',
  kind: 'trace',
  width: 60,
  height: 40,
  media: { type: 'roll' },
  items: [
    { kind: 'text', id: 'a', x: 10, y: 10, w: 10, h: 4, text: 'A', style },
    { kind: 'text', id: 'b', x: 31, y: 20, w: 10, h: 4, text: 'B', style },
    { kind: 'qr', id: 'q', x: 45, y: 3, w: 8, h: 8 },
  ],
});

let serial = 0;
const measures = { snapDistance: mm(0.5), dragDistance: mm(0.2), newId: () => `new-${++serial}` };
const ground: Target = { on: 'ground' };
const item = (id: string): Target => ({ on: 'item', id });

type Keys = Partial<Pick<Pointer, 'isConstrained' | 'isCopying' | 'isFree'>>;
const input = (type: 'down' | 'move' | 'up', x: number, y: number, target: Target, keys: Keys = {}) =>
  ({
    type,
    at: point(x, y),
    screen: { x: px(x * 10), y: px(y * 10) },
    target,
    isConstrained: false,
    isCopying: false,
    isFree: false,
    ...keys,
  }) as const;

/** A press, some moves and a release. */
const gesture = (
  state: DesignerState,
  target: Target,
  path: readonly (readonly [number, number])[],
  keys?: Keys,
): DesignerState => {
  const steps = path.map(([x, y], index) => input(index === 0 ? 'down' : 'move', x, y, target, keys));
  const [x, y] = path.at(-1)!;
  return [...steps, input('up', x, y, target, keys)].reduce((now, step) => pointAt(now, step, measures).state, state);
};
const at = ({ history }: DesignerState, id: string) => history.present.items.find(one => one.id === id)!;

describe('tools of the label designer', () => {
  const start = startDesign(template);

  it('choose with a click, add with Shift, and clear on the ground', () => {
    const one = gesture(start, item('a'), [[12, 12]]);
    expect(one.selection).to.deep.equal(['a']);
    const two = gesture(one, item('b'), [[32, 21]], { isConstrained: true });
    expect(two.selection).to.deep.equal(['a', 'b']);
    expect(gesture(two, item('a'), [[12, 12]], { isConstrained: true }).selection).to.deep.equal(['b']);
    expect(gesture(two, item('a'), [[12, 12]]).selection).to.deep.equal(['a']);
    expect(gesture(two, ground, [[1, 39]]).selection).to.deep.equal([]);
    expect(two.history).to.equal(start.history);
  });

  it('drag as one step to undo, snapping near a line and not with Control', () => {
    const path = [
      [12, 12],
      [20, 15],
      [33.3, 30],
    ] as const;
    const dragged = gesture(start, item('a'), path);
    expect(at(dragged, 'a')).to.include({ x: 31, y: 28 });
    expect(at(undoEdit(dragged), 'a')).to.include({ x: 10, y: 10 });
    expect(at(gesture(start, item('a'), path, { isFree: true }), 'a')).to.include({ x: 31.3, y: 28 });
  });

  it('show guides while dragging and take them away afterwards', () => {
    let state = pointAt(start, input('down', 12, 12, item('a')), measures).state;
    state = pointAt(state, input('move', 33.3, 30, item('a')), measures).state;
    expect(state.guides.map(guide => guide.at)).to.include(31);
    state = pointAt(state, input('up', 33.3, 30, item('a')), measures).state;
    expect(state.guides).to.deep.equal([]);
  });

  it('put everything back when a gesture is cancelled', () => {
    let state = pointAt(start, input('down', 12, 12, item('a')), measures).state;
    state = pointAt(state, input('move', 30, 30, item('a')), measures).state;
    state = pointAt(state, { type: 'cancel' }, measures).state;
    expect(state.history).to.equal(start.history);
    expect(state.before).to.equal(undefined);
  });

  it('leave the original behind when dragging with Alt', () => {
    const state = gesture(
      start,
      item('a'),
      [
        [12, 12],
        [22, 27],
      ],
      { isCopying: true, isFree: true },
    );
    expect(at(state, 'a')).to.include({ x: 10, y: 10 });
    expect(state.history.present.items).to.have.length(4);
    expect(at(state, state.selection[0]!)).to.include({ x: 20, y: 25 });
    expect(undoEdit(state).history.present).to.equal(template);
  });

  it('resize by a handle, and keep a code square', () => {
    const handle: Target = { on: 'handle', handle: 'se' };
    const wide = gesture(select(start, ['a']), handle, [
      [20, 14],
      [26, 19],
    ]);
    expect(at(wide, 'a')).to.include({ x: 10, y: 10, w: 16, h: 9 });
    const square = gesture(select(start, ['q']), handle, [
      [53, 11],
      [57, 11],
    ]);
    expect(at(square, 'q')).to.include({ w: 12, h: 12 });
  });

  it('choose what a rectangle on the ground touches', () => {
    const state = gesture(start, ground, [
      [5, 5],
      [35, 25],
    ]);
    expect(state.selection).to.deep.equal(['a', 'b']);
  });

  it('place a new item where it was drawn or clicked', () => {
    const placing = takeTool(start, { tool: 'place', at: 'waiting', kind: 'qr' });
    let state = pointAt(placing, input('down', 5, 20, ground), measures).state;
    state = pointAt(state, input('move', 15, 30, ground), measures).state;
    expect(state.area).to.include({ x: 5, y: 20, w: 10, h: 10 });
    const done = pointAt(state, input('up', 15, 30, ground), measures);
    expect(done.place).to.deep.include({ kind: 'qr', area: { x: 5, y: 20, w: 10, h: 10 } });
    const clicked = pointAt(
      pointAt(placing, input('down', 5, 20, ground), measures).state,
      input('up', 5, 20, ground),
      measures,
    );
    expect(clicked.place).to.deep.equal({ kind: 'qr', at: { x: 5, y: 20 } });
  });

  it('move the view with the hand and nothing else', () => {
    const hand = takeTool(start, { tool: 'hand', at: 'ready' });
    const down = pointAt(hand, input('down', 5, 5, item('a')), measures).state;
    const moved = pointAt(down, input('move', 8, 6, item('a')), measures);
    expect(moved.pan).to.deep.equal({ x: 30, y: 10 });
    expect(moved.state.history).to.equal(start.history);
  });
});
