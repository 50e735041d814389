import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasMod1110CheckDigit, mod1110CheckDigit } from './index.ts';

const { digits } = JSON.parse(
  readFileSync(new URL('../../../../test/vectors/check-digit.json', import.meta.url), 'utf8'),
) as { digits: { body: string; check: string }[] };

const numeral = fc.stringMatching(/^\d{1,30}$/);
const swap = (text: string, at: number) => text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);

describe('ISO/IEC 7064 MOD 11,10', () => {
  it('gives the digits of the vectors', () => {
    for (const { body, check } of digits) assert.equal(mod1110CheckDigit(body), check, body);
  });

  it('accepts its own digit and no other', () => {
    fc.assert(
      fc.property(numeral, body => {
        const accepted = [...'0123456789'].filter(check => hasMod1110CheckDigit(body + check));
        assert.deepEqual(accepted, [mod1110CheckDigit(body)]);
      }),
    );
  });

  it('catches every single wrong digit, wherever it stands', () => {
    fc.assert(
      fc.property(numeral, body => {
        const code = body + mod1110CheckDigit(body);
        for (let at = 0; at < code.length; at += 1) {
          for (const digit of '0123456789') {
            const typed = code.slice(0, at) + digit + code.slice(at + 1);
            assert.equal(hasMod1110CheckDigit(typed), digit === code[at]);
          }
        }
      }),
    );
  });

  it('catches 440 of the 450 swaps of two neighbours, and misses one state in ten for each pair of ten', () => {
    // Ten states of the running product, reached by ten prefixes; behind the pair anything may follow.
    const prefixes = new Map<string, string>();
    for (let number = 0; number < 1000; number += 1) {
      const prefix = String(number).padStart(3, '0');
      const state = mod1110CheckDigit(prefix);
      if (!prefixes.has(state)) prefixes.set(state, prefix);
    }
    assert.equal(prefixes.size, 10);
    const missed: string[] = [];
    let all = 0;
    for (const prefix of prefixes.values()) {
      for (let first = 0; first <= 9; first += 1) {
        for (let second = first + 1; second <= 9; second += 1) {
          all += 1;
          const body = `${prefix}${first}${second}123456`;
          const code = body + mod1110CheckDigit(body);
          if (hasMod1110CheckDigit(swap(code, prefix.length))) missed.push(`${first}${second}`);
        }
      }
    }
    assert.equal(all, 450);
    assert.deepEqual(missed.sort(), ['01', '09', '12', '23', '34', '45', '56', '67', '78', '89']);
  });

  it('wants a digit besides the check digit', () => {
    assert.ok(!hasMod1110CheckDigit(''));
    assert.ok(!hasMod1110CheckDigit('0'));
  });
});
