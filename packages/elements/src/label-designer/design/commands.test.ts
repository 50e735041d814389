import { expect } from '@open-wc/testing';
import { defineTemplate, type LabelTemplate } from '@suyuan/label/model';
import { formatItems, parseItems } from './clipboard.ts';
import { type Command, canRun, run } from './commands.ts';
import { type DesignerState, goTo, select, startDesign } from './designer-state.ts';

const style = { size: 3 };
const template = defineTemplate({
  schemaVersion: 1,
  name: 'test',
  kind: 'trace',
  width: 60,
  height: 40,
  media: { type: 'roll' },
  items: [
    { kind: 'text', id: 'a', x: 0, y: 0, w: 10, h: 4, text: 'A', style },
    { kind: 'text', id: 'b', x: 20, y: 0, w: 10, h: 4, text: 'B', style },
    { kind: 'text', id: 'c', x: 45, y: 10, w: 10, h: 4, text: 'C', style },
    { kind: 'text', id: 'd', x: 0, y: 30, w: 10, h: 4, text: 'D', style, locked: true },
  ],
});

let serial = 0;
const newId = () => `new-${++serial}`;
const chosen = (...ids: string[]): DesignerState => select(startDesign(template), ids);
const does = (state: DesignerState, ...commands: Command[]): DesignerState =>
  commands.reduce((now, command) => run(now, command, newId), state);
const order = ({ history }: DesignerState) => history.present.items.map(item => item.id).join('');
const at = (state: DesignerState, id: string): LabelTemplate['items'][number] =>
  state.history.present.items.find(item => item.id === id)!;

describe('commands of the label designer', () => {
  it('move and grow what is chosen, and leave locked items alone', () => {
    const state = does(chosen('a', 'd'), { do: 'move', x: 2, y: 1 }, { do: 'grow', x: 1, y: 0.5 });
    expect(at(state, 'a')).to.include({ x: 2, y: 1, w: 11, h: 4.5 });
    expect(at(state, 'd')).to.equal(at(chosen(), 'd'));
  });

  it('undo a held key as one step and two presses as two', () => {
    const held = does(chosen('a'), { do: 'move', x: 1, y: 0 }, { do: 'move', x: 1, y: 0, isHeld: true });
    expect(at(does(held, { do: 'undo' }), 'a').x).to.equal(0);
    const pressed = does(chosen('a'), { do: 'move', x: 1, y: 0 }, { do: 'move', x: 1, y: 0 });
    expect(at(does(pressed, { do: 'undo' }), 'a').x).to.equal(1);
  });

  it('put items before and behind one another', () => {
    expect(order(does(chosen('a'), { do: 'layer', to: 'forward' }))).to.equal('bacd');
    expect(order(does(chosen('a', 'b'), { do: 'layer', to: 'front' }))).to.equal('cdab');
    expect(order(does(chosen('c'), { do: 'layer', to: 'backward' }))).to.equal('acbd');
    expect(order(does(chosen('b', 'd'), { do: 'layer', to: 'back' }))).to.equal('bdac');
    const atTheBack = chosen('a', 'b');
    expect(does(atTheBack, { do: 'layer', to: 'backward' }).history).to.equal(atTheBack.history);
  });

  it('keep a group together once it is made, and let it go again', () => {
    const grouped = does(chosen('a', 'b'), { do: 'group' });
    const group = at(grouped, 'a').group;
    expect(group).to.be.a('string');
    expect(at(grouped, 'b').group).to.equal(group);
    expect(canRun(grouped, { do: 'group' })).to.equal(false);
    expect(at(does(grouped, { do: 'ungroup' }), 'a')).to.not.have.property('group');
  });

  it('copy under new ids, groups of their own, and choose the copies', () => {
    const grouped = does(chosen('a', 'b'), { do: 'group' }, { do: 'duplicate' });
    expect(grouped.history.present.items).to.have.length(6);
    expect(grouped.selection).to.have.length(2);
    const copy = at(grouped, grouped.selection[0]!);
    expect(copy).to.include({ x: 2, y: 2 });
    expect(copy.group).to.not.equal(at(grouped, 'a').group);
  });

  it('lose the selection of what is gone, and have it back with undo', () => {
    const removed = does(chosen('a', 'd'), { do: 'remove' });
    expect(order(removed)).to.equal('bcd');
    expect(removed.selection).to.deep.equal(['d']);
    expect(order(does(removed, { do: 'undo' }))).to.equal('abcd');
  });

  it('align one item with the label and several with one another; distribute from three on', () => {
    expect(at(does(chosen('a'), { do: 'align', to: 'center' }), 'a').x).to.equal(25);
    expect(at(does(chosen('a', 'c'), { do: 'align', to: 'bottom' }), 'a').y).to.equal(10);
    expect(canRun(chosen('a', 'b'), { do: 'distribute', along: 'x' })).to.equal(false);
    expect(at(does(chosen('a', 'b', 'c'), { do: 'distribute', along: 'x' }), 'b').x).to.equal(22.5);
  });

  it('say of each command whether it can be done', () => {
    expect(canRun(chosen(), { do: 'undo' })).to.equal(false);
    expect(canRun(chosen(), { do: 'remove' })).to.equal(false);
    expect(canRun(chosen('d'), { do: 'remove' })).to.equal(false);
    expect(canRun(chosen('d'), { do: 'unlock' })).to.equal(true);
    expect(canRun(chosen('a'), { do: 'remove' })).to.equal(true);
  });

  it('walk from item to item and around the end', () => {
    const walk = (state: DesignerState, command: Command) => does(state, command).selection;
    expect(walk(chosen(), { do: 'select-next' })).to.deep.equal(['a']);
    expect(walk(chosen('d'), { do: 'select-next' })).to.deep.equal(['a']);
    expect(walk(chosen('a'), { do: 'select-previous' })).to.deep.equal(['d']);
  });

  it('choose one more with each step, and go on from where the list stands', () => {
    const more = does(chosen('b'), { do: 'select-next', isAdding: true }, { do: 'select-next', isAdding: true });
    expect(more.selection).to.deep.equal(['b', 'c', 'd']);
    expect(more.active).to.equal('d');
    const apart = does(goTo(chosen('a'), 'b'), { do: 'select-next', isAdding: true });
    expect(apart.selection).to.deep.equal(['a', 'c']);
  });

  it('go to the next line that things snap to, show it, and stay where there is none', () => {
    const state = does(chosen('c'), { do: 'snap', along: 'x', direction: -1 });
    expect(at(state, 'c').x).to.equal(30);
    expect(state.guides).to.deep.equal([{ axis: 'x', at: 30, from: 0, to: 40 }]);
    expect(at(does(state, { do: 'undo' }), 'c').x).to.equal(45);
    expect(does(state, { do: 'move', x: 1, y: 0 }).guides).to.deep.equal([]);
    const atTheEdge = does(chosen('c'), { do: 'move', x: 60, y: 0 });
    expect(at(does(atTheEdge, { do: 'snap', along: 'x', direction: 1 }), 'c').x).to.equal(105);
  });

  it('take items through the clipboard, and nothing that a stranger made up', () => {
    const items = template.items.slice(0, 2);
    expect(parseItems(formatItems(items))).to.deep.equal(items);
    expect(parseItems('hello')).to.equal(undefined);
    expect(parseItems(formatItems(items).slice(0, -4))).to.equal(undefined);
    const evil = formatItems([{ ...items[0]!, w: -1 } as never]);
    expect(parseItems(evil)).to.equal(undefined);
  });
});
