/*
 * Default masks for public views: the Personal Information Protection Law, art. 6, wants the smallest scope (domain
 * facts §4). A mask works on whatever text it gets, since what is stored may be older than today's rule.
 */

const keepEnds = (text: string, head: number, tail: number): string => {
  const letters = [...text];
  if (letters.length <= head + tail) return '*'.repeat(letters.length);
  return letters.slice(0, head).join('') + '*'.repeat(letters.length - head - tail) + letters.slice(-tail).join('');
};

/** `430103190001010011` → `4301**********0011`. */
export const maskResidentId = (idNumber: string): string => keepEnds(idNumber.trim(), 4, 4);

/** `13812341234` → `138****1234`; a landline keeps its area code: `0731-00000001` → `0731-****0001`. */
export const maskPhone = (phone: string): string => {
  const compact = phone.trim();
  const landline = /^(0\d{2,3}-)(.+)$/.exec(compact);
  return landline ? landline[1] + keepEnds(landline[2] ?? '', 0, 4) : keepEnds(compact, 3, 4);
};

/** A natural person: `张三` and `张小三` both → `张**`, so that the mask tells no length. */
export const maskPersonName = (name: string): string => {
  const [first] = [...name.trim()];
  return first === undefined ? '' : `${first}**`;
};
