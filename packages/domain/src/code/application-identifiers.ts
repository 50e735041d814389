/*
 * GS1 application identifiers as data: GS1 General Specifications §3.2, those that food and logistics use. A format is
 * written as there: N6 fixed digits, N..8 up to that many, X..20 up to that many of character set 82, joined by `+`.
 */

interface Row {
  /** First and last identifier, both included. */
  readonly from: string;
  readonly to: string;
  readonly pattern: RegExp;
}

const set82 = '[!-"%-?A-Z_a-z]';

const toPattern = (format: string): RegExp => {
  const parts = format.split('+').map(part => {
    const [, kind, dots, length] = /^([NX])(\.\.)?(\d+)$/.exec(part) ?? [];
    return `${kind === 'N' ? '\\d' : set82}{${dots ? `1,${length}` : length}}`;
  });
  return new RegExp(`^${parts.join('')}$`);
};

const rows: readonly Row[] = `
00 N18|01 N14|02 N14|10 X..20|11-13 N6|15-17 N6|20 N2|21 X..20|22 X..20|235 X..28|240-241 X..30|242 N..6|243 X..20
250-251 X..30|253 N13+X..17|254 X..20|30 N..8|3100-3165 N6|3200-3375 N6|3400-3575 N6|3600-3695 N6|37 N..8
3900-3909 N..15|3910-3919 N3+N..15|3920-3929 N..15|3930-3939 N3+N..15|3940-3943 N4|3950-3955 N6
400 X..30|401 X..30|402 N17|403 X..30|410-417 N13|420 X..20|421 N3+X..9|422 N3|423 N3+N..12|424 N3|425 N3+N..12|426 N3|427 X..3
7001 N13|7002 X..30|7003 N10|7004 N..4|7005 X..12|7006 N6|7007 N6+N..6|7008 X..3|7009 X..10|7010 X..2|7020-7022 X..20
7030-7039 N3+X..27|710-716 X..20|8001 N14|8002 X..20|8005 N6|8006 N18|8008 N8+N..4|8017-8018 N18|8019 N..10|8020 X..25
8200 X..70|90 X..30|91-99 X..90`
  .split(/[|\n]/)
  .filter(row => row !== '')
  .map(row => {
    const [range = '', format = ''] = row.split(' ');
    const [from = '', to = from] = range.split('-');
    return { from, to, pattern: toPattern(format) };
  });

/** What values of this identifier look like; undefined if the table does not hold it. */
export const aiPattern = (ai: string): RegExp | undefined =>
  rows.find(({ from, to }) => ai.length === from.length && from <= ai && ai <= to)?.pattern;

/** The identifier that a text starts with: two to four digits. */
export const leadingAi = (text: string): string | undefined =>
  [2, 3, 4].map(length => text.slice(0, length)).find(ai => /^\d+$/.test(ai) && aiPattern(ai) !== undefined);

/**
 * Length of identifier and value together where it is predefined, so that no separator follows: GS1 General
 * Specifications, figure 7.8.5-2, by the first two digits.
 */
const predefined: Readonly<Record<string, number>> = Object.fromEntries(
  '00:20 01:16 02:16 03:16 04:18 11:8 12:8 13:8 14:8 15:8 16:8 17:8 18:8 19:8 20:4 31:10 32:10 33:10 34:10 35:10 36:10 41:16'
    .split(' ')
    .map(pair => [pair.slice(0, 2), Number(pair.slice(3))]),
);

export const predefinedLength = (ai: string): number | undefined => predefined[ai.slice(0, 2)];

/** Identifiers whose value ends in a GS1 check digit. */
export const hasCheckDigit = (ai: string): boolean => /^(?:0[0-2]|41\d|402|8017|8018)$/.test(ai);

/** Identifiers whose value is a date YYMMDD; day 00 means the whole month. */
export const isDateAi = (ai: string): boolean => /^1[1-35-7]$|^7006$/.test(ai);
