import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/**
 * A telephone number of mainland China: mobile `13812341234`, landline with area code `0731-12345678` and perhaps an
 * extension `0731-12345678-802`, or a 400/800 service number `4001234567`.
 */
export type Phone = Brand<'Phone'>;

/** 010 and 02x have three digits, all others four. */
const landline = /^(0(?:10|2\d|[3-9]\d{2}))(\d{7,8})(?:-(\d{1,6}))?$/;

/**
 * Spaces, hyphens, brackets round the area code, full-width digits and `+86` are read. Numbers such as 100 0000 0001 are
 * refused: no mobile starts with 10. Examples use `0731-0000 0001`, since no local number starts with 0.
 */
export const parsePhone = (text: string): Result<Phone, Problem<'phone.format'>> => {
  const compact = text
    .normalize('NFKC')
    .trim()
    .replace(/^(?:\+|00)86[\s-]?/, '')
    .replace(/[\s()]/g, '')
    .replace(/\p{Pd}/gu, '-');
  const digits = compact.replaceAll('-', '');
  if (/^1[3-9]\d{9}$/.test(digits) || /^[48]00\d{7}$/.test(digits)) return ok(digits as Phone);
  // Only the last hyphen of three groups opens an extension: 0731-1234-5678 has none.
  const parts = landline.exec(compact.replace(/^(0\d{2,3})-/, '$1').replace(/^(\d{7,8})-(\d{4})$/, '$1$2'));
  if (!parts) return fail('phone.format');
  const [, area, local, extension] = parts;
  return ok((extension ? `${area}-${local}-${extension}` : `${area}-${local}`) as Phone);
};

/** Two numbers as typed are the same line; false where either is no number. */
export const isSamePhone = (first: string, second: string): boolean => {
  const [one, other] = [parsePhone(first), parsePhone(second)];
  return one.ok && other.ok && one.value === other.value;
};
