import { type Gtin, padGtin, parseGtin } from '../identifier/gtin.ts';
import { parseResidentId } from '../identifier/resident-id.ts';
import type { Problem } from '../result/index.ts';
import { looksLikeDigitalLink, parseDigitalLink } from './digital-link.ts';
import { displayText } from './display.ts';
import { looksLikeElementString, parseElementString } from './element-string.ts';
import { holdsNationalLongCode, isNationalShortCode } from './national-code.ts';
import type { DamagedKind, RecogniseOptions, Recognition } from './recognition.ts';
import { compactDigits, parseTraceCode, traceCodeLength } from './trace-code.ts';
import { isDangerous, parseWebAddress, type WebAddress } from './web-address.ts';

const invalid = (like: DamagedKind, problem: Problem, text: string): Recognition => ({
  kind: 'invalid',
  like,
  problem,
  display: displayText(text),
});

const toTraceCode = (text: string, from: 'digits' | 'url'): Recognition => {
  const parsed = parseTraceCode(text);
  return parsed.ok ? { kind: 'trace-code', code: parsed.value, from } : invalid('trace-code', parsed.problem, text);
};

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

const hostOf = (origin: string): string | undefined => parseWebAddress(origin)?.host;

const recogniseAddress = (address: WebAddress, { origins = [] }: RecogniseOptions): Recognition => {
  const url = new URL(address.url);
  // The scheme may differ: a label printed with http leads to the same look-up, which we do ourselves.
  const own = origins.some(origin => hostOf(origin) === address.host);
  const code = own ? /^\/t\/([^/]+)\/?$/i.exec(url.pathname)?.[1] : undefined;
  if (code !== undefined) return toTraceCode(decodePath(code), 'url');
  if (holdsNationalLongCode(decodePath(url.pathname + url.search + url.hash))) {
    return { kind: 'national-long-code', host: address.display };
  }
  if (!looksLikeDigitalLink(url)) return { kind: 'url', own, ...address };
  const link = parseDigitalLink(url);
  return link.ok
    ? { kind: 'gs1-digital-link', own, ...address, ...link.value }
    : invalid('gs1-digital-link', link.problem, address.display + url.pathname);
};

const isPersonalNumber = (digits: string): boolean => /^1[3-9]\d{9}$/.test(digits) || parseResidentId(digits).ok;

/** A length that someone who meant a trace code could have ended up with. */
const isNearTraceCode = (digits: string): boolean => Math.abs(digits.length - traceCodeLength) <= 2;

const recogniseDigits = (digits: string): Recognition | undefined => {
  if (isPersonalNumber(digits)) return { kind: 'personal-number' };
  if (!/^\d+$/.test(digits)) return undefined;
  const gtin = parseGtin(digits);
  if (gtin.ok) return { kind: 'gtin', gtin: gtin.value };
  if (isNationalShortCode(digits)) return { kind: 'national-short-code', code: digits };
  if (gtin.problem.code === 'gtin.check_digit') return invalid('gtin', gtin.problem, digits);
  return digits.length === traceCodeLength || (digits.charAt(0) >= '5' && isNearTraceCode(digits))
    ? toTraceCode(digits, 'digits')
    : undefined;
};

const recogniseElementString = (text: string): Recognition => {
  const parsed = parseElementString(text);
  if (!parsed.ok) return invalid('gs1-element-string', parsed.problem, text);
  const item = parsed.value.find(({ ai }) => ai === '01');
  return item
    ? { kind: 'gs1-element-string', ais: parsed.value, gtin: padGtin(item.value as Gtin) }
    : { kind: 'gs1-element-string', ais: parsed.value };
};

/**
 * Tells what a scanned, pasted or typed text is. Never throws, opens nothing and asks no one; whatever it does not know is
 * `text`.
 */
export const recognise = (text: string, options: RecogniseOptions = {}): Recognition => {
  const trimmed = text.replace(/^[\s\ufeff]+|[\s\ufeff]+$/g, '');
  if (isDangerous(trimmed)) return { kind: 'text', display: displayText(trimmed), danger: true };
  const address = parseWebAddress(trimmed);
  if (address) return recogniseAddress(address, options);
  if (holdsNationalLongCode(trimmed)) return { kind: 'national-long-code' };
  if (looksLikeElementString(trimmed)) return recogniseElementString(trimmed);
  return recogniseDigits(compactDigits(trimmed)) ?? { kind: 'text', display: displayText(trimmed), danger: false };
};
