import { expect } from '@open-wc/testing';
import { reading } from '../../testing/fake-engine.ts';
import type { Reading } from '../reading.ts';
import { type Climb, climb, type Decode } from './climb.ts';
import { FIRST_PASSES, LIVE_PASSES, type Pass, passesForFrame, STILL_PASSES } from './ladder.ts';

const picture = { data: new Uint8Array(40 * 40).fill(200), width: 40, height: 40 };
const usual: Climb = {
  picture,
  first: FIRST_PASSES,
  rest: STILL_PASSES,
  formats: ['qr_code', 'ean_13'],
  budget: 1000,
  witnesses: true,
};
const still = () => 0;
const bar = (text: string, lines: number): Reading => ({ ...reading(text, 'ean_13'), lines });

/** A decoder that finds these from the n-th call on. */
function from(call: number, ...readings: Reading[]): Decode & { calls: number } {
  const decode = () => {
    decode.calls += 1;
    return decode.calls >= call ? readings : [];
  };
  decode.calls = 0;
  return decode;
}

describe('the ladder', () => {
  it('stops when something is found, but always runs the first passes', () => {
    const decode = from(1, reading('A'));
    expect(climb(usual, decode, still).map(one => one.text)).to.deep.equal(['A']);
    expect(decode.calls).to.equal(FIRST_PASSES.length);
  });

  it('goes on while nothing is found, and ends', () => {
    const decode = from(5, reading('A'));
    expect(climb(usual, decode, still)).to.have.lengthOf(1);
    expect(decode.calls).to.equal(5);
    expect(climb(usual, from(10_000), still)).to.deep.equal([]);
  });

  it('believes a bar code on many lines, or on two words that are not one', () => {
    const once = (lines: number): Decode => {
      let asked = 0;
      return (_, { formats }) => (formats.includes('ean_13') && asked++ === 0 ? [bar('1', lines)] : []);
    };
    expect(climb(usual, once(40), still)).to.have.lengthOf(1);
    expect(climb(usual, once(4), still)).to.deep.equal([]);
    const agreeing: Decode = (_, { formats }) => (formats.includes('ean_13') ? [bar('1', 4)] : []);
    expect(climb(usual, agreeing, still)).to.have.lengthOf(1);
    const thresholds = STILL_PASSES.filter(pass => pass.witness === 'threshold');
    expect(climb({ ...usual, first: [], rest: thresholds }, agreeing, still)).to.deep.equal([]);
  });

  it('begins no pass that would end after the time is up', () => {
    let clock = 0;
    const slow: Decode = () => {
      clock += 100;
      return [];
    };
    climb({ ...usual, budget: 600 }, slow, () => clock);
    expect(clock).to.be.within(500, 600);
  });

  it('asks only for formats that are wanted, and reads nothing in a speck', () => {
    const asked = new Set<string>();
    const decode: Decode = (_, { formats }) => {
      for (const format of formats) asked.add(format);
      return [];
    };
    climb({ ...usual, formats: ['ean_13'] }, decode, still);
    expect([...asked]).to.deep.equal(['ean_13']);
    expect(
      climb({ ...usual, picture: { data: new Uint8Array(1), width: 1, height: 1 } }, from(1, reading('A')), still),
    ).to.deep.equal([]);
  });

  it('puts corners back where they are in the whole picture', () => {
    const [found] = climb(
      { ...usual, first: [], rest: LIVE_PASSES.filter(pass => pass.name === 'centre-enlarged') },
      () => [
        {
          ...reading('A'),
          corners: [
            [0, 0],
            [40, 0],
            [40, 40],
            [0, 40],
          ],
        },
      ],
      still,
    );
    expect(found?.corners).to.deep.equal([
      [0.25, 0.25],
      [0.75, 0.25],
      [0.75, 0.75],
      [0.25, 0.75],
    ]);
  });

  it('gives every live frame the plain pass, and every other pass its turn first on a slow machine', () => {
    const turns = Array.from({ length: LIVE_PASSES.length * 2 }, (_, turn) => turn);
    const names = (passes: readonly Pass[]) => passes.map(pass => pass.name);
    for (const turn of turns) {
      const [first, second] = names(passesForFrame(turn, false, false));
      // Every other frame first where people aim.
      if (turn % 2 === 0) expect([first, second]).to.deep.equal(['aimed-qr', 'plain-qr']);
      else expect(first).to.equal('plain-qr');
    }
    const firsts = new Set(turns.map(turn => names(passesForFrame(turn, true, false))[0]));
    expect([...new Set(names(LIVE_PASSES))].every(name => firsts.has(name))).to.equal(true);
  });

  it('tries in dim light what reads there first, and still gets round to every other pass, also on a slow machine', () => {
    const turns = Array.from({ length: LIVE_PASSES.length * 4 }, (_, turn) => turn);
    for (const isSlow of [false, true]) {
      const tried = turns.map(turn => passesForFrame(turn, isSlow, true).map(pass => pass.name));
      const reached = isSlow ? tried.map(([first]) => first) : tried.flat();
      expect(reached.filter(name => name === 'centre-faint').length).to.be.at.least(turns.length / 4);
      expect(LIVE_PASSES.every(({ name }) => reached.includes(name))).to.equal(true);
    }
  });
});
