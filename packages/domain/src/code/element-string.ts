import { gs1CheckDigit } from '../identifier/gtin.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { aiPattern, hasCheckDigit, isDateAi, leadingAi, predefinedLength } from './application-identifiers.ts';

/** One value of an element string, such as `{ai: '10', value: 'LOT7'}`. */
export interface AiValue {
  readonly ai: string;
  readonly value: string;
}

export type ElementStringProblem = Problem<'gs1.syntax' | 'gs1.unknown_ai' | 'gs1.ai_value' | 'gs1.check_digit'>;

/** The separator as scanners send it; FNC1 itself has no character. GS1 General Specifications §7.8.3. */
const separator = '\u001d';

/** ISO/IEC 15424 symbology identifiers of the GS1 carriers: GS1-128, DataMatrix, QR, DataBar, DotCode. */
const symbologyIdentifier = /^\](?:C1|d2|Q3|e0|J1)/;

const isMonthDay = (value: string): boolean => /^\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(value);

/** What is wrong with one value, if anything. Values of a Digital Link obey the same table. */
export const judgeAi = (ai: string, value: string): ElementStringProblem | undefined => {
  const pattern = aiPattern(ai);
  if (!pattern) return fail('gs1.unknown_ai', { ai }).problem;
  if (!pattern.test(value) || (isDateAi(ai) && !isMonthDay(value))) return fail('gs1.ai_value', { ai }).problem;
  return hasCheckDigit(ai) && gs1CheckDigit(value.slice(0, -1)) !== value.slice(-1)
    ? fail('gs1.check_digit', { ai }).problem
    : undefined;
};

/** Human-readable form, `(01)06901234567892(10)LOT7`: brackets part the values. */
const splitBracketed = (text: string): AiValue[] | undefined => {
  const parts = [...text.matchAll(/\((\d{2,4})\)([^(]*)/g)];
  const whole = parts.map(part => part[0]).join('');
  return whole === text ? parts.map(([, ai = '', value = '']) => ({ ai, value })) : undefined;
};

const splitRaw = (text: string): AiValue[] | undefined => {
  const values: AiValue[] = [];
  let rest = text.startsWith(separator) ? text.slice(1) : text;
  while (rest !== '') {
    const ai = leadingAi(rest);
    if (ai === undefined) return undefined;
    const end = predefinedLength(ai) ?? (rest.includes(separator) ? rest.indexOf(separator) : rest.length);
    values.push({ ai, value: rest.slice(ai.length, end) });
    // Some printers put a separator after fixed lengths too: allowed, and skipped.
    rest = rest.slice(rest.charAt(end) === separator ? end + 1 : end);
  }
  return values;
};

/**
 * True if the text announces itself as an element string: by a symbology identifier, a separator or brackets, or because
 * it is a true GTIN behind `01` or SSCC behind `00` (scan guns often swallow the rest of the signs).
 */
export const looksLikeElementString = (text: string): boolean =>
  symbologyIdentifier.test(text) ||
  (text.includes(separator) && leadingAi(text.replace(separator, '')) !== undefined) ||
  aiPattern(/^\((\d{2,4})\)/.exec(text)?.[1] ?? '') !== undefined ||
  (/^01\d{14}/.test(text) && judgeAi('01', text.slice(2, 16)) === undefined) ||
  (/^00\d{18}/.test(text) && judgeAi('00', text.slice(2, 20)) === undefined);

/** Reads raw (with FNC1 as U+001D) and bracketed element strings; each value must fit its identifier. */
export const parseElementString = (text: string): Result<readonly AiValue[], ElementStringProblem> => {
  const data = text.trim().replace(symbologyIdentifier, '');
  const values = data.startsWith('(') ? splitBracketed(data) : splitRaw(data);
  if (!values || values.length === 0) return fail('gs1.syntax');
  for (const { ai, value } of values) {
    const found = judgeAi(ai, value);
    if (found) return { ok: false, problem: found };
  }
  return ok(values);
};

/** Human-readable form: `(01)06901234567892(10)LOT7`. */
export const formatElementString = (values: readonly AiValue[]): string =>
  values.map(({ ai, value }) => `(${ai})${value}`).join('');

/** The form for bar codes: values of open length end in a separator (U+001D, for FNC1) unless they come last. */
export const encodeElementString = (values: readonly AiValue[]): string =>
  values
    .map(({ ai, value }, index) => {
      const isClosed = predefinedLength(ai) !== undefined || index === values.length - 1;
      return `${ai}${value}${isClosed ? '' : separator}`;
    })
    .join('');
