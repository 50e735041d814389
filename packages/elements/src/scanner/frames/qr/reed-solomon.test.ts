import { expect } from '@open-wc/testing';
import { correct } from './reed-solomon.ts';

/** The version 1-M symbol of ISO/IEC 18004 annex I: 16 data and 10 check codewords. */
const WHOLE = [
  0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xa5, 0x24, 0xd4,
  0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55,
];

/** With the codewords at these places turned over. */
function hurt(...places: number[]): Uint8Array {
  return Uint8Array.from(WHOLE, (byte, at) => (places.includes(at) ? byte ^ (0x35 + at) : byte));
}

describe('codewords', () => {
  it('that are right stay as they are', () => {
    const block = hurt();
    expect(correct(block, 10, [])).to.equal(0);
    expect([...block]).to.deep.equal(WHOLE);
  });

  it('are corrected where nobody knew: each costs two checks', () => {
    const block = hurt(0, 7, 12, 17, 25);
    expect(correct(block, 10, [])).to.equal(10);
    expect([...block]).to.deep.equal(WHOLE);
  });

  it('are corrected where it is known which cannot be read: each costs one', () => {
    const lost = [1, 2, 3, 9, 11, 15, 20, 24];
    const block = hurt(...lost, 6);
    expect(correct(block, 10, lost)).to.equal(10);
    expect([...block]).to.deep.equal(WHOLE);
  });

  it('stay wrong where there are too many, and that is said', () => {
    expect(correct(hurt(0, 3, 7, 12, 17, 25), 10, [])).to.equal(undefined);
    expect(correct(hurt(...WHOLE.keys()), 10, [...WHOLE.keys()].slice(0, 11))).to.equal(undefined);
  });
});
