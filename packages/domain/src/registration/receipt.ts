import type { Brand } from '../brand.ts';
import { hasMod1110CheckDigit, mod1110CheckDigit } from '../code/check-digit.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** Number of an application, told to its applicant: 15 random decimal digits and a MOD 11,10 check digit. */
export type Receipt = Brand<'Receipt'>;

/** How many random digits {@link createReceipt} wants. */
export const receiptRandomDigits = 15;

/** From 15 decimal digits of a cryptographic generator; RangeError on anything else, which is a defect of the caller. */
export const createReceipt = (randomDigits: string): Receipt => {
  if (!/^\d{15}$/.test(randomDigits)) throw new RangeError('a receipt is made of 15 random decimal digits');
  return (randomDigits + mod1110CheckDigit(randomDigits)) as Receipt;
};

/** Spaces and hyphens between groups and full-width digits are read. */
export const parseReceipt = (
  text: string,
): Result<Receipt, Problem<'receipt.length' | 'receipt.not_digits' | 'receipt.check_digit'>> => {
  const digits = text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '');
  if (!/^\d*$/.test(digits)) return fail('receipt.not_digits');
  if (digits.length !== 16) return fail('receipt.length', { length: digits.length, expected: 16 });
  return hasMod1110CheckDigit(digits) ? ok(digits as Receipt) : fail('receipt.check_digit');
};

/** In groups of four, for people: `1234 5678 9012 3456`. */
export const formatReceipt = (receipt: Receipt): string => receipt.replace(/(\d{4})(?=\d)/g, '$1 ');
