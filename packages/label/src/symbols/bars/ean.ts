import { gs1CheckDigit } from '@suyuan/domain/identifier';

/* ISO/IEC 15420: seven modules a digit. Set C is set A inverted, set B is set C mirrored. */
const setA = '0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011'.split(' ');
const setC = setA.map(pattern => Array.from(pattern, bit => (bit === '1' ? '0' : '1')).join(''));
const setB = setC.map(pattern => Array.from(pattern).reverse().join(''));

/** Which of the six left digits of an EAN-13 are from set B: it says the first digit, which has no bars of its own. */
const firstDigit = 'AAAAAA AABABB AABBAB AABBBA ABAABB ABBAAB ABBBAA ABABAB ABABBA ABBABA'.split(' ');

const guard = '101';
const middle = '01010';

export type EanProblem = 'empty' | 'not-digits' | 'length' | 'check-digit';

/** The whole number: its check digit is added where it is left out, and must be right where it is given. */
export const completeEan = (
  text: string,
  length: 13 | 8,
): { readonly ok: true; readonly digits: string } | { readonly ok: false; readonly reason: EanProblem } => {
  const digits = text.replace(/[\s-]/g, '');
  if (digits === '') return { ok: false, reason: 'empty' };
  if (!/^\d+$/.test(digits)) return { ok: false, reason: 'not-digits' };
  if (digits.length === length - 1) return { ok: true, digits: digits + gs1CheckDigit(digits) };
  if (digits.length !== length) return { ok: false, reason: 'length' };
  if (gs1CheckDigit(digits.slice(0, -1)) !== digits.slice(-1)) return { ok: false, reason: 'check-digit' };
  return { ok: true, digits };
};

/** Modules of 13 or 8 digits without quiet zones, 1 is dark. */
export const encodeEan = (digits: string): Uint8Array => {
  const left = digits.length === 13 ? digits.slice(1, 7) : digits.slice(0, 4);
  const right = digits.slice(-left.length);
  const sets = digits.length === 13 ? firstDigit[Number(digits.charAt(0))]! : 'AAAA';
  const leftBits = Array.from(left, (digit, at) => (sets.charAt(at) === 'A' ? setA : setB)[Number(digit)]!).join('');
  const rightBits = Array.from(right, digit => setC[Number(digit)]!).join('');
  return Uint8Array.from(guard + leftBits + middle + rightBits + guard, Number);
};
