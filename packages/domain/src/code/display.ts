import { redactPersonalNumbers } from '../privacy/index.ts';

/** Longest text that {@link displayText} gives, in UTF-16 units. */
export const maxDisplayLength = 500;

/** C0 controls and DEL have pictures of their own in Unicode, C1 controls have none. */
const picture = (control: string): string => {
  const code = control.charCodeAt(0);
  if (code < 0x20) return control === '\n' ? control : String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
};

/**
 * A scanned text made safe to show: control characters become visible, marks that turn the reading direction or have no
 * width go, lone surrogates are replaced, identity and mobile numbers are masked, and what is too long ends in `…`.
 * Escaping for markup is left to whoever renders it.
 */
export const displayText = (text: string): string => {
  const visible = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\p{Cc}/gu, picture)
    .replace(/\p{Cf}/gu, '');
  const redacted = redactPersonalNumbers(visible);
  if (redacted.length <= maxDisplayLength) return redacted;
  return `${redacted.slice(0, maxDisplayLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};
