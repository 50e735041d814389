import { isDay } from '../day/index.ts';
import { residentIdCheckDigit } from '../identifier/resident-id.ts';
import { maskPhone, maskResidentId } from './mask.ts';

/** What free text may give away: an identity number, or a mobile number. */
export type PersonalKind = 'resident-id' | 'mobile';

export interface PersonalNumber {
  readonly kind: PersonalKind;
  /** UTF-16 offset of its first character. */
  readonly at: number;
  readonly text: string;
}

// No lookbehind: web views in use are older than it, and one unknown pattern would stop the whole module.
const residentId = /(^|[^0-9A-Za-z])([1-8]\d{5}(?:18|19|20)\d{2}[01]\d[0-3]\d\d{3}[0-9Xx])(?![0-9A-Za-z])/g;
// Hexadecimal neighbours are refused too: one hash in three hundred would hold a "mobile number".
const mobile = /(^|[^0-9A-Fa-f])(1[3-9]\d(?:[ -]?\d{4}){2})(?![0-9A-Fa-f])/g;

const looksIssued = (text: string): boolean =>
  isDay(`${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`) &&
  residentIdCheckDigit(text.slice(0, 17)) === text[17]?.toUpperCase();

const collect = (text: string, pattern: RegExp, kind: PersonalKind): PersonalNumber[] =>
  Array.from(text.matchAll(pattern), match => {
    const [, before = '', number = ''] = match;
    return { kind, at: match.index + before.length, text: number };
  });

/** Identity numbers (true date and check digit) and mobile numbers inside a text, in order. */
export const findPersonalNumbers = (text: string): PersonalNumber[] =>
  [
    ...collect(text, residentId, 'resident-id').filter(found => looksIssued(found.text)),
    ...collect(text, mobile, 'mobile'),
  ].sort((first, second) => first.at - second.at);

/** The text with every identity and mobile number masked. */
export const redactPersonalNumbers = (text: string): string => {
  let redacted = '';
  let from = 0;
  for (const { kind, at, text: number } of findPersonalNumbers(text)) {
    redacted += text.slice(from, at) + (kind === 'mobile' ? maskPhone(number) : maskResidentId(number));
    from = at + number.length;
  }
  return redacted + text.slice(from);
};
