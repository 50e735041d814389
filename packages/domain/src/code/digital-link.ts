import { type Gtin, padGtin, parseGtin } from '../identifier/gtin.ts';
import { fail, ok, type Problem, type Result } from '../result/index.ts';
import { type AiValue, type ElementStringProblem, judgeAi } from './element-string.ts';

/*
 * GS1 Digital Link URI, standard 1.x, for trade items: `https://host/prefix/01/{gtin}/22/{cpv}/10/{lot}/21/{serial}/235/{third-party serial}?17=…`.
 */

export interface DigitalLink {
  /** 14 digits. */
  readonly gtin: Gtin;
  /** AI 22, consumer product variant. */
  readonly cpv?: string;
  /** AI 10. */
  readonly lot?: string;
  /** AI 21. */
  readonly serial?: string;
  /** AI 235, third-party controlled serial. */
  readonly thirdPartySerial?: string;
  /** Further application identifiers of the query, such as 17 for the last day of use. */
  readonly attributes: readonly AiValue[];
}

export type DigitalLinkProblem =
  | ElementStringProblem
  | Problem<'gtin.length' | 'gtin.not_digits' | 'gtin.check_digit' | 'gs1.qualifier_order'>;

const qualifiers = { '22': 'cpv', '10': 'lot', '21': 'serial', '235': 'thirdPartySerial' } as const;
const order = ['22', '10', '21', '235'] as const;

const decodeSegment = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
};

/** The path from the last `01` on that a number of digits follows; a prefix before it is the host's own. */
const fromKey = (pathname: string): string[] | undefined => {
  const segments = pathname.replace(/\/$/, '').split('/').slice(1);
  for (let at = segments.length - 2; at >= 0; at -= 1) {
    if (segments[at] === '01' && /^\d{8,14}$/.test(segments[at + 1] ?? '')) return segments.slice(at + 1);
  }
  return undefined;
};

/** True if the path means to be a Digital Link: 14 digits behind `01` cannot be chance, fewer must be a true GTIN. */
export const looksLikeDigitalLink = (url: URL): boolean => {
  const gtin = fromKey(url.pathname)?.[0];
  return gtin !== undefined && (gtin.length === 14 || parseGtin(gtin).ok);
};

export const parseDigitalLink = (url: URL): Result<DigitalLink, DigitalLinkProblem> => {
  const [key = '', ...rest] = fromKey(url.pathname) ?? [];
  const gtin = parseGtin(key);
  if (!gtin.ok) return gtin;
  if (rest.length % 2 === 1) return fail('gs1.syntax');
  const link: { -readonly [K in keyof DigitalLink]: DigitalLink[K] } = { gtin: padGtin(gtin.value), attributes: [] };
  let last = -1;
  for (let at = 0; at < rest.length; at += 2) {
    const ai = order.find(candidate => candidate === rest[at]);
    if (ai === undefined) return fail('gs1.unknown_ai', { ai: (rest[at] ?? '').slice(0, 20) });
    if (order.indexOf(ai) <= last) return fail('gs1.qualifier_order', { ai });
    last = order.indexOf(ai);
    const value = decodeSegment(rest[at + 1] ?? '');
    const found = value === undefined ? fail('gs1.ai_value', { ai }).problem : judgeAi(ai, value);
    if (found) return { ok: false, problem: found };
    link[qualifiers[ai]] = value ?? '';
  }
  const attributes = [...url.searchParams]
    .filter(([name]) => /^\d{2,4}$/.test(name))
    .map(([ai, value]) => ({ ai, value }));
  for (const { ai, value } of attributes) {
    const found = judgeAi(ai, value);
    if (found) return { ok: false, problem: found };
  }
  return ok({ ...link, attributes });
};

/** The canonical path, `/01/{gtin14}/10/{lot}/21/{serial}`, to put behind an origin. */
export const digitalLinkPath = (link: Omit<DigitalLink, 'attributes'>): string =>
  order.reduce(
    (path, ai) => {
      const value = link[qualifiers[ai]];
      return value === undefined ? path : `${path}/${ai}/${encodeURIComponent(value)}`;
    },
    `/01/${padGtin(link.gtin)}`,
  );
