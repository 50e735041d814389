import { unsafe } from '@noble/ciphers/aes.js';

/*
 * FF1 of NIST SP 800-38G for one domain only: radix 10, 18 numerals, empty tweak, AES-256. Against the general algorithm it
 * gains by what these constants settle in advance: the key schedule and the encrypted block P are made once, each of the
 * ten rounds is one AES block, and all arithmetic stays below 2^53. The general one, of @noble/ciphers, is the oracle of
 * its tests. `unsafe` is noble's name for the bare block cipher, which is what FF1 is built of.
 */

/** Numerals in each half: u = v = 9. */
const half = 1_000_000_000;
const rounds = 10;

/** P = [1] [2] [1] [radix]³ [10] [u mod 256] [n]⁴ [t]⁴, SP 800-38G algorithm 7, step 5. */
const p = Uint8Array.of(1, 2, 1, 0, 0, 10, 10, 9, 0, 0, 0, 18, 0, 0, 0, 0);

/** Two halves of nine digits each, as numbers. */
export type Halves = readonly [number, number];

export interface DecimalFf1 {
  encrypt(halves: Halves): Halves;
  decrypt(halves: Halves): Halves;
}

/** `key` of 32 bytes; it is expanded at once and not kept. */
export const createDecimalFf1 = (key: Uint8Array): DecimalFf1 => {
  if (key.length !== 32) throw new RangeError('FF1 keys have 32 bytes');
  const schedule = unsafe.expandKeyLE(key);
  const encryptedP = unsafe.encryptBlock(schedule, p.slice());
  // One block serves every round: the codec is synchronous, so no two calls meet in it.
  const block = new Uint8Array(16);
  const view = new DataView(block.buffer);

  /** NUM(S) mod 10⁹ where S is the first d = 8 bytes of PRF(P || Q); steps 6i–6iv. */
  const prf = (round: number, numeral: number): number => {
    block.set(encryptedP);
    // Q = [0]¹¹ [round] [NUM(B)]⁴, since b = 4 and t = 0: one block, exclusive-or'ed into the chain.
    block[11] = (block[11] ?? 0) ^ round;
    view.setUint32(12, view.getUint32(12) ^ numeral);
    unsafe.encryptBlock(schedule, block);
    // 64 bits modulo 10⁹ in steps of 16 bits, so that no product reaches 2^53.
    let rest = view.getUint32(0) % half;
    rest = (rest * 0x10000 + view.getUint16(4)) % half;
    return (rest * 0x10000 + view.getUint16(6)) % half;
  };

  return {
    encrypt([first, second]) {
      let [a, b] = [first, second];
      for (let round = 0; round < rounds; round += 1) {
        const c = (a + prf(round, b)) % half;
        a = b;
        b = c;
      }
      return [a, b];
    },
    decrypt([first, second]) {
      let [a, b] = [first, second];
      for (let round = rounds - 1; round >= 0; round -= 1) {
        const c = (b + half - prf(round, a)) % half;
        b = a;
        a = c;
      }
      return [a, b];
    },
  };
};
