import type { Brand } from '../brand.ts';
import { type Day, isDay } from '../day/index.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/** Citizen identity number (公民身份号码), GB 11643: six digits of division, birthday, sequence, check digit; X upper case. */
export type ResidentId = Brand<'ResidentId'>;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Check digit over the first 17 digits: ISO 7064 MOD 11-2, X stands for ten. */
export const residentIdCheckDigit = (body: string): string =>
  '10X98765432'.charAt(weights.reduce((total, weight, at) => total + Number(body.charAt(at)) * weight, 0) % 11);

const birthday = (digits: string): Day => `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;

/** Params never hold the number: a problem may travel into logs. */
export const parseResidentId = (
  text: string,
): Result<
  ResidentId,
  Problem<'resident_id.length' | 'resident_id.characters' | 'resident_id.date' | 'resident_id.check_digit'>
> => {
  const number = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  if (!/^[0-9X]*$/.test(number)) return fail('resident_id.characters');
  if (number.length !== 18) return fail('resident_id.length', { length: number.length, expected: 18 });
  if (!/^[1-8]\d{16}[0-9X]$/.test(number)) return fail('resident_id.characters');
  if (!isDay(birthday(number))) return fail('resident_id.date');
  if (residentIdCheckDigit(number) !== number[17]) return fail('resident_id.check_digit');
  return ok(number as ResidentId);
};

export const residentIdBirthday = (id: ResidentId): Day => birthday(id);
