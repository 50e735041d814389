import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { hasMod1110CheckDigit } from './check-digit.ts';

/**
 * Trace code (追溯码): 20 decimal digits. Key version 5–9, 18 digits that only the key can read, MOD 11,10 check digit.
 * Decimal because scan guns type into Chinese input methods; 5–9 because national short codes start with 1–3.
 */
export type TraceCode = Brand<'TraceCode'>;

export const traceCodeLength = 20;

/** Key versions: the first digit of a code tells which key made it. */
export const keyVersions = [5, 6, 7, 8, 9] as const;
export type KeyVersion = (typeof keyVersions)[number];

/** Highest batch number: eight digits. */
export const maxBatchNumber = 99_999_999;
/** Highest serial of a label: six digits. */
export const maxSerial = 999_999;
/** The serial that stands for the whole batch. */
export const batchSerial = 0;

export type TraceCodeProblem = Problem<'code.not_digits' | 'code.length' | 'code.unknown_version' | 'code.check_digit'>;

/** The text without what people and scanners put between digits; full-width digits become plain ones. */
export const compactDigits = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Pd}\p{Cf}]/gu, '');

/** Says whether a text can be a trace code, without a key: only `codec` knows whether anyone issued it. */
export const parseTraceCode = (text: string): Result<TraceCode, TraceCodeProblem> => {
  const digits = compactDigits(text);
  if (!/^\d*$/.test(digits)) return fail('code.not_digits');
  if (digits.length !== traceCodeLength)
    return fail('code.length', { length: digits.length, expected: traceCodeLength });
  if (digits.charAt(0) < '5') return fail('code.unknown_version', { version: Number(digits.charAt(0)) });
  return hasMod1110CheckDigit(digits) ? ok(digits as TraceCode) : fail('code.check_digit');
};

export const keyVersionOf = (code: TraceCode): KeyVersion => Number(code.charAt(0)) as KeyVersion;

/** In groups of four, for people: `5123 4567 8901 2345 6789`. */
export const formatTraceCode = (code: TraceCode): string => groupDigits(code);

/** Any run of digits in groups of four, also while it is being typed. */
export const groupDigits = (digits: string): string => digits.replace(/(\d{4})(?=\d)/g, '$1 ');

/**
 * What a label's QR says: `https://{host}/t/{code}`, ASCII, a path rather than a query. Takes a host (`trace.example.cn`) or an
 * origin (`http://localhost:8080`).
 */
export const traceUrl = (host: string, code: TraceCode): string => {
  const origin = /^https?:\/\//i.test(host) ? host : `https://${host}`;
  return `${origin.replace(/\/+$/, '')}/t/${code}`;
};
