import { expect } from '@open-wc/testing';
import { reading } from '../testing/fake-engine.ts';
import { EMPTY_BALLOT, vote } from './agreement.ts';
import type { Reading } from './reading.ts';

const bar = (text: string) => reading(text, 'ean_13');

/** The frame in which a code is believed, or undefined. */
function believedIn(frames: readonly (readonly Reading[])[], text: string): number | undefined {
  let ballot = EMPTY_BALLOT;
  for (const [turn, readings] of frames.entries()) {
    const verdict = vote(ballot, readings, turn);
    if (verdict.sure.some(one => one.text === text)) return turn;
    ballot = verdict.ballot;
  }
  return undefined;
}

describe('frames that vote', () => {
  it('believe a code that corrects its own errors at once', () => {
    expect(believedIn([[reading('A')]], 'A')).to.equal(0);
  });

  it('believe a bar code when a second frame agrees', () => {
    expect(believedIn([[bar('A')], [], [bar('A')]], 'A')).to.equal(2);
  });

  it('do not count a code twice that one frame shows twice', () => {
    expect(believedIn([[bar('A'), bar('A')]], 'A')).to.equal(undefined);
  });

  it('want more where they contradict each other', () => {
    expect(believedIn([[bar('B')], [bar('A')], [bar('A')], [bar('A')]], 'A')).to.equal(3);
  });

  it('forget what was long ago', () => {
    expect(believedIn([[bar('A')], ...Array<Reading[]>(70).fill([]), [bar('A')]], 'A')).to.equal(undefined);
  });
});
