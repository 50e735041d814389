import type { Brand } from '../brand.ts';
import { fail, ok, type Problem, problem, type Result } from '../result/index.ts';

/*
 * Unified social credit code (统一社会信用代码), GB 32100-2015: authority, class, six digits of division, nine of the
 * organisation code (GB 11714), check digit; 31 characters without I, O, S, V and Z.
 */

export type Uscc = Brand<'Uscc'>;

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Check digit over the first 17 characters. GB 32100-2015: Σ value·3^i mod 31. */
export const usccCheckDigit = (body: string): string => {
  const sum = weights.reduce((total, weight, at) => total + alphabet.indexOf(body.charAt(at)) * weight, 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/** Check digit of an organisation code over its first eight characters, GB 11714; X stands for ten. */
export const organisationCheckDigit = (body: string): string => {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + Number.parseInt(body.charAt(at), 36) * weight,
    0,
  );
  const rest = 11 - (sum % 11);
  return rest === 10 ? 'X' : rest === 11 ? '0' : String(rest);
};

/** Who was registered, by the first two characters; `other` for the many that this trade never meets. */
export type UsccKind = 'enterprise' | 'sole-trader' | 'cooperative' | 'authority' | 'institution' | 'other';

const kinds: Readonly<Record<string, UsccKind>> = {
  '91': 'enterprise',
  '92': 'sole-trader',
  '93': 'cooperative',
  '11': 'authority',
  '12': 'institution',
};

export const usccKind = (uscc: Uscc): UsccKind => kinds[uscc.slice(0, 2)] ?? 'other';

export type UsccDoubt = Problem<'uscc.check_digit' | 'uscc.organisation_check_digit'>;

/**
 * Length and alphabet are errors. A wrong check digit is a doubt that a reviewer may override, since codes were issued
 * that fail it (pilot codes of Fujian, domain facts §2.1). Lower case and spaces or hyphens between groups are read.
 */
export const parseUscc = (
  text: string,
): Result<{ readonly uscc: Uscc; readonly doubts: readonly UsccDoubt[] }, Problem<'uscc.length' | 'uscc.alphabet'>> => {
  const code = text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  const strange = [...code].find(character => !alphabet.includes(character));
  if (strange !== undefined) return fail('uscc.alphabet', { character: strange });
  if (code.length !== 18) return fail('uscc.length', { length: code.length, expected: 18 });
  const doubts: UsccDoubt[] = [];
  if (usccCheckDigit(code) !== code[17]) doubts.push(problem('uscc.check_digit'));
  if (organisationCheckDigit(code.slice(8, 16)) !== code[16]) doubts.push(problem('uscc.organisation_check_digit'));
  return ok({ uscc: code as Uscc, doubts });
};
