import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FF1 } from '@noble/ciphers/ff1.js';
import fc from 'fast-check';
import { createDecimalFf1, type Halves } from './ff1-decimal.ts';

const toDigits = (halves: Halves): number[] =>
  [...halves.map(half => String(half).padStart(9, '0')).join('')].map(Number);
const numeral = fc.integer({ min: 0, max: 999_999_999 });
const edges = fc.constantFrom(0, 1, 999_999_998, 999_999_999);
const halves = fc.tuple(fc.oneof(numeral, edges), fc.oneof(numeral, edges));
const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('FF1 for 18 decimal digits', () => {
  it('encrypts as the general algorithm does, under any key', () => {
    fc.assert(
      fc.property(key, halves, (secret, plain) => {
        assert.deepEqual(toDigits(createDecimalFf1(secret).encrypt(plain)), FF1(10, secret).encrypt(toDigits(plain)));
      }),
      { numRuns: 500 },
    );
  });

  it('decrypts as the general algorithm does, under any key', () => {
    fc.assert(
      fc.property(key, halves, (secret, cipher) => {
        assert.deepEqual(toDigits(createDecimalFf1(secret).decrypt(cipher)), FF1(10, secret).decrypt(toDigits(cipher)));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses keys of other lengths', () => {
    assert.throws(() => createDecimalFf1(new Uint8Array(16)), RangeError);
  });
});
