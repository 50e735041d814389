/*
 * Codes of the national platform as a public client of 2016–2018 wrote them (domain facts §1): a short code of up to 20
 * digits whose first digit is the type (1 生产批次, 2 流通批次, 3 入市), and long dotted codes
 * `type.category.ID18.product.yyyyMMddHHmmss.seq`, `category.ID18.00000`, or with the OID prefix 1.2.156.326.8.
 * Our trace codes start with 5–9, so the two never meet.
 */

/** The source names no lower bound; shorter numbers are far likelier something else. */
const minShortLength = 8;

export const isNationalShortCode = (digits: string): boolean =>
  /^[1-3]\d*$/.test(digits) && digits.length >= minShortLength && digits.length <= 20;

const longCode = /(?:^|[^0-9A-Z.])(?:\d{1,2}\.){1,2}(?:\d{15}|[0-9A-Z]{17}[0-9X]|[0-9A-Z]{18})\.\d/i;
const oidPrefix = /(?:^|[^0-9.])1\.2\.156\.326\.\d/;

/** True if a long code stands anywhere in the text. It may hold a person's identity number: never keep or echo it. */
export const holdsNationalLongCode = (text: string): boolean => longCode.test(text) || oidPrefix.test(text);
