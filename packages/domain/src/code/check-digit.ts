/*
 * ISO/IEC 7064 MOD 11,10: one decimal check digit that betrays every wrong digit and every swap of neighbours but those
 * of a few pairs (each pair slips in at most one of ten states; `check-digit.test.ts` counts them). Reads no clock, no key.
 */

/** The running product after one more digit; starts at 10, always 1–10. */
const step = (product: number, digit: number): number => (((product + digit) % 10 || 10) * 2) % 11;

const run = (digits: string): number => {
  let product = 10;
  for (const digit of digits) product = step(product, Number(digit));
  return product;
};

/** The check digit to append to these decimal digits. */
export const mod1110CheckDigit = (digits: string): string => String((11 - run(digits)) % 10);

/** True if the last digit is the check digit of those before it. */
export const hasMod1110CheckDigit = (digits: string): boolean =>
  digits.length > 1 && mod1110CheckDigit(digits.slice(0, -1)) === digits.at(-1);
