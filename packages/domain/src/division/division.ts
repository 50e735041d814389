import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';

/**
 * Code of an administrative division: six digits of GB/T 2260 for province (`430000`), prefecture (`430100`) and county
 * (`430121`), nine of the statistics bureau's table for a township (`430121100`).
 */
export type DivisionCode = Brand<'DivisionCode'>;

/** 省, 市州, 县区, 乡镇街道; widest first. */
export const divisionLevels = ['province', 'prefecture', 'county', 'township'] as const;
export type DivisionLevel = (typeof divisionLevels)[number];

/** The provinces of GB/T 2260. */
const province = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

const hasShape = (digits: string): boolean => {
  if (digits.length === 9) return !digits.endsWith('000');
  // A county stands below a prefecture: `430001` would have none.
  return digits.length === 6 && (digits.slice(2, 4) !== '00' || digits.endsWith('0000'));
};

/**
 * Reads a code of six or nine digits, or its short form of two (`43`) or four (`4301`), which is filled with zeros.
 * Says nothing about whether the division exists: that is for the table of divisions.
 */
export const parseDivisionCode = (text: string): Result<DivisionCode, Problem<'division.format'>> => {
  const digits = text.trim();
  if (!/^\d+$/.test(digits) || !province.test(digits)) return fail('division.format');
  const full = digits.length === 2 || digits.length === 4 ? digits.padEnd(6, '0') : digits;
  return hasShape(full) ? ok(full as DivisionCode) : fail('division.format');
};

export const divisionLevel = (code: DivisionCode): DivisionLevel => {
  if (code.length === 9) return 'township';
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
};

const prefixLengths = { province: 2, prefecture: 4, county: 6, township: 9 } as const;

/** The digits that every code inside this division starts with; also a database prefix. */
export const divisionPrefix = (code: DivisionCode): string => code.slice(0, prefixLengths[divisionLevel(code)]);

/**
 * The division directly above; nothing above a province. Townships of a prefecture without counties (Dongguan `441900`)
 * have the prefecture above them.
 */
export const divisionParent = (code: DivisionCode): DivisionCode | undefined => {
  const level = divisionLevel(code);
  if (level === 'province') return undefined;
  if (level === 'township') return code.slice(0, 6) as DivisionCode;
  return code.slice(0, level === 'county' ? 4 : 2).padEnd(6, '0') as DivisionCode;
};

/** True if `code` is `scope` itself or lies inside it. */
export const coversDivision = (scope: DivisionCode, code: DivisionCode): boolean =>
  code.startsWith(divisionPrefix(scope));
