import { fail, ok, type Problem, type Result } from '../result/index.ts';

/*
 * Calendar days as plain text: no clock, no zone, no `Date`. In China a farm day is a day, and a day that went through
 * `new Date('2026-03-01')` and back is yesterday for half of the world.
 */

/** A calendar day that exists, ISO 8601 `YYYY-MM-DD`, years 0001–9999. Two of them compare with `<` as text. */
export type Day = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);

/** True for `YYYY-MM-DD` of a day that exists. */
export const isDay = (text: string): text is Day => {
  const match = shape.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && day >= 1 && day <= monthLength(year, month);
};

export const parseDay = (text: string): Result<Day, Problem<'field.date'>> =>
  isDay(text) ? ok(text) : fail('field.date');

/** Days since 0000-03-01; March first, so that the leap day ends the year. */
const toNumber = (day: Day): number => {
  if (!isDay(day)) throw new RangeError(`no calendar day: ${day}`);
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8)) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
};

const daysPerEra = 146_097;

const fromNumber = (number: number): Day => {
  const era = Math.floor(number / daysPerEra);
  const dayOfEra = number - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  if (year < 1 || year > 9999) throw new RangeError('day outside the years 0001–9999');
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** The day `count` whole days later, or earlier if negative. Throws RangeError on what is no day. */
export const addDays = (day: Day, count: number): Day => fromNumber(toNumber(day) + count);

/** Whole days from `start` to `end`; negative if `end` comes first. Throws RangeError on what is no day. */
export const daysBetween = (start: Day, end: Day): number => toNumber(end) - toNumber(start);

export const maxDay = (first: Day, second: Day): Day => (first < second ? second : first);
export const minDay = (first: Day, second: Day): Day => (second < first ? second : first);
