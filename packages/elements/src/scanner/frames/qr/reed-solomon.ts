// Mends the codewords of a QR code, ISO/IEC 18004 §8: what is wrong, and what is known to be unreadable. Reads no DOM and no clock.

const EXPONENTS = new Uint8Array(510);
const LOGARITHMS = new Uint8Array(256);
for (let power = 0, value = 1; power < 255; power += 1) {
  EXPONENTS[power] = EXPONENTS[power + 255] = value;
  LOGARITHMS[value] = power;
  value = value & 0x80 ? ((value << 1) ^ 0x11d) & 0xff : value << 1;
}

function multiply(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : EXPONENTS[LOGARITHMS[a]! + LOGARITHMS[b]!]!;
}

function inverse(a: number): number {
  return EXPONENTS[255 - LOGARITHMS[a]!]!;
}

/**
 * Corrects a block in its place, `correction` codewords of which are checks. `erased` names codewords whose value means nothing:
 * each costs one check, an error at a place unknown two. Returns how many checks were used, or undefined where there are too few.
 */
export function correct(block: Uint8Array, correction: number, erased: readonly number[]): number | undefined {
  const syndromes = new Uint8Array(correction);
  let isClean = true;
  for (let root = 0; root < correction; root += 1) {
    let sum = 0;
    for (const byte of block) sum = multiply(sum, EXPONENTS[root]!) ^ byte;
    syndromes[root] = sum;
    if (sum !== 0) isClean = false;
  }
  if (isClean) return 0;
  if (erased.length > correction) return undefined;
  const last = block.length - 1;
  // Polynomials have the lowest power first.
  let locator = new Uint8Array(correction + 1);
  locator[0] = 1;
  for (const at of erased) {
    const root = EXPONENTS[last - at]!;
    for (let power = correction; power > 0; power -= 1) locator[power]! ^= multiply(locator[power - 1]!, root);
  }
  // Berlekamp and Massey's iteration, begun with what is known.
  let previous = locator.slice();
  let length = erased.length;
  for (let step = erased.length; step < correction; step += 1) {
    let discrepancy = 0;
    for (let at = 0; at <= step; at += 1) discrepancy ^= multiply(locator[at]!, syndromes[step - at]!);
    previous.copyWithin(1, 0);
    previous[0] = 0;
    if (discrepancy === 0) continue;
    const next = locator.slice();
    for (let at = 0; at <= correction; at += 1) next[at]! ^= multiply(discrepancy, previous[at]!);
    if (2 * length <= step + erased.length) {
      length = step + 1 + erased.length - length;
      previous = locator.map(value => multiply(value, inverse(discrepancy)));
    }
    locator = next;
  }
  if (2 * length - erased.length > correction) return undefined;
  const evaluator = new Uint8Array(correction);
  for (let power = 0; power < correction; power += 1)
    for (let at = 0; at <= power; at += 1) evaluator[power]! ^= multiply(locator[at]!, syndromes[power - at]!);
  let found = 0;
  for (let at = 0; at <= last; at += 1) {
    const power = last - at;
    const point = EXPONENTS[(255 - power) % 255]!;
    if (evaluate(locator, point) !== 0) continue;
    found += 1;
    let slope = 0;
    for (let odd = 1; odd <= correction; odd += 2)
      slope ^= multiply(locator[odd]!, EXPONENTS[(LOGARITHMS[point]! * (odd - 1)) % 255]!);
    if (slope === 0) return undefined;
    block[at]! ^= multiply(EXPONENTS[power]!, multiply(evaluate(evaluator, point), inverse(slope)));
  }
  return found === length ? 2 * length - erased.length : undefined;
}

function evaluate(polynomial: Uint8Array, point: number): number {
  let sum = 0;
  for (let power = polynomial.length - 1; power >= 0; power -= 1) sum = multiply(sum, point) ^ polynomial[power]!;
  return sum;
}
