import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { gs1CheckDigit } from './gtin.ts';

/** Serial Shipping Container Code, 18 digits. GS1 General Specifications §3.3.1. */
export type Sscc = Brand<'Sscc'>;

export const parseSscc = (
  text: string,
): Result<Sscc, Problem<'sscc.length' | 'sscc.not_digits' | 'sscc.check_digit'>> => {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^\d*$/.test(digits)) return fail('sscc.not_digits');
  if (digits.length !== 18) return fail('sscc.length', { length: digits.length, expected: 18 });
  return gs1CheckDigit(digits.slice(0, 17)) === digits[17] ? ok(digits as Sscc) : fail('sscc.check_digit');
};
