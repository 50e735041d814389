import { displayText } from './display.ts';
import { decodePunycode } from './punycode.ts';

/**
 * Why to look twice at an address: `user-info` hides the true host behind a name (`https://bank.cn@evil.example`),
 * `mixed-script` is a host in letters that may imitate others and is therefore shown in its `xn--` form, `ip-address`
 * has no name at all, `port` is not the usual one, `not-encrypted` is plain http.
 */
export type AddressCaution = 'user-info' | 'mixed-script' | 'ip-address' | 'port' | 'not-encrypted';

export interface WebAddress {
  /** The address without user information, to open only when the person asks for it. */
  readonly url: string;
  /** ASCII host name and port: compare this, never `display`. */
  readonly host: string;
  /** The host for people: Chinese names in characters, all other international names as `xn--`. */
  readonly display: string;
  readonly cautions: readonly AddressCaution[];
}

/** Schemes that run code or show forged content in the page's own name. */
const dangerous = /^(?:javascript|vbscript|data|file|blob|filesystem|about|view-source|intent):/i;

/** Spaces and controls inside a scheme do not disarm it: browsers drop them. */
export const isDangerous = (text: string): boolean => dangerous.test(text.replace(/[\s\p{Cc}\p{Cf}]/gu, ''));

/** Chinese characters that pass for a dot, a slash, a dash and an O: U+4E36, U+4E3F, U+4E00, U+3007. */
const strokes = /[\u4e36\u4e3f\u4e00\u3007]/;

/** Only a label wholly in Chinese characters is shown as such; a mixture could imitate a Latin name or a slash. */
const displayLabel = (label: string): string => {
  if (!label.startsWith('xn--')) return label;
  const decoded = decodePunycode(label.slice(4));
  return decoded !== undefined && /^\p{Script=Han}+$/u.test(decoded) && !strokes.test(decoded) ? decoded : label;
};

/** `URL.parse` would spare the exception; web views in use are older than it. */
const toUrl = (text: string): URL | undefined => {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
};

/** Reads http and https addresses, `www.` without scheme as http; anything else is undefined. Opens nothing. */
export const parseWebAddress = (text: string): WebAddress | undefined => {
  const trimmed = text.trim();
  if (/[\s\p{Cc}\p{Cf}]/u.test(trimmed)) return undefined;
  const withScheme = /^www\.[^/]+\.[^/]/i.test(trimmed) ? `http://${trimmed}` : trimmed;
  // The slashes are demanded: browsers also take `https:evil.example`, people do not see an address in it.
  if (!/^https?:\/\/[^/\\]/i.test(withScheme)) return undefined;
  const url = toUrl(withScheme);
  if (!url) return undefined;
  const cautions: AddressCaution[] = [];
  if (url.username !== '' || url.password !== '') cautions.push('user-info');
  url.username = '';
  url.password = '';
  const labels = url.hostname.split('.').map(displayLabel);
  if (labels.some(label => label.startsWith('xn--'))) cautions.push('mixed-script');
  if (/^\d+(?:\.\d+){3}$|^\[/.test(url.hostname)) cautions.push('ip-address');
  if (url.port !== '') cautions.push('port');
  if (url.protocol === 'http:') cautions.push('not-encrypted');
  const port = url.port === '' ? '' : `:${url.port}`;
  return { url: url.href, host: url.host, display: displayText(labels.join('.') + port), cautions };
};
