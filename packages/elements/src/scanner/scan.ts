// From what was read to what a page is told. Reads no DOM and no clock.
import { judgeTyping, type RecogniseOptions, type Recognition, recognise } from '@suyuan/domain/code';
import type { Reading } from './reading.ts';
import type { ScanDetail, ScanSource } from './scanner-events.ts';

/** A text that arrived without its symbol (typing, a gun, an app), or a whole reading. */
export type Arrived = Pick<Reading, 'text'> & Partial<Reading>;

/** GS1 carriers, by AIM identifier: their text is an element string even where nothing in it says so. */
const GS1_CARRIER = /^\](?:C1|d2|Q3|e0)$/;

/** What a page is told of a code. Where it may hold a personal number, only that it does: neither text nor bytes. */
export function toScan(arrived: Arrived, source: ScanSource, options: RecogniseOptions): ScanDetail {
  const { text, format, symbology, bytes } = arrived;
  const recognised = recognise(symbology && GS1_CARRIER.test(symbology) ? symbology + text : text, options);
  const kind = format ? { format, recognised, source } : { recognised, source };
  if (isHeldBack(recognised)) return { text: '', ...kind };
  return bytes ? { text, bytes, ...kind } : { text, ...kind };
}

function isHeldBack({ kind }: Recognition): boolean {
  return kind === 'personal-number' || kind === 'national-long-code';
}

/** Whether a person meant a code and has made a mistake, or has not finished. */
export function isMistyped(text: string): boolean {
  const recognised = recognise(text);
  if (recognised.kind === 'invalid') return true;
  const { state } = judgeTyping(text);
  return recognised.kind === 'text' && (state === 'incomplete' || (state === 'wrong' && /^[\d\s-]+$/.test(text)));
}

/** Who vouches for an address: the state by its own domain, the page by its list, or nobody. */
export function voucher(host: string, trusted: string): 'government' | 'page' | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  const isUnder = (domain: string) => name === domain || name.endsWith(`.${domain}`);
  if (isUnder('gov.cn')) return 'government';
  const listed = trusted.toLowerCase().split(/[\s,]+/);
  return listed.some(domain => domain !== '' && isUnder(domain)) ? 'page' : undefined;
}
