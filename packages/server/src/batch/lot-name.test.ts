import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freeLotName, lotPrefix } from './lot-name.ts';

describe('the name of a lot that its producer leaves to us', () => {
  it('is the day of harvest and the first number that is free', () => {
    assert.equal(lotPrefix('2026-11-24'), '20261124-');
    assert.equal(freeLotName('2026-11-24', []), '20261124-01');
    assert.equal(freeLotName('2026-11-24', ['20261124-01', '20261124-03']), '20261124-02');
  });

  it('goes on beyond ninety-nine', () => {
    const taken = Array.from({ length: 99 }, (_, at) => `20261124-${String(at + 1).padStart(2, '0')}`);
    assert.equal(freeLotName('2026-11-24', taken), '20261124-100');
  });

  it('is not misled by what producers call their lots', () => {
    const taken = ['20261124-', '20261124-1e9', '20261124-早', '20261124-99999999999999999999', '20261124- 1'];
    assert.equal(freeLotName('2026-11-24', taken), '20261124-01');
  });
});
