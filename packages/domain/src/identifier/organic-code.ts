import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** 有机码: 17 digits, 3 of the certification body, 2 of the year, 12 random. It has no check digit (domain facts §2). */
export type OrganicCode = Brand<'OrganicCode'>;

export const parseOrganicCode = (text: string): Result<OrganicCode, Problem<'organic_code.format'>> => {
  const digits = text.normalize('NFKC').replace(/[\s-]/g, '');
  return /^\d{17}$/.test(digits) ? ok(digits as OrganicCode) : fail('organic_code.format');
};
