import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** Global Trade Item Number of 8, 12, 13 or 14 digits, as it was given. GS1 General Specifications §7.9 check digit. */
export type Gtin = Brand<'Gtin'>;

/** Check digit over the digits before it: weights 3 and 1 from the right, GS1 General Specifications §7.9.1. */
export const gs1CheckDigit = (body: string): string => {
  let sum = 0;
  for (let at = body.length - 1, weight = 3; at >= 0; at -= 1, weight = 4 - weight) sum += Number(body[at]) * weight;
  return String((10 - (sum % 10)) % 10);
};

/** Spaces and hyphens between groups are read; nothing else is forgiven. */
export const parseGtin = (
  text: string,
): Result<Gtin, Problem<'gtin.length' | 'gtin.not_digits' | 'gtin.check_digit'>> => {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d*$/.test(digits)) return fail('gtin.not_digits');
  if (![8, 12, 13, 14].includes(digits.length)) return fail('gtin.length', { length: digits.length });
  if (gs1CheckDigit(digits.slice(0, -1)) !== digits.slice(-1)) return fail('gtin.check_digit');
  return ok(digits as Gtin);
};

/** Fourteen digits, zeros on the left: the form that Digital Link and element strings carry, and that compares. */
export const padGtin = (gtin: Gtin): Gtin => gtin.padStart(14, '0') as Gtin;

/** The shortest form that it may be printed in: 13 digits, 12 or 8 if the zeros allow, 14 for a trade unit of several. */
export const trimGtin = (gtin: Gtin): Gtin => {
  const padded = padGtin(gtin);
  const length = padded.startsWith('000000') ? 8 : padded.startsWith('00') ? 12 : padded.startsWith('0') ? 13 : 14;
  return padded.slice(14 - length) as Gtin;
};

/** 0 for a consumer unit, 1–8 for a case of them, 9 for a unit of varying measure. */
export const gtinIndicator = (gtin: Gtin): number => Number(padGtin(gtin).charAt(0));
