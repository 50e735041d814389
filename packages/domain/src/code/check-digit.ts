/*
 * ISO/IEC 7064 MOD 11,10: one decimal check digit that catches every single wrong digit, and every swap of two neighbours
 * except one state in ten for each of ten pairs (01, 12, 23, 34, 45, 56, 67, 78, 89, 09): 440 of 450. No key, no table.
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
  digits.length > 1 && mod1110CheckDigit(digits.slice(0, -1)) === digits.slice(-1);
