import { expect } from '@open-wc/testing';
import { canRedo, canUndo, record, redo, settle, startHistory, undo } from './history.ts';

describe('history of the label designer', () => {
  it('goes back to the beginning and forth to the end, however many steps that is', () => {
    let history = startHistory(0);
    for (let step = 1; step <= 5000; step += 1) history = record(history, step);
    while (canUndo(history)) history = undo(history);
    expect(history.present).to.equal(0);
    while (canRedo(history)) history = redo(history);
    expect(history.present).to.equal(5000);
  });

  it('takes a whole gesture back at once, and begins a new one after it is settled', () => {
    let history = record(startHistory('a'), 'b', 'drag');
    history = record(history, 'c', 'drag');
    expect(undo(history).present).to.equal('a');
    history = record(settle(history), 'd', 'drag');
    expect(undo(history).present).to.equal('c');
  });

  it('does not join a step to a gesture that was undone', () => {
    const history = record(undo(record(startHistory('a'), 'b', 'drag')), 'c', 'drag');
    expect(undo(history).present).to.equal('a');
  });

  it('forgets what was undone once something new is done, and nothing when nothing changed', () => {
    const undone = undo(record(startHistory('a'), 'b'));
    expect(record(undone, 'a')).to.equal(undone);
    expect(canRedo(record(undone, 'c'))).to.equal(false);
    expect(undo(startHistory('a')).present).to.equal('a');
    expect(redo(startHistory('a')).present).to.equal('a');
  });
});
