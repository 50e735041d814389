import { expect } from '@open-wc/testing';
import { type GunKey, type GunState, pressKey, QUIET, settle } from './gun.ts';

const CODE = '51234567890123456787';

/** The keys of a text, one every `gap` milliseconds, and Enter. */
function keysOf(text: string, gap: number, change: (key: GunKey) => GunKey = key => key): GunKey[] {
  const plain = (key: string, code: string, index: number, shift = false): GunKey =>
    change({ key, code, shift, modified: false, time: 1000 + index * gap });
  const keys = [...text].map((character, index) => {
    if (/\d/.test(character)) return plain(character, `Digit${character}`, index);
    const upper = character.toUpperCase();
    return plain(character, `Key${upper}`, index, character === upper);
  });
  return [...keys, plain('Enter', 'Enter', keys.length)];
}

function play(keys: readonly GunKey[]): GunState {
  return keys.reduce(pressKey, QUIET);
}

/** What a page sees under a Chinese input method. */
const underInputMethod = (key: GunKey): GunKey => ({ ...key, key: key.key === 'Enter' ? 'Enter' : 'Process' });

describe('a scan gun', () => {
  for (const gap of [5, 10, 20, 35, 50]) {
    it(`is told from a person at ${gap} ms a key`, () => {
      expect(play(keysOf(CODE, gap))).to.deep.equal({ kind: 'scanned', text: CODE });
    });

    it(`is understood under an input method at ${gap} ms a key`, () => {
      expect(play(keysOf(CODE, gap, underInputMethod))).to.deep.equal({ kind: 'scanned', text: CODE });
    });
  }

  it('needs no Enter at the end: silence ends a code', () => {
    const typed = play(keysOf(CODE, 20).slice(0, -1));
    expect(settle(typed, 1000 + 20 * 20)).to.have.property('kind', 'burst');
    expect(settle(typed, 3000)).to.deep.equal({ kind: 'scanned', text: CODE });
  });

  it('may press Shift between letters', () => {
    const keys = keysOf('AbC123', 12).flatMap(key =>
      key.shift ? [{ ...key, key: 'Shift', code: 'ShiftLeft', time: key.time - 3 }, key] : [key],
    );
    expect(play(keys)).to.deep.equal({ kind: 'scanned', text: 'AbC123' });
  });

  it('writes full-width digits as plain ones', () => {
    const wide = (key: GunKey) =>
      /\d/.test(key.key) ? { ...key, key: String.fromCharCode(key.key.charCodeAt(0) + 0xfee0) } : key;
    expect(play(keysOf(CODE, 15, wide))).to.deep.equal({ kind: 'scanned', text: CODE });
  });

  it('is not a person who types', () => {
    for (const gap of [90, 120, 300]) expect(play(keysOf(CODE, gap))).to.deep.equal(QUIET);
  });

  it('is not a person who rolls a few keys at once', () => {
    expect(play(keysOf('1234', 20))).to.deep.equal(QUIET);
  });

  it('is not a held-down key or a shortcut', () => {
    expect(play(keysOf('11111111', 30, key => ({ ...key, modified: true })))).to.deep.equal(QUIET);
  });

  it('starts anew after a pause', () => {
    const [first, ...rest] = keysOf(`9${CODE}`, 20);
    const state = play([{ ...first!, time: 0 }, ...rest]);
    expect(state).to.deep.equal({ kind: 'scanned', text: CODE });
  });

  it('types addresses as a US keyboard does', () => {
    const codes = [
      'KeyH',
      'KeyT',
      'KeyT',
      'KeyP',
      'KeyS',
      'Semicolon',
      'Slash',
      'Slash',
      'KeyA',
      'Period',
      'KeyC',
      'KeyN',
    ];
    const keys = codes.map((code, index) => ({
      key: 'Process',
      code,
      shift: code === 'Semicolon',
      modified: false,
      time: index * 10,
    }));
    expect(play([...keys, { key: 'Enter', code: 'Enter', shift: false, modified: false, time: 130 }])).to.deep.equal({
      kind: 'scanned',
      text: 'https://a.cn',
    });
  });
});
