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
const residentId = /(^|\D)([1-8]\d{5}[ -]?(?:18|19|20)\d{2}[01]\d[0-3]\d[ -]?\d{3}[0-9Xx])(?!\d)/g;
// Hexadecimal neighbours are refused too: one hash in three hundred would hold a "mobile number". An identity number has
// a date and a check digit, so that letters beside it do not matter.
const mobile = /((?:^|[^0-9A-Fa-f])(?:(?:\+|00)86)?)(1[3-9]\d(?:[ -]?\d{4}){2})(?![0-9A-Fa-f])/g;

const looksIssued = (text: string): boolean => {
  const digits = text.replace(/[ -]/g, '');
  return (
    isDay(`${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`) &&
    residentIdCheckDigit(digits) === digits[17]?.toUpperCase()
  );
};

/** Full-width digits and X as plain ones, each in its place. */
const toPlain = (text: string): string =>
  text.replace(/[\uff10-\uff19\uff38\uff58]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const collect = (text: string, pattern: RegExp, kind: PersonalKind): PersonalNumber[] =>
  Array.from(text.matchAll(pattern), match => {
    const [, before = '', number = ''] = match;
    return { kind, at: match.index + before.length, text: number };
  });

/** Identity numbers (true date and check digit) and mobile numbers inside a text, in order, in plain digits. */
export const findPersonalNumbers = (text: string): PersonalNumber[] => {
  const plain = toPlain(text);
  return [
    ...collect(plain, residentId, 'resident-id').filter(found => looksIssued(found.text)),
    ...collect(plain, mobile, 'mobile'),
  ].sort((first, second) => first.at - second.at);
};

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
